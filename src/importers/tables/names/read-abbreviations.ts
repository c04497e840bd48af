import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Problem } from "../../../problem/problem";
import { shown } from "../../../problem/shown";
import { InvalidDocumentsError } from "../../documents/invalid-documents-error";
import { readYamlAs } from "../../documents/read-yaml-as";
import type { DocumentPath } from "../../documents/source-document";
import { problemAt } from "../../documents/source-document";
import type { Abbreviation } from "./abbreviations";
import { Abbreviations } from "./abbreviations";
import { isNumber, isNumberSign, writtenTokens } from "./written-tokens";

const FILE = "data/abbreviations.yaml";

const PHRASES = z.union([z.string(), z.array(z.string()).min(1)], {
  error: "expected the words that the abbreviation stands for, or a list of such phrases",
});
const FORMAT = z.strictObject({
  legalForms: z.record(z.string(), PHRASES),
  words: z.record(z.string(), PHRASES),
  kindsOfSchools: z.array(z.string()).min(1),
});

interface Entry extends Abbreviation {
  readonly path: DocumentPath;
}

type Mistake = readonly [path: DocumentPath, message: string];

let shipped: Abbreviations | undefined;

/** Those of `data/abbreviations.yaml`, read once. Errors: InvalidDocumentsError with all mistakes of the file. */
export function shippedAbbreviations(): Abbreviations {
  return (shipped ??= readShipped());
}

function readShipped(): Abbreviations {
  const read = readAbbreviations(FILE, readFileSync(join(__dirname, "../../../..", FILE), "utf8"));
  if ("problems" in read) throw new InvalidDocumentsError(read.problems);
  return read.abbreviations;
}

/** The abbreviations of a file, or every mistake that it has. */
export function readAbbreviations(
  file: string,
  text: string,
): { readonly abbreviations: Abbreviations } | { readonly problems: readonly Problem[] } {
  const reading = readYamlAs(FORMAT, file, text);
  if ("problems" in reading) return reading;
  const { content, source } = reading;
  const entries = [...entriesOf(content, "legalForms"), ...entriesOf(content, "words")];
  const schools = content.kindsOfSchools.map((word, place) => {
    return { token: writtenTokens(word).join(" "), path: ["kindsOfSchools", place] };
  });
  const mistakes = [
    ...[...entries, ...schools].flatMap(mistakeInToken),
    ...repeatedTokens(entries),
    ...mistakesInPhrases(entries),
  ];
  if (mistakes.length > 0) return { problems: mistakes.map(([path, message]) => problemAt(source, path, message)) };
  const words = schools.map(({ token }) => token);
  return { abbreviations: new Abbreviations(entries, words) };
}

function entriesOf(content: z.infer<typeof FORMAT>, section: "legalForms" | "words"): readonly Entry[] {
  return Object.entries(content[section]).map(([abbreviation, phrases]) => ({
    token: writtenTokens(abbreviation).join(" "),
    phrases: [phrases].flat().map(writtenTokens),
    isLegalForm: section === "legalForms",
    path: [section, abbreviation],
  }));
}

/** What a key is reduced to has to stay as it is when the key is read again. */
function mistakeInToken({ token, path }: Pick<Entry, "token" | "path">): Mistake[] {
  if (token !== "" && !token.includes(" ") && !isNumber(token) && !isNumberSign(token)) return [];
  return [[path, `expected one word of letters, found ${shown(String(path.at(-1)))}: write the rest as its phrases`]];
}

function repeatedTokens(entries: readonly Entry[]): Mistake[] {
  const seen = new Set<string>();
  return entries.flatMap(({ token, path }): Mistake[] => {
    if (seen.has(token)) return [[path, `expected each abbreviation once, found ${shown(token)} again: join the two`]];
    seen.add(token);
    return [];
  });
}

/**
 * Mistakes in phrases: a phrase of two abbreviations would be ambiguous, and a phrase that is an abbreviation would be
 * reduced for ever.
 */
function mistakesInPhrases(entries: readonly Entry[]): Mistake[] {
  const abbreviations = new Set(entries.map(({ token }) => token));
  const standsFor = new Map<string, string>();
  return entries.flatMap(({ token, phrases, path }) =>
    phrases.flatMap((tokens, place): Mistake[] => {
      const phrase = tokens.join(" ");
      const at = [...path, place];
      const other = standsFor.get(phrase);
      standsFor.set(phrase, token);
      if (phrase === "") return [[at, `expected words that ${shown(token)} stands for, found none`]];
      if (abbreviations.has(phrase))
        return [[at, `expected a phrase, found the abbreviation ${shown(phrase)}: give the two one entry`]];
      if (other === undefined) return [];
      return [[at, `expected each phrase once, found ${shown(phrase)} again, which ${shown(other)} stands for`]];
    }),
  );
}
