import type {
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from "graphql";
import { Kind } from "graphql";
import { QueryTooComplexError } from "../../errors/domain-error";

/** Levels of fields. The standard introspection query has 15. */
const MAX_DEPTH = 20;
const MAX_ROOT_FIELDS = 200;
/** Selections with every fragment written out where it is used: the work of planning an answer. */
const MAX_SELECTIONS = 10_000;
/** One field asked for again and again in one place: validation compares each with each. */
const MAX_REPEATS = 100;
/** Levels of fields and fragments, so that looking at a document ends soon. */
const MAX_NESTING = 100;

/** One place of the answer, and what is asked for below it. */
interface Place {
  repeats: number;
  readonly below: Map<string, Place>;
}

interface Position {
  readonly place: Place;
  readonly depth: number;
  readonly nesting: number;
}

/**
 * Refuses a document that is too deep, too wide or too repetitive, before anything else looks at it. Whether it is
 * valid is not its business: unknown fragments and cycles are passed over.
 *
 * Errors: QUERY_TOO_COMPLEX, with the figure and the limit. Cost: at most 10,000 steps, whatever the document.
 */
export function checkDocument(document: DocumentNode): void {
  const walk = new DocumentWalk(document);
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) walk.visitOperation(definition);
  walk.visitUnusedFragments();
  if (walk.depth > MAX_DEPTH) throw tooComplex("levels deep", walk.depth, MAX_DEPTH, "ask for fewer levels");
}

class DocumentWalk {
  /** Levels of fields in the deepest place. */
  depth = 0;
  private selections = 0;
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly used = new Set<string>();
  /** Fragments that are being written out: one of them inside itself is a cycle. */
  private readonly open = new Set<string>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  visitOperation(operation: OperationDefinitionNode): void {
    const top = this.visitRoot(operation.selectionSet);
    const fields = [...top.below.values()].reduce((sum, place) => sum + place.repeats, 0);
    if (fields > MAX_ROOT_FIELDS)
      throw tooComplex("fields wide at its root", fields, MAX_ROOT_FIELDS, "split it into several");
  }

  /** Validation looks at these, too. */
  visitUnusedFragments(): void {
    for (const [name, fragment] of this.fragments) if (!this.used.has(name)) this.visitRoot(fragment.selectionSet);
  }

  private visitRoot(selectionSet: SelectionSetNode): Place {
    const place: Place = { repeats: 1, below: new Map() };
    this.visitAll(selectionSet, { place, depth: 0, nesting: 0 });
    return place;
  }

  private visitAll(selectionSet: SelectionSetNode | undefined, at: Position): void {
    if (at.nesting > MAX_NESTING) throw tooComplex("levels deep", at.nesting, MAX_DEPTH, "ask for fewer levels");
    for (const selection of selectionSet?.selections ?? []) this.visit(selection, at);
  }

  private visit(selection: SelectionNode, at: Position): void {
    if (++this.selections > MAX_SELECTIONS)
      throw tooComplex(
        "fields long or more with its fragments written out",
        this.selections,
        MAX_SELECTIONS,
        "split it",
      );
    const inside = { ...at, nesting: at.nesting + 1 };
    if (selection.kind === Kind.FIELD) {
      const place = enter(at.place, selection.alias?.value ?? selection.name.value);
      this.depth = Math.max(this.depth, at.depth + 1);
      this.visitAll(selection.selectionSet, { ...inside, place, depth: at.depth + 1 });
    } else if (selection.kind === Kind.INLINE_FRAGMENT) this.visitAll(selection.selectionSet, inside);
    else this.visitFragment(selection.name.value, inside);
  }

  private visitFragment(name: string, at: Position): void {
    if (this.open.has(name)) return;
    this.used.add(name);
    this.open.add(name);
    this.visitAll(this.fragments.get(name)?.selectionSet, at);
    this.open.delete(name);
  }
}

function enter(place: Place, name: string): Place {
  const found = place.below.get(name);
  const entered = found ?? { repeats: 0, below: new Map<string, Place>() };
  if (found === undefined) place.below.set(name, entered);
  if (++entered.repeats > MAX_REPEATS)
    throw tooComplex("times the same field in one place", entered.repeats, MAX_REPEATS, "ask for it once");
  return entered;
}

function tooComplex(what: string, found: number, limit: number, advice: string): QueryTooComplexError {
  return new QueryTooComplexError(`The query is ${found} ${what}, and ${limit} is the most: ${advice}.`, {
    found,
    limit,
  });
}
