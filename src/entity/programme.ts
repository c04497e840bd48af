import type { StateOf } from "./field";
import { required } from "./field";
import { TEXT } from "./value-kind";

/** A regional project or programme. */
export const PROGRAMME_FIELDS = { name: required(TEXT) };

export type ProgrammeState = StateOf<typeof PROGRAMME_FIELDS>;
