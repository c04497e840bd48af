import type { Problem } from "../problem/problem";
import type { Draft } from "./draft";
import { draftAct, isAct } from "./draft-act";
import { doubtsOf } from "./doubts";
import { readText } from "./text/read-text";
import { TextRefusal } from "./text/refusal";

/** A file as it came. */
export interface TextFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The draft of a file with what is to be looked at, or why there is none. */
export type DraftReading =
  | { readonly draft: Draft; readonly text: string; readonly doubts: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/** Drafts the act that a file holds. Errors: none; what is wrong with the file is in the reading. */
export async function readDraft({ name, bytes }: TextFile): Promise<DraftReading> {
  try {
    const text = await readText(bytes);
    const draft = draftAct(name, text);
    if (!isAct(draft))
      throw new TextRefusal(
        "expected the text of an act, found neither a head nor provisions: check that this is the file",
      );
    return { draft, text, doubts: doubtsOf(draft, text) };
  } catch (error) {
    if (!(error instanceof TextRefusal)) throw error;
    return { problems: [{ file: name, line: 1, column: 1, message: error.message }] };
  }
}
