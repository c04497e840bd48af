import { useRef, useState } from "react";
import { changeAddress } from "../address/address";
import { open as openAddress, useAddress, useChange } from "../address/use-address";
import type { FormName } from "./form-table";

interface Named {
  readonly name: FormName;
}

/** The form that is open, and how another is opened and this one closed. */
export interface OpenForm<Offer> {
  readonly opened: Offer | undefined;
  readonly open: (name: FormName) => void;
  readonly close: () => void;
}

/**
 * Which of these forms is open, as the address says: a link opens it, and «back» closes it. `on`: the id of what they are
 * about, which the address names where the view is about something else.
 */
export function useOpenForm<Offer extends Named>(offers: readonly Offer[], on: string | undefined): OpenForm<Offer> {
  const address = useAddress();
  const change = useChange();
  const step = useRef<"none" | "opened" | "closing">("none");
  const asked = address.parameters["change"] ?? "";
  const partOf = (name: FormName): string => (on === undefined || on === address.id ? name : `${name}:${on}`);
  const offered = offers.find(({ name }) => partOf(name) === asked);
  const [held, hold] = useState<{ readonly asked: string; readonly offer: Offer }>();
  // What somebody fills in stays, even where it is offered no more: they have been signed out, or somebody wrote.
  const isHeld = held?.asked === asked;
  if (!isHeld && (held ?? offered) !== undefined) hold(offered && { asked, offer: offered });
  return {
    opened: offered ?? (isHeld ? held.offer : undefined),
    open: (name) => {
      step.current = "opened";
      change({ change: partOf(name) });
    },
    close: () => {
      if (step.current === "none") openAddress(changeAddress(address, { change: "" }), true);
      if (step.current === "opened") history.back();
      step.current = step.current === "none" ? "none" : "closing";
    },
  };
}
