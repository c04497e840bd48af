/** The languages in which sentences and labels are given. */
export enum Language {
  RU = "RU",
  EN = "EN",
}
