import type { Parameters } from "../../address/address";
import type { LinkState, RelationKind } from "../../graphql/generated/enums";
import type { PathsQueryVariables } from "../../graphql/generated/operations";
import { RELATION_WORDS } from "../../language/enum.words";

/** Kinds that chains may go over. */
export const KINDS = Object.keys(RELATION_WORDS.ru) as readonly RelationKind[];
/** What chains go over unless somebody says otherwise: acts and programmes would join everything with everything. */
const USUAL: readonly RelationKind[] = [
  "RESPONSIBLE_FOR",
  "NETWORK_AGREEMENT",
  "SUBORDINATE_TO",
  "HOSTED_BY",
  "MEMBER_OF",
  "POST_IN",
  "HOLDS",
];
const ALL_STATES: readonly LinkState[] = ["VALID", "NOT_YET", "EXPIRED", "REPEALED_BASIS"];

const USUAL_LENGTH = 6;
/** The service looks for no longer ones. */
export const LONGEST = 12;

/** The kinds that an address names; the usual ones where it names none that there is. */
export function chosenKinds(over: string): readonly RelationKind[] {
  const named = over.split(",").filter((kind): kind is RelationKind => kind in RELATION_WORDS.ru);
  return named.length === 0 ? USUAL : named;
}

/** How long the chains may be that an address asks for. */
export function chosenLength(n: string | undefined): number {
  const length = Number(n);
  return Number.isInteger(length) && length >= 1 && length <= LONGEST ? length : USUAL_LENGTH;
}

/** What is asked for an address: no chains until both ends are named. */
export function pathQuestion(parameters: Parameters): Omit<PathsQueryVariables, "on" | "rev" | "lang"> {
  const { from = "", to = "", over = "", states = "", n } = parameters;
  return {
    from,
    to,
    hasFrom: from !== "",
    hasTo: to !== "",
    hasBoth: from !== "" && to !== "",
    over: chosenKinds(over),
    states: states === "all" ? ALL_STATES : ["VALID"],
    length: chosenLength(n),
  };
}
