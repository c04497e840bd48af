import { words } from "../../language/language";
import { counted, countedEnglish } from "../../language/plural";

export const ACT_LIST_WORDS = words(
  { duties: (count: number) => counted(count, "обязанность", "обязанности", "обязанностей") },
  { duties: (count) => countedEnglish(count, "duty", "duties") },
);
