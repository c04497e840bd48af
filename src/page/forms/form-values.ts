import type { ChosenNode, Form, FormField } from "./form-table";

/** A file that is to be imported, as the input takes it. */
export interface ChosenFile {
  readonly name: string;
  readonly base64: string;
}

/** What a field holds: a text or day, a mark, things, files. */
export type FieldValue = string | boolean | readonly ChosenNode[] | readonly ChosenFile[];

/** By the names of fields; one that is absent is empty. */
export type FormValues = Readonly<Partial<Record<string, FieldValue>>>;

/** Whether a field says nothing. */
export function isEmpty(value: FieldValue | undefined): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

/** The fields that a form cannot do without, and that are empty; the reason is one of them. */
export function missingOf({ fields }: Form, values: FormValues, given: object): readonly string[] {
  const needed = fields.filter(({ name, isNeeded }) => isNeeded && !(name in given)).map(({ name }) => name);
  return [...needed, "reason"].filter((name) => isEmpty(values[name]));
}

/** The input that a form sends: what is empty is left out. */
export function inputOf({ fields }: Form, values: FormValues, given: object): Readonly<Record<string, unknown>> {
  const filled = fields.filter(({ name }) => !(name in given) && !isEmpty(values[name]));
  const own = filled.map((field) => [field.name, valueOf(field, values[field.name]!)] as const);
  return { ...given, ...Object.fromEntries(own), reason: values["reason"] ?? "" };
}

function valueOf({ kind }: FormField, value: FieldValue): unknown {
  if (typeof value === "string" && kind === "clauses") return value.split(",").map((path) => path.trim());
  if (typeof kind === "string" || "choice" in kind) return typeof value === "string" ? value.trim() : value;
  const ids = (value as readonly ChosenNode[]).map(({ id }) => id);
  return "many" in kind ? ids : ids[0];
}
