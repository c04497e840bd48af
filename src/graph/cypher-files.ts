import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { LRUCache } from "lru-cache";
import type { Slots } from "./cypher-query";
import type { RenderedText } from "./cypher-render";
import { paramsOf, renderText } from "./cypher-render";
import type { CypherParams, StoreKind } from "./graph-store";
import { shapeOfSlots } from "./slots-key";

/** Text and parameters as they go to an engine. */
export interface Statement {
  readonly text: string;
  readonly params: CypherParams;
}

/** A file of `cypher/`: its text without comments, macros expanded, and what its header says. */
export interface CypherText {
  readonly text: string;
  /** The text cut at its places: text, a place as it is written, text, … */
  readonly pieces: readonly string[];
  /** Variables that a fragment introduces (`// binds: link duty`); they get fresh names wherever it is used. */
  readonly binds: readonly string[];
  /** The comment lines at the top. */
  readonly header: string;
}

const MACRO_CALL = /\b([a-z][A-Za-z]*)\((\w+)(, then)?\)/g;
/** A macro of columns is put in as it is. A condition gets brackets, which would be a mistake around columns. */
const COLUMNS = / AS \w+$/;
/** `{filter}`, or `{filter, subjectState: subject}`: with another variable in the place of one that its fragment names. */
const PLACE = /\{([a-z]\w*(?:, [a-z]\w*: [a-z]\w*)*)\}/;
/** Levels of macros that call macros. More of them are a circle. */
const MAX_MACRO_DEPTH = 6;
/** Letters of texts that are kept with their shapes. The longest has some 20,000. */
const MAX_KEPT_LETTERS = 5_000_000;

/**
 * The texts of `cypher/`, read once.
 *
 * A text may call a macro: `holds(link)` is the condition in `cypher/macro/holds.cypher` with `it` replaced by the
 * argument, `holds(link, then)` the same of a second moment. It may leave places, `{filter}`, that the caller fills with
 * fragments.
 */
export class CypherFiles {
  private readonly sources: ReadonlyMap<string, string>;
  private readonly parsed = new Map<string, CypherText>();
  /** Clients ask the same again and again, with other values. */
  private readonly rendered = new LRUCache<string, RenderedText>({
    maxSize: MAX_KEPT_LETTERS,
    sizeCalculation: ({ text }, shape) => text.length + shape.length,
  });

  constructor(directory: string) {
    this.sources = readSources(directory);
  }

  /** All names, macros and fragments included: `"subject/list"`, `"subject/filter/kinds"`. */
  get names(): readonly string[] {
    return [...this.sources.keys()].sort();
  }

  /** The names of the files that set up a store of this kind: each is one statement that can be run again and again. */
  schemaOf(kind: StoreKind): readonly string[] {
    return this.names.filter((name) => name.startsWith(`schema/${kind}/`));
  }

  /** The query's statement for one kind of store, places filled: of it and of each fragment its own text where there is one. */
  statement(name: string, kind: StoreKind, params: CypherParams, slots: Slots = {}): Statement {
    const shape = `${kind} ${name} ${shapeOfSlots(slots)}`;
    let rendered = this.rendered.get(shape);
    if (rendered === undefined) {
      rendered = renderText((file) => this.file(file, kind), name, slots);
      this.rendered.set(shape, rendered);
    }
    return { text: rendered.text, params: { ...params, ...paramsOf(rendered, slots) } };
  }

  /**
   * What one kind of store reads of a file or fragment, `<name>.<kind>.cypher` where there is one. Its macros are written out the same way.
   *
   * Errors: a plain Error for a name without a file, a mistake in the program.
   */
  file(name: string, kind: StoreKind): CypherText {
    const key = `${kind} ${name}`;
    let parsed = this.parsed.get(key);
    if (parsed === undefined) {
      parsed = this.parse(name, kind);
      this.parsed.set(key, parsed);
    }
    return parsed;
  }

  private parse(name: string, kind: StoreKind): CypherText {
    const lines = this.source(name, kind).split("\n");
    const header = lines.filter(isComment).join("\n");
    const binds = /^\/\/ binds: (.*)$/m.exec(header)?.[1]?.trim().split(/\s+/) ?? [];
    const text = this.expand(withoutComments(lines), kind, 0);
    return { header, binds, text, pieces: text.split(PLACE) };
  }

  private source(name: string, kind: StoreKind): string {
    const source = this.sourceFor(name, kind);
    if (source === undefined) throw new Error(`There is no file cypher/${name}.cypher.`);
    return source;
  }

  private sourceFor(name: string, kind: StoreKind): string | undefined {
    return this.sources.get(`${name}.${kind}`) ?? this.sources.get(name);
  }

  private expand(text: string, kind: StoreKind, depth: number): string {
    if (depth > MAX_MACRO_DEPTH) throw new Error("Cypher macros call each other in a circle.");
    return text.replace(MACRO_CALL, (call, macro: string, argument: string, then: string | undefined) => {
      const source = this.sourceFor(`macro/${macro}`, kind);
      if (source === undefined) return call;
      const body = withoutComments(source.split("\n")).replace(/\bit(State)?\b/g, `${argument}$1`);
      const expanded = this.expand(body, kind, depth + 1);
      const dated = then === undefined ? expanded : atSecondMoment(expanded);
      return COLUMNS.test(dated) ? dated : `(${dated})`;
    });
  }
}

/** The same of the second moment of a comparison: `$thenAsOf` for `$asOf`. */
function atSecondMoment(text: string): string {
  return text.replace(/\$(\w)(\w*)/g, (_param, first: string, rest: string) => `$then${first.toUpperCase()}${rest}`);
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith("//");
}

function withoutComments(lines: readonly string[]): string {
  return lines
    .filter((line) => !isComment(line))
    .join("\n")
    .trim();
}

function readSources(directory: string): Map<string, string> {
  if (!existsSync(directory)) throw new Error(`The folder of queries is missing: ${directory}`);
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(".cypher"))
    .map((file) => join(file.parentPath, file.name));
  return new Map(paths.map((path) => [queryName(directory, path), readFileSync(path, "utf8")]));
}

function queryName(directory: string, path: string): string {
  return relative(directory, path).replaceAll("\\", "/").slice(0, -".cypher".length);
}
