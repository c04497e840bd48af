import { registerEnumType } from "type-graphql";

export enum Language {
  RU = "RU",
  EN = "EN",
}

registerEnumType(Language, {
  name: "Language",
  description: "Language of a sentence or label (язык).",
  valuesConfig: { RU: { description: "Russian (русский)." }, EN: { description: "English (английский)." } },
});
