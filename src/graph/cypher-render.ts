import { LRUCache } from "lru-cache";
import type { CypherText, Statement } from "./cypher-files";
import type { Fragment, Slots } from "./cypher-query";
import { checkFilters } from "./filter-limits";
import type { CypherParams } from "./graph-store";

const IDENTIFIER = /^[A-Za-z_]+([:|][A-Za-z_]+)*$/;
const NAME = /^[a-z]\w*$/;

/** The text of a file or fragment, by its name. */
type TextOf = (name: string) => CypherText;

/** Canonical variable name to the name it has at this place of the statement. */
type Names = Readonly<Record<string, string>>;

/**
 * Fills the places of a query. Every use of a fragment gets parameters and bound variables of its own, numbered, so
 * that a filter may hold another of the same kind:
 *
 *     subjects responsible for { duties of { subjects in $regions } }
 *       subject ── link_1 ──▶ duty_1 ◀── link_2 ── subject_2      with $regions_2
 *
 * Errors: QUERY_TOO_COMPLEX for filters that are too deep or too long.
 */
export function renderStatement(textOf: TextOf, name: string, params: CypherParams, slots: Slots): Statement {
  checkFilters(slots);
  const renderer = new Renderer(textOf, params);
  const text = renderer.fillPlaces(textOf(name).pieces, name, slots, {});
  return { text, params: renderer.params };
}

class Renderer {
  readonly params: Record<string, CypherParams[string]>;
  private uses = 0;

  constructor(
    private readonly textOf: TextOf,
    params: CypherParams,
  ) {
    this.params = { ...params };
  }

  fillPlaces(pieces: readonly string[], name: string, slots: Slots, names: Names): string {
    return pieces
      .map((piece, index) => {
        if (isText(index)) return piece;
        const [place = "", ...renamed] = piece.split(", ");
        const fragment = slots[place];
        if (fragment === undefined) throw new Error(`cypher/${name}.cypher has a place {${place}} that nobody filled.`);
        return this.render(fragment, { ...names, ...Object.fromEntries(renamed.map((pair) => namePair(pair, names))) });
      })
      .join("");
  }

  private render(fragment: Fragment, names: Names): string {
    // Neo4j's planner fails at some conditions with a `true` in them.
    if ("and" in fragment) return this.join(fragment.and.filter(asksSomething), " AND ", "true", names);
    if ("or" in fragment) return this.join(fragment.or, " OR ", "false", names);
    if ("not" in fragment) return `NOT (${this.render(fragment.not, names)})`;
    if ("identifier" in fragment) return checkedIdentifier(fragment.identifier);
    if ("names" in fragment) return fragment.names.map(checkedName).join(", ");
    if ("properties" in fragment)
      return fragment.properties.map((name) => `${names["it"]}.${checkedName(name)}`).join(", ");
    if ("clauses" in fragment) return fragment.clauses.map((clause) => this.render(clause, names)).join("\n");
    return this.renderFile(fragment.fragment, fragment.params ?? {}, fragment.slots ?? {}, names);
  }

  private join(parts: readonly Fragment[], operator: string, none: string, names: Names): string {
    if (parts.length === 0) return none;
    return `(${parts.map((part) => this.render(part, names)).join(operator)})`;
  }

  private renderFile(name: string, params: CypherParams, slots: Slots, names: Names): string {
    const use = ++this.uses;
    const { pieces, binds } = this.textOf(name);
    const own: Names = { ...names, ...Object.fromEntries(binds.map((variable) => [variable, `${variable}_${use}`])) };
    const renamed = piecesAt(pieces, JSON.stringify([use, own, Object.keys(params)]), (piece) =>
      renameParams(renameVariables(piece, own), params, use),
    );
    for (const [param, value] of Object.entries(params)) this.params[`${param}_${use}`] = value;
    return this.fillPlaces(renamed, name, slots, own);
  }
}

/** The pieces of a file with the names that they have at a place, which are the same in every request of a shape. */
const renamedPieces = new WeakMap<readonly string[], LRUCache<string, readonly string[]>>();
/** Places at which one file is used. */
const MOST_PLACES = 200;

function piecesAt(pieces: readonly string[], place: string, rename: (text: string) => string): readonly string[] {
  const byPlace = renamedPieces.get(pieces) ?? new LRUCache<string, readonly string[]>({ max: MOST_PLACES });
  renamedPieces.set(pieces, byPlace);
  const renamed = byPlace.get(place) ?? pieces.map((piece, index) => (isText(index) ? rename(piece) : piece));
  byPlace.set(place, renamed);
  return renamed;
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
