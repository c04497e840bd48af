import { createContext, useCallback, useContext, useMemo } from "react";
import { navigate, useLocationProperty } from "wouter/use-browser-location";
import { type Address, changeAddress, type Parameters, readAddress, stepOf, writeAddress } from "./address";

/** The address of the view that is shown; what the frame gives to all within it. */
export const AddressContext = createContext<Address>({ view: "start", id: "", parameters: {}, hash: "" });

/** The address that the browser's bar shows; null where no view has it. */
export function useBrowserAddress(): Address | null {
  const href = useLocationProperty(() => `${location.pathname}\n${location.search}\n${location.hash}`);
  return useMemo(() => {
    const [pathname = "/", search = "", hash = ""] = href.split("\n");
    return readAddress(pathname, search, decodeURI(hash.slice(1)));
  }, [href]);
}

/** The address of the shown view. */
export function useAddress(): Address {
  return useContext(AddressContext);
}

/** Changes parameters of the shown view, as a step back or in place, as the table of views says. */
export function useChange(): (change: Parameters) => void {
  const address = useAddress();
  return useCallback(
    (change: Parameters) => open(changeAddress(address, change), stepOf(address.view, change) === "replace"),
    [address],
  );
}

/** Opens an address: a step that «back» undoes, or in place of the one before. */
export function open(address: Address, replace = false): void {
  const url = writeAddress(address);
  if (url === location.pathname + location.search + location.hash) return;
  navigate(url, { replace });
}
