import type { Draft } from "./draft";

/** Signs of texts that people write: a reason, a name. More is a mistake. */
const LONGEST_REASON = 2_000;
const LONGEST_NAME = 1_000;
const LONGEST_TEXT = 20_000;
const LONGEST_KEY = 200;
/** As in data/act-document.schema.json. */
const ID = /^[a-z0-9][a-z0-9.-]{0,119}$/;
/** What no text of one line holds. */
const NOT_A_LINE = /[\p{Cc}\u2028\u2029]/u;
/** What no text holds, of however many lines. */
const NOT_A_TEXT = /[^\P{Cc}\n\t]/u;

/** A problem for a reason that says nothing, or too much. */
export function checkReason(draft: Draft, reason: string): void {
  checkText(draft, "reason", reason, { longest: LONGEST_REASON, unfit: NOT_A_TEXT });
}

/** A problem for a name, number or title that says nothing, or is not one line. */
export function checkName(draft: Draft, field: string, name: string | null | undefined): void {
  if (name != null) checkText(draft, field, name, { longest: LONGEST_NAME, unfit: NOT_A_LINE });
}

/** A problem for a text of several lines that says nothing, or too much. */
export function checkLines(draft: Draft, field: string, text: string | null | undefined): void {
  if (text != null) checkText(draft, field, text, { longest: LONGEST_TEXT, unfit: NOT_A_TEXT });
}

/** A problem for a key that is empty or too long. */
export function checkKey(draft: Draft, key: string | null | undefined): void {
  if (key != null) checkText(draft, "idempotencyKey", key, { longest: LONGEST_KEY, unfit: NOT_A_LINE });
}

/** Whether an id has the form of one; a problem where it has not. */
export function checkNewId(draft: Draft, field: string, id: string): boolean {
  if (ID.test(id)) return true;
  const message = `\`${field}\` is to be a new id of up to 120 small letters of the Latin alphabet, digits, hyphens and full stops, and begins with a letter or digit: correct it.`;
  draft.refuse(field, "NOT_A_TEXT", message);
  return false;
}

function checkText(
  draft: Draft,
  field: string,
  text: string,
  { longest, unfit }: { readonly longest: number; readonly unfit: RegExp },
): void {
  if (text.trim() === "") draft.refuse(field, "EMPTY", `\`${field}\` is empty: write it.`);
  else if (text.length > longest)
    draft.refuse(field, "TOO_LONG", `\`${field}\` has ${text.length} signs, and ${longest} is the most: shorten it.`);
  else if (unfit.test(text))
    draft.refuse(
      field,
      "NOT_A_TEXT",
      `\`${field}\` holds signs that are no text, such as a line break: leave them out.`,
    );
}
