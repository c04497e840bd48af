import { type Held, LAST } from "./absence";
import type { IsoDay } from "./iso-day";

/** From which day and revision on a node has the state that is kept with the node itself. */
export interface StatedFrom {
  /** The revision that last changed anything of the node: in this one and all later ones the day below is right. */
  readonly statedSince: number;
  /** The day from which on it is the one state of the node; one that no reader asks about where there is none. */
  readonly statedFrom: IsoDay;
}

/** When a node was recorded and withdrawn. */
type Known = Pick<Held, "addedIn" | "retractedIn">;

/**
 * The state that a node has from some day on for good, by what the newest revision knows, and from when on it has it;
 * null with a day that no reader asks about where there is no such state.
 */
export function lastState<S extends Held>(
  node: Known,
  states: readonly S[],
): StatedFrom & { readonly state: S | null } {
  const statedSince = Math.max(...[node, ...states].flatMap(({ addedIn, retractedIn }) => [addedIn, retractedIn ?? 0]));
  const known = node.retractedIn === null ? states.filter(({ retractedIn }) => retractedIn === null) : [];
  const [state = null, ...others] = known.filter(({ validTo }) => validTo === null);
  if (state === null || others.length > 0) return { statedSince, statedFrom: LAST, state: null };
  const ends = known.flatMap(({ validTo }) => validTo ?? []);
  return { statedSince, statedFrom: [state.validFrom ?? "", ...ends].sort().at(-1)!, state };
}
