import type { StateOf } from "./field";
import { optional, required } from "./field";
import { DAY, TEXT } from "./value-kind";

/** What a nomination says: whom an authority names for a duty (назначение исполнителя). */
export const NOMINATION_FIELDS = {
  /** Id of the duty; its EXECUTION_OF link leads there, too. */
  duty: required(TEXT),
  /** Id of the authority that names somebody. */
  authority: required(TEXT),
  /** Ids of the post or the person that is named: one of them, or both. */
  position: optional(TEXT),
  person: optional(TEXT),
  /** As what they are named («ответственный за взаимодействие с региональным оператором»). */
  title: optional(TEXT),
  /** The paper by which they are named, as people cite it. */
  document: optional(TEXT),
  region: optional(TEXT, { isWorkedOut: true, mayBeNone: true }),
  source: required(TEXT, { isWorkedOut: true }),
  /** Days on which it holds, `periodTo` exclusive: a later nomination by the same authority ends it. */
  periodFrom: optional(DAY, { api: "validity", entry: "on" }),
  periodTo: optional(DAY, { api: "validity", entry: "until" }),
};

export type NominationState = StateOf<typeof NOMINATION_FIELDS>;
