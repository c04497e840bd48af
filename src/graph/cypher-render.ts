import type { CypherText } from "./cypher-files";
import type { Fragment, Slots } from "./cypher-query";
import { checkFilters } from "./filter-limits";
import type { CypherParams } from "./graph-store";

const IDENTIFIER = /^[A-Za-z_]+([:|][A-Za-z_]+)*$/;
const NAME = /^[a-z]\w*$/;

/** The text of a file or fragment, by its name. */
type TextOf = (name: string) => CypherText;

/** Canonical variable name to the name it has at this place of the statement. */
type Names = Readonly<Record<string, string>>;

type FileFragment = Extract<Fragment, { readonly fragment: string }>;

/** How a value is reached from the fillings of a query. */
type Path = readonly (string | number)[];

/** The text of a query with its places filled, and which parameters of its fragments it names. */
export interface RenderedText {
  readonly text: string;
  readonly params: readonly (readonly [name: string, path: Path])[];
}

/**
 * Fills the places of a query. Every use of a fragment gets parameters and bound variables of its own, numbered, so
 * that a filter may hold another of the same kind:
 *
 *     subjects responsible for { duties of { subjects in $regions } }
 *       subject ── link_1 ──▶ duty_1 ◀── link_2 ── subject_2      with $regions_2
 *
 * The same for all fillings of one shape (`shapeOfSlots`).
 *
 * Errors: QUERY_TOO_COMPLEX for filters that are too deep or too long.
 */
export function renderText(textOf: TextOf, name: string, slots: Slots): RenderedText {
  checkFilters(slots);
  const renderer = new Renderer(textOf);
  const text = renderer.fillPlaces(textOf(name).pieces, name, { slots, path: [] }, {});
  return { text, params: renderer.params };
}

/** The values of the parameters that a text names, of fillings of its shape. */
export function paramsOf({ params }: RenderedText, slots: Slots): CypherParams {
  return Object.fromEntries(params.map(([name, path]) => [name, valueAt(slots, path)]));
}

function valueAt(slots: Slots, path: Path): CypherParams[string] {
  return path.reduce<unknown>(
    (holder, step) => (holder as Readonly<Record<string, unknown>>)[step],
    slots,
  ) as CypherParams[string];
}

/** Fillings, and how they are reached from those of the query. */
interface Places {
  readonly slots: Slots;
  readonly path: Path;
}

class Renderer {
  readonly params: [name: string, path: Path][] = [];
  private uses = 0;

  constructor(private readonly textOf: TextOf) {}

  fillPlaces(pieces: readonly string[], name: string, { slots, path }: Places, names: Names): string {
    return pieces
      .map((piece, index) => {
        if (isText(index)) return piece;
        const [place = "", ...renamed] = piece.split(", ");
        const fragment = slots[place];
        if (fragment === undefined) throw new Error(`cypher/${name}.cypher has a place {${place}} that nobody filled.`);
        const here = { ...names, ...Object.fromEntries(renamed.map((pair) => namePair(pair, names))) };
        return this.render(fragment, [...path, place], here);
      })
      .join("");
  }

  private render(fragment: Fragment, path: Path, names: Names): string {
    if ("and" in fragment) return this.conjunction(fragment.and, [...path, "and"], names);
    if ("or" in fragment) return joined(this.renderAll(fragment.or, [...path, "or"], names), " OR ", "false");
    if ("not" in fragment) return `NOT (${this.render(fragment.not, [...path, "not"], names)})`;
    if ("identifier" in fragment) return checkedIdentifier(fragment.identifier);
    if ("names" in fragment) return fragment.names.map(checkedName).join(", ");
    if ("properties" in fragment)
      return fragment.properties.map((name) => `${names["it"]}.${checkedName(name)}`).join(", ");
    if ("clauses" in fragment) return this.renderAll(fragment.clauses, [...path, "clauses"], names).join("\n");
    return this.renderFile(fragment, path, names);
  }

  /** Neo4j's planner fails at some conditions with a `true` in them. */
  private conjunction(parts: readonly Fragment[], path: Path, names: Names): string {
    const texts = parts.flatMap((part, index) =>
      asksSomething(part) ? [this.render(part, [...path, index], names)] : [],
    );
    return joined(texts, " AND ", "true");
  }

  private renderAll(parts: readonly Fragment[], path: Path, names: Names): readonly string[] {
    return parts.map((part, index) => this.render(part, [...path, index], names));
  }

  private renderFile({ fragment, params = {}, slots = {} }: FileFragment, path: Path, names: Names): string {
    const use = ++this.uses;
    const { pieces, binds } = this.textOf(fragment);
    const own: Names = { ...names, ...Object.fromEntries(binds.map((variable) => [variable, `${variable}_${use}`])) };
    const renamed = pieces.map((piece, index) =>
      isText(index) ? renameParams(renameVariables(piece, own), params, use) : piece,
    );
    for (const param of Object.keys(params)) this.params.push([`${param}_${use}`, [...path, "params", param]]);
    return this.fillPlaces(renamed, fragment, { slots, path: [...path, "slots"] }, own);
  }
}

function joined(texts: readonly string[], operator: string, none: string): string {
  return texts.length === 0 ? none : `(${texts.join(operator)})`;
}

/** `subjectState: subject` of a place; what is meant may have another name here, too. */
function namePair(text: string, names: Names): [string, string] {
  const [name = "", here = ""] = text.split(": ");
  return [name, names[here] ?? here];
}

/** Of the pieces of a file, every second one names a place. */
function isText(index: number): boolean {
  return index % 2 === 0;
}

/** Anything fits an empty `and`. */
function asksSomething(fragment: Fragment): boolean {
  return !("and" in fragment) || fragment.and.some(asksSomething);
}

function renameVariables(text: string, names: Names): string {
  const changed = Object.keys(names).filter((name) => names[name] !== name);
  if (changed.length === 0) return text;
  // Not behind a dot (a property), a dollar (a parameter) or a colon (a label).
  return text.replace(new RegExp(`(?<![\\w.$:])(${changed.join("|")})(?!\\w)`, "g"), (name) => names[name] ?? name);
}

function renameParams(text: string, params: CypherParams, use: number): string {
  return text.replace(/\$(\w+)/g, (param, name: string) => (name in params ? `$${name}_${use}` : param));
}

function checkedName(name: string): string {
  if (!NAME.test(name)) throw new Error(`"${name}" is no name of a variable.`);
  return name;
}

function checkedIdentifier(identifier: string): string {
  if (!IDENTIFIER.test(identifier)) throw new Error(`"${identifier}" is no label or type.`);
  return identifier;
}
