import type { ChosenNode, Form, FormField } from "./form-table";

/** A file that is to be imported, as the input takes it. */
export interface ChosenFile {
  readonly name: string;
  readonly base64: string;
}

/** Numbers as they are typed, by the ids of indicators. */
export type TypedNumbers = Readonly<Record<string, string>>;

/** What a field holds: a text, number or day, a mark, things, files, numbers of indicators. */
export type FieldValue = string | boolean | readonly ChosenNode[] | readonly ChosenFile[] | TypedNumbers;

/** By the names of fields; one that is absent is empty. */
export type FormValues = Readonly<Partial<Record<string, FieldValue>>>;

/** Whether a field says nothing. */
export function isEmpty(value: FieldValue | undefined): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (value === undefined || typeof value === "boolean") return value !== true;
  return Object.values(value).every((part) => part === "");
}

/** What is typed in a field that holds a text. */
export function textIn(values: FormValues, field: string): string {
  const value = values[field];
  return typeof value === "string" ? value : "";
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
  if (kind === "number") return Number(value);
  if (kind === "indicatorValues") return numbersIn(value as TypedNumbers);
  if (typeof kind === "string" || "choice" in kind) return typeof value === "string" ? value.trim() : value;
  const ids = (value as readonly ChosenNode[]).map(({ id }) => id);
  return "many" in kind ? ids : ids[0];
}

function numbersIn(typed: TypedNumbers): readonly { readonly indicator: string; readonly value: number }[] {
  const filled = Object.entries(typed).filter(([, text]) => text !== "");
  return filled.map(([indicator, text]) => ({ indicator, value: Number(text) }));
}
