/** Which store answers, as the API names it. */
export enum StoreKind {
  EMBEDDED = "EMBEDDED",
  NEO4J = "NEO4J",
}
