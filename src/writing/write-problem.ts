/** What can be wrong with the input of a write. docs/writing.md explains each. */
export type WriteProblemCode =
  | "EMPTY"
  | "TOO_LONG"
  | "TOO_MANY"
  | "NOT_A_TEXT"
  | "NOT_FOUND"
  | "WRONG_KIND"
  | "NOT_THERE"
  | "NOT_IN_FORCE"
  | "ALREADY"
  | "NOT_SO"
  | "DAYS_OUT_OF_ORDER"
  | "CIRCLE"
  | "NOT_ALLOWED_BY_LAW"
  | "NEAR_NAME"
  | "TAKEN"
  | "WITH_ITSELF"
  | "HAS_LINKS"
  | "RESTS_ON_IT"
  | "FILE";

/** Something that a person has to put right before the write can be done. */
export interface WriteProblem {
  /** The field of the input: `["subject"]`, `["members", "3"]`. */
  readonly path: readonly string[];
  readonly code: WriteProblemCode;
  /** In English; the way out translates it. */
  readonly message: string;
}
