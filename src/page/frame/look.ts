import { useSyncExternalStore } from "react";

/** How the page looks on this device; not a part of any link. Undefined: as the system says. */
export interface Look {
  readonly theme: "light" | "dark" | undefined;
  readonly density: "dense" | undefined;
}

const KEY = "zveno.look";
const listeners = new Set<() => void>();
let look: Look = readLook();

/** The look, kept on the device. */
export function useLook(): Look {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => look,
  );
}

/** Changes the look, now and at the next visit. */
export function setLook(change: Partial<Look>): void {
  look = { ...look, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
  } catch {
    // Where nothing may be kept, the choice holds until the page is left.
  }
  applyLook();
  listeners.forEach((listener) => listener());
}

/** Writes the look to the document, where the tokens read it. */
export function applyLook(): void {
  const { dataset } = document.documentElement;
  if (look.theme === undefined) delete dataset["theme"];
  else dataset["theme"] = look.theme;
  if (look.density === undefined) delete dataset["density"];
  else dataset["density"] = look.density;
}

function readLook(): Look {
  try {
    const { theme, density } = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Look>;
    return {
      theme: theme === "light" || theme === "dark" ? theme : undefined,
      density: density === "dense" ? density : undefined,
    };
  } catch {
    return { theme: undefined, density: undefined };
  }
}
