/** The part of russian-nouns-js that is used; the package brings no types. */
declare module "russian-nouns-js" {
  interface Lemma {
    readonly text: string;
    readonly gender: string;
    readonly animate?: boolean;
    readonly indeclinable?: boolean;
  }

  export const Gender: { readonly MASCULINE: string; readonly FEMININE: string; readonly NEUTER: string };

  export class Engine {
    /** The forms of a lemma in a case («родительный»); of the plural, where its nominative is given. */
    decline(lemma: Lemma, grammaticalCase: string, plural?: string): string[];
    /** The nominatives of the plural, the usual one first. */
    pluralize(lemma: Lemma): string[];
  }
}
