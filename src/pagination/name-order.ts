import { LRUCache } from "lru-cache";
import { byCodeUnits } from "../collections/by-code-units";
import { groupBy } from "../collections/group-by";
import { sortInTurns } from "../event-loop/sort-in-turns";
import type { CypherValue } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { GraphReader } from "../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../graph/graph-store";
import { list, number } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import type { IsoDay } from "../moment/iso-day";
import type { Moment } from "../moment/moment";

/** Of more subjects than these no order is kept: it would take some 60 MB, and a look through it too long. */
const MOST_SUBJECTS = 200_000;
const SUBJECTS_A_SLICE = 500;
/** Subjects that change after a day. Where there are more, the engine finds them as quickly. */
const MOST_CHANGED = 1_000;
/** Days of which those are remembered. */
const MOST_DAYS = 20;
/** Lists of which the length is. */
const MOST_COUNTS = 200;

/** A subject as it is kept with its node. */
export interface NamedSubject {
  readonly id: string;
  /** Null where nothing is kept with it. */
  readonly sortKey: string | null;
  readonly kind: string;
  readonly region: string | null;
  /** The day from which on what is kept is right. */
  readonly statedFrom: IsoDay;
  readonly existsFrom: IsoDay | null;
  readonly existsTo: IsoDay | null;
}

/** Subjects of these kinds and regions; of all, where they are left out. */
export interface NamedList {
  readonly kinds?: readonly string[] | null | undefined;
  readonly regions?: readonly string[] | null | undefined;
}

/** A part of a list by name. */
export interface NamedPart extends NamedList {
  readonly isFalling: boolean;
  /** The sort key and the id behind which it begins; null for the beginning of the list. */
  readonly behind: readonly [string, string] | null;
  /** How many subjects it has at most. */
  readonly length: number;
}

/** The names of all subjects in their order, by what one revision knew. */
export class NamesOfRevision {
  private readonly changed = new LRUCache<IsoDay, readonly NamedSubject[]>({ max: MOST_DAYS });
  private groups: Groups | undefined;
  private readonly counts = new LRUCache<string, number>({ max: MOST_COUNTS });

  constructor(
    readonly revision: number,
    private readonly subjects: readonly NamedSubject[],
  ) {}

  /** The same in a later revision, which has changed these. */
  async after(revision: number, changed: readonly NamedSubject[]): Promise<NamesOfRevision> {
    const ids = new Set(changed.map(({ id }) => id));
    const subjects = [...this.subjects.filter(({ id }) => !ids.has(id)), ...changed];
    return new NamesOfRevision(revision, await sortInTurns(subjects, byName));
  }

  get size(): number {
    return this.subjects.length;
  }

  /**
   * The ids of those of some kinds, or of all, whose state of a day is not the one that is kept with them; undefined where these
   * are many. Their regions do not narrow them: on that day they may have been in another one.
   */
  changedAfter(day: IsoDay, kinds?: readonly string[] | null): readonly string[] | undefined {
    const changed =
      this.changed.get(day) ?? this.subjects.filter(({ statedFrom }) => statedFrom > day).slice(0, MOST_CHANGED + 1);
    this.changed.set(day, changed);
    if (changed.length > MOST_CHANGED) return undefined;
    return changed.filter(({ kind }) => kinds == null || kinds.includes(kind)).map(({ id }) => id);
  }

  /** How long the list is of those who exist on a day and whose state of then is kept with them. */
  countOf(list: NamedList, day: IsoDay): number {
    const key = JSON.stringify([list.kinds, list.regions, day]);
    const fits = isIn(list, day);
    const count = this.counts.get(key) ?? this.around(list).reduce((sum, each) => (fits(each) ? sum + 1 : sum), 0);
    this.counts.set(key, count);
    return count;
  }

  /** The ids of a part of that list. */
  partOf({ isFalling, behind, length, ...list }: NamedPart, day: IsoDay): readonly string[] {
    const all = this.around(list);
    const fits = isIn(list, day);
    const ids: string[] = [];
    const step = isFalling ? -1 : 1;
    for (let place = beginIn(all, isFalling, behind); ids.length < length; place += step) {
      const subject = all[place];
      if (subject === undefined) break;
      if (fits(subject)) ids.push(subject.id);
    }
    return ids;
  }

  /** The least that has all of a list, in order: those of its one region, or of its one kind. */
  private around({ kinds, regions }: NamedList): readonly NamedSubject[] {
    const [region, kind] = [regions, kinds].map((several) => (several?.length === 1 ? several[0] : undefined));
    if (region === undefined && kind === undefined) return this.subjects;
    this.groups ??= {
      byRegion: groupBy(this.subjects, (subject) => subject.region),
      byKind: groupBy(this.subjects, (subject) => subject.kind),
    };
    return (region === undefined ? this.groups.byKind.get(kind!) : this.groups.byRegion.get(region)) ?? [];
  }
}

/** All subjects by what narrows most lists, each group in order. */
interface Groups {
  readonly byRegion: ReadonlyMap<string | null, readonly NamedSubject[]>;
  readonly byKind: ReadonlyMap<string, readonly NamedSubject[]>;
}

/** The place of the first one of a list behind a cursor. */
function beginIn(list: readonly NamedSubject[], isFalling: boolean, behind: readonly [string, string] | null): number {
  if (behind === null) return isFalling ? list.length - 1 : 0;
  const [sortKey, id] = behind;
  const place = placeIn(list, { sortKey, id });
  if (isFalling) return place - 1;
  return list[place]?.id === id ? place + 1 : place;
}

/** The place of the first one of a list that does not stand before. */
function placeIn(list: readonly NamedSubject[], sought: Pick<NamedSubject, "sortKey" | "id">): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byName(list[middle]!, sought) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Changes {
  readonly revision: number;
  readonly subjects: readonly NamedSubject[];
}

const namesQuery = cypherQuery<{ readonly since: number; readonly most: number; readonly slice: number }, Changes>(
  "subject/names",
  (row) => ({ revision: number(row, "revision"), subjects: list(row, "subjects").map(namedSubject) }),
);

/**
 * The order of all subjects by name, for a store that keeps none: so a page is looked up by its ids, and nobody looks through all
 * subjects. It is right for the one revision by which it was read. Who asks at a newer one makes it read what has changed since, and
 * is meanwhile answered without.
 */
export class NameOrder {
  /** As if nothing were recorded yet: all has changed since. */
  private names = new NamesOfRevision(-1, []);
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
    const params = { since: this.names.revision, most: MOST_SUBJECTS + 1, slice: SUBJECTS_A_SLICE };
    const slices = await this.store.read(namesQuery, params, WHOLE_GRAPH_DEADLINE);
    const [first] = slices;
    if (first === undefined) return;
    const changed = slices.flatMap(({ subjects }) => subjects);
    const names = await this.names.after(first.revision, changed);
    this.isTooLong = names.size > MOST_SUBJECTS;
    this.names = this.isTooLong ? new NamesOfRevision(-1, []) : names;
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

/** Whether a subject is in a list on a day, and its state of then kept with it. */
function isIn({ kinds, regions }: NamedList, day: IsoDay): (subject: NamedSubject) => boolean {
  return ({ kind, region, statedFrom, existsFrom, existsTo }) =>
    (kinds == null || kinds.includes(kind)) &&
    (regions == null || (region !== null && regions.includes(region))) &&
    statedFrom <= day &&
    (existsFrom === null || existsFrom <= day) &&
    (existsTo === null || existsTo > day);
}

function namedSubject(value: CypherValue): NamedSubject {
  const [id, sortKey, kind, region, statedFrom, existsFrom, existsTo] = value as readonly (string | null)[];
  return {
    ...{ id: id!, sortKey: sortKey!, kind: kind!, region: region ?? null, statedFrom: statedFrom! },
    ...{ existsFrom: existsFrom ?? null, existsTo: existsTo ?? null },
  };
}

function byName(a: Pick<NamedSubject, "sortKey" | "id">, b: Pick<NamedSubject, "sortKey" | "id">): number {
  return byCodeUnits(a.sortKey ?? "", b.sortKey ?? "") || byCodeUnits(a.id, b.id);
}
