import { words } from "../../language/language";

export const PAGES_WORDS = words(
  {
    part: (shown: number, total: number) => `${shown} из ${total}: сузьте отбор или`,
    next: "показать следующие",
  },
  {
    part: (shown, total) => `${shown} of ${total}: narrow the filter, or`,
    next: "show the next",
  },
);
