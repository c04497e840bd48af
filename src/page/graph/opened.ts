import { useAddress, useChange } from "../address/use-address";

/** Which groups the address has opened, and how to open and fold one. */
export function useOpened(): { readonly isOpen: (id: string) => boolean; readonly toggle: (id: string) => void } {
  const change = useChange();
  const opened = (useAddress().parameters["open"] ?? "").split(",").filter((id) => id !== "");
  return {
    isOpen: (id) => opened.includes(id),
    toggle: (id) =>
      change({ open: (opened.includes(id) ? opened.filter((other) => other !== id) : [...opened, id]).join(",") }),
  };
}
