import { words } from "../../language/language";

export const COVERAGE_WORDS = words(
  {
    title: "Школы с действующим договором",
    note: "квадрат на школу",
    covered: (filled: number, all: number) => `${filled} из ${all}`,
    none: "Школ под муниципалитетами нет",
    noneWhy: "На эту дату в графе нет школ, подчинённых муниципалитетам этого региона.",
  },
  {
    title: "Schools with an agreement in force",
    note: "a square a school",
    covered: (filled, all) => `${filled} of ${all}`,
    none: "No schools under municipalities",
    noneWhy: "On this day the graph has no schools under the municipalities of this region.",
  },
);
