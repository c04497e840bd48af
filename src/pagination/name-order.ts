import type { CypherValue } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { GraphReader } from "../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../graph/graph-store";
import { list, number } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import type { IsoDay } from "../moment/iso-day";
import type { Moment } from "../moment/moment";
import type { NamedState } from "./names-of-revision";
import { NamesOfRevision } from "./names-of-revision";

/** Of more states than these no order is kept: it would take some 60 MB, and a look through it too long. */
const MOST_STATES = 200_000;
const STATES_A_SLICE = 500;

interface Changes {
  readonly revision: number;
  readonly named: readonly NamedState[];
}

const namesQuery = cypherQuery<{ readonly since: number; readonly most: number; readonly slice: number }, Changes>(
  "subject/names",
  (row) => ({ revision: number(row, "revision"), named: list(row, "named").map(namedState) }),
);

/**
 * The order of all subjects by name, for a store that keeps none: so a page is looked up by its ids, and nobody looks through all
 * subjects. It is right for the one revision by which it was read. Who asks at a newer one makes it read what has changed since, and
 * is meanwhile answered without.
 */
export class NameOrder {
  private names = NamesOfRevision.NONE;
  private reading: Promise<void> | undefined;
  private isTooLong = false;

  constructor(
    private readonly store: GraphReader,
    private readonly onError: (error: unknown) => void = () => undefined,
  ) {}

  /** The names by what a revision knew; undefined where that is not the one that is known. */
  at(revision: number): NamesOfRevision | undefined {
    if (revision === this.names.revision) return this.names;
    if (revision > this.names.revision) this.follow();
    return undefined;
  }

  /** Reads what has changed; nobody waits for it, because without it lists are only slower. */
  follow(): void {
    this.catchUp().catch(this.onError);
  }

  /** As `follow`, for who waits. Cost: one query, a look at all subjects. */
  catchUp(): Promise<void> {
    this.reading ??= this.readChanges().finally(() => (this.reading = undefined));
    return this.reading;
  }

  private async readChanges(): Promise<void> {
    if (this.isTooLong) return;
    const params = { since: this.names.revision, most: MOST_STATES + 1, slice: STATES_A_SLICE };
    const slices = await this.store.read(namesQuery, params, WHOLE_GRAPH_DEADLINE);
    const [first] = slices;
    if (first === undefined) return;
    const changed = slices.flatMap(({ named }) => named);
    const names = await this.names.after(first.revision, changed);
    this.isTooLong = names.size > MOST_STATES;
    this.names = this.isTooLong ? NamesOfRevision.NONE : names;
  }
}

const NAMES = "names in order";

/** Lends the names to whoever reads this snapshot, so far as they are known of its revision. */
export function lendNames(snapshot: Snapshot, order: NameOrder | undefined): void {
  const { knownAt }: Moment = snapshot.moment;
  snapshot.loader(NAMES, () => order?.at(knownAt));
}

/** The names by what the revision of the snapshot knew; undefined where they are not known. */
export function namesOf(snapshot: Snapshot): NamesOfRevision | undefined {
  return snapshot.loader<NamesOfRevision | undefined>(NAMES, () => undefined);
}

/** The columns of one of `named`. */
type Told = readonly [
  id: string,
  sortKey: string | null,
  kind: string,
  region: string | null,
  froms: Days,
  tos: Days,
  isKept: boolean,
];
type Days = readonly (IsoDay | null)[];

function namedState(value: CypherValue): NamedState {
  const [id, sortKey, kind, region, froms, tos, isKept] = value as Told;
  return { id, sortKey, kind, region, from: inOrder(froms).at(-1) ?? "", to: inOrder(tos)[0] ?? null, isKept };
}

function inOrder(days: Days): readonly IsoDay[] {
  return days.filter((day) => day !== null).sort();
}
