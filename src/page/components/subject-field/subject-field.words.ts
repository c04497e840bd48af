import { words } from "../../language/language";

export const SUBJECT_FIELD_WORDS = words(
  {
    type: "Название организации или должности",
    typeAny: "Имя, название или номер",
    clear: (name: string) => `Убрать: ${name}`,
  },
  {
    type: "Name of an organisation or a post",
    typeAny: "A name, title or number",
    clear: (name) => `Take out: ${name}`,
  },
);
