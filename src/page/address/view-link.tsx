import type { AnchorHTMLAttributes, MouseEvent, ReactElement } from "react";
import { type Address, goTo, type Parameters, writeAddress } from "./address";
import { open, useAddress } from "./use-address";
import type { ViewName } from "./views";

type LinkAttributes = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href">;

interface AddressLinkProps extends LinkAttributes {
  readonly to: Address;
  readonly replace?: boolean;
}

/** A link to an address, that opens within the page: another tab or window stays the browser's. */
export function AddressLink({ to, replace, onClick, ...rest }: AddressLinkProps): ReactElement {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open(to, replace);
  };
  return <a {...rest} href={writeAddress(to)} onClick={follow} />;
}

interface ViewLinkProps extends LinkAttributes {
  readonly view: ViewName;
  readonly of?: string;
  readonly parameters?: Parameters;
  readonly hash?: string;
}

/** A link to another view at the same moment: `<ViewLink view="duty" of={id}>`. */
export function ViewLink({ view, of, parameters, hash, ...rest }: ViewLinkProps): ReactElement {
  return <AddressLink {...rest} to={goTo(useAddress(), view, of, parameters, hash)} />;
}
