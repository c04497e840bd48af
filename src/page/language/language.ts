/** The languages of the page; the first is that of an address that names none. */
export const LANGUAGES = ["ru", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One table of words for each language; the English one has the keys of the Russian, and their kinds. */
export type Words<Russian> = Readonly<Record<Language, Russian>>;

type Widened<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string
    ? string
    : Table[Key] extends (...args: never) => unknown
      ? Table[Key]
      : Widened<Table[Key]>;
};

/** Two tables of words, typed against each other: what one lacks does not compile. */
export function words<const Russian>(ru: Russian, en: NoInfer<Widened<Russian>>): Words<Widened<Russian>> {
  return { ru: ru as Widened<Russian>, en };
}
