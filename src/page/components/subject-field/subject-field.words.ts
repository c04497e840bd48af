import { words } from "../../language/language";

export const SUBJECT_FIELD_WORDS = words(
  { type: "Название организации или должности", clear: (name: string) => `Убрать: ${name}` },
  { type: "Name of an organisation or a post", clear: (name) => `Take out: ${name}` },
);
