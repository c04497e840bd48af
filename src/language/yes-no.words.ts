import type { Words } from "./words";

/** What people write in a cell that asks whether. */
export const YES_NO_WORDS: Words<"yes" | "no"> = {
  yes: { RU: { term: "да", also: ["истина", "1", "+"] }, EN: { term: "yes", also: ["true"] } },
  no: { RU: { term: "нет", also: ["ложь", "0", "-"] }, EN: { term: "no", also: ["false"] } },
};
