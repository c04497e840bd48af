import { registerEnumType } from "type-graphql";
import { Language } from "./language";

registerEnumType(Language, {
  name: "Language",
  description: "Language of a sentence or label (язык).",
  valuesConfig: { RU: { description: "Russian (русский)." }, EN: { description: "English (английский)." } },
});

export { Language };
