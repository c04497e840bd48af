import { useWords } from "../language/use-words";
import type { FormName } from "./form-table";
import { FIELD_WORDS } from "./forms.words";

/** What the fields of a form are called, by their names in the input. */
export function useFieldNames(form: FormName): (field: string) => string {
  const words = useWords(FIELD_WORDS);
  return (field) => words[`${form}.${field}`] ?? words[field] ?? field;
}
