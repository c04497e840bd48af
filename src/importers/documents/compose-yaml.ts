import type { CST, Document, LineCounter } from "yaml";
import { Composer, isScalar, Parser, visit } from "yaml";

/** More mistakes in how a file is written show that it is something else, and each of them takes memory. */
const MOST_FAULTS = 100;

/** What is wrong with how a text is written, and where. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
}

type FaultySource = number | readonly [start: number, end: number] | { readonly offset: number };

type AddFault = (source: FaultySource, message: string) => void;

/** Ends the composing of a text that has too many faults. */
class TooManyFaults extends Error {}

/** The document of a YAML text, or the first hundred faults of it. The library alone would make an object of each. */
export function composeYaml(
  text: string,
  lines: LineCounter,
): { readonly document: Document } | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const add: AddFault = (source, message) => {
    faults.push({ offset: offsetOf(source), message });
    if (faults.length >= MOST_FAULTS) throw new TooManyFaults();
  };
  const composer = new Composer({ prettyErrors: false, logLevel: "error", uniqueKeys: false });
  // Every fault of the library comes this way; its types keep it to themselves.
  Object.assign(composer, { onError: (source: FaultySource, _code: string, message: string) => add(source, message) });
  try {
    const document = onlyOne(composer.compose(soundTokens(text, lines, add), true, text.length), add);
    for (const { pos, message } of [...document.errors, ...document.warnings]) add(pos[0], message);
    for (const { offset, message } of unfitValues(document)) add(offset, message);
    return faults.length > 0 ? { faults } : { document };
  } catch (error) {
    if (error instanceof TooManyFaults) return { faults: [...faults, { ...lastOf(faults), message: MANY }] };
    throw error;
  }
}

function onlyOne(documents: Iterable<Document.Parsed>, add: AddFault): Document {
  const [document, second] = documents;
  if (document === undefined) throw new Error("The library gives a document of every text.");
  if (second !== undefined) add(second.range[0], SEVERAL_DOCUMENTS);
  return document;
}

const SEVERAL_DOCUMENTS = "Source contains multiple documents; please use YAML.parseAllDocuments()";
const MANY = `… and perhaps more: the file was not read on after ${MOST_FAULTS} mistakes`;

function* soundTokens(text: string, lines: LineCounter, add: AddFault): Generator<CST.Token> {
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    if (token.type === "error")
      add(token, token.source === "" ? token.message : `${token.message}: ${JSON.stringify(token.source)}`);
    else yield token;
  }
}

/**
 * What YAML allows and no document here needs: aliases, a few of which can stand for gigabytes or for a value within
 * itself, and a key twice. The library looks for the latter by comparing each key with each.
 */
function unfitValues(document: Document): readonly Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => {
      found.push({ offset: range?.[0] ?? 0, message: `expected a value, found the alias *${source}: write it out` });
    },
    Map: (_key, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) found.push({ offset: key.range?.[0] ?? 0, message: "Map keys must be unique" });
        keys.add(key.value);
      }
    },
  });
  return found.sort((a, b) => a.offset - b.offset);
}

function offsetOf(source: FaultySource): number {
  if (typeof source === "number") return source;
  return "offset" in source ? source.offset : source[0];
}

function lastOf(faults: readonly Fault[]): Fault {
  return faults.at(-1) ?? { offset: 0, message: "" };
}
