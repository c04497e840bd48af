import { words } from "../../language/language";

export const CHOICE_WORDS = words(
  { allRegions: "Все регионы", region: "Регион" },
  { allRegions: "All regions", region: "Region" },
);
