import type { StateOf } from "./field";
import { required } from "./field";
import { TEXT } from "./value-kind";

/** A holder of posts: nothing but a name is kept. */
export const PERSON_FIELDS = { name: required(TEXT, { inTables: true }) };

export type PersonState = StateOf<typeof PERSON_FIELDS>;
