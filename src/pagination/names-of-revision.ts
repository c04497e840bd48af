import { LRUCache } from "lru-cache";
import { byCodeUnits } from "../collections/by-code-units";
import { groupBy } from "../collections/group-by";
import { sortInTurns } from "../event-loop/sort-in-turns";
import type { IsoDay } from "../moment/iso-day";

/** Days of which it is remembered who has another state than the one that is kept. */
const MOST_DAYS = 20;
/** Subjects that have. Where there are more, the engine finds them as quickly. */
const MOST_CHANGED = 1_000;
/** Lists of which the length is remembered. */
const MOST_LENGTHS = 200;

/** A subject as it is called, and where it belongs, on some days. */
export interface NamedState {
  readonly id: string;
  /** Null where nothing is kept with the subject: then it is on no day. */
  readonly sortKey: string | null;
  readonly kind: string;
  readonly region: string | null;
  /** The first day on which the subject is in that state, and exists. */
  readonly from: IsoDay;
  /** The day from which on it no longer is; null where that never ends. */
  readonly to: IsoDay | null;
  /** Whether it is the state that is kept with the subject's node. */
  readonly isKept: boolean;
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

/** The ids of subjects: of those whose state of the day is kept with their nodes, and of the others. */
export interface NamedIds {
  readonly kept: readonly string[];
  readonly changed: readonly string[];
}

/** The states of all subjects in the order of their names, by what one revision knew. */
export class NamesOfRevision {
  /** As if nothing were recorded yet: all has changed since. */
  static readonly NONE = new NamesOfRevision(-1, []);

  private readonly lengths = new LRUCache<string, number>({ max: MOST_LENGTHS });
  private readonly changed = new LRUCache<IsoDay, readonly NamedState[]>({ max: MOST_DAYS });
  private groups: Groups | undefined;

  private constructor(
    readonly revision: number,
    private readonly states: readonly NamedState[],
  ) {}

  get size(): number {
    return this.states.length;
  }

  /** The same in a later revision. `changed`: all states of those whom it has changed since. */
  async after(revision: number, changed: readonly NamedState[]): Promise<NamesOfRevision> {
    const ids = new Set(changed.map(({ id }) => id));
    const named = changed.filter(({ sortKey }) => sortKey !== null);
    const states = [...this.states.filter(({ id }) => !ids.has(id)), ...named];
    return new NamesOfRevision(revision, await sortInTurns(states, byName));
  }

  /** The ids of those in a list on a day who have another state then than the one that is kept; undefined where many have. */
  changedOn(day: IsoDay, list: NamedList): readonly string[] | undefined {
    const changed =
      this.changed.get(day) ??
      this.states.filter((state) => !state.isKept && isOn(state, day)).slice(0, MOST_CHANGED + 1);
    this.changed.set(day, changed);
    if (changed.length > MOST_CHANGED) return undefined;
    return changed.filter((state) => isIn(state, list)).map(({ id }) => id);
  }

  /** How long a list is on a day. */
  lengthOf(list: NamedList, day: IsoDay): number {
    const key = JSON.stringify([list.kinds, list.regions, day]);
    const length = this.lengths.get(key) ?? this.count(list, day);
    this.lengths.set(key, length);
    return length;
  }

  private count(list: NamedList, day: IsoDay): number {
    return this.around(list).reduce((sum, state) => (isOn(state, day) && isIn(state, list) ? sum + 1 : sum), 0);
  }

  /** The ids of a part of a list on a day. */
  partOf({ isFalling, behind, length, ...list }: NamedPart, day: IsoDay): NamedIds {
    const all = this.around(list);
    const [kept, changed]: [string[], string[]] = [[], []];
    const step = isFalling ? -1 : 1;
    for (let place = beginIn(all, isFalling, behind); kept.length + changed.length < length; place += step) {
      const state = all[place];
      if (state === undefined) break;
      if (isOn(state, day) && isIn(state, list)) (state.isKept ? kept : changed).push(state.id);
    }
    return { kept, changed };
  }

  /** The least that has all of a list, in order: the states of its one region, or of its one kind. */
  private around({ kinds, regions }: NamedList): readonly NamedState[] {
    const [region, kind] = [regions, kinds].map((several) => (several?.length === 1 ? several[0] : undefined));
    if (region === undefined && kind === undefined) return this.states;
    this.groups ??= {
      byRegion: groupBy(this.states, (state) => state.region),
      byKind: groupBy(this.states, (state) => state.kind),
    };
    return (region === undefined ? this.groups.byKind.get(kind!) : this.groups.byRegion.get(region)) ?? [];
  }
}

/** All states by what narrows most lists, each group in order. */
interface Groups {
  readonly byRegion: ReadonlyMap<string | null, readonly NamedState[]>;
  readonly byKind: ReadonlyMap<string, readonly NamedState[]>;
}

function isOn({ from, to }: NamedState, day: IsoDay): boolean {
  return from <= day && (to === null || day < to);
}

function isIn({ kind, region }: NamedState, { kinds, regions }: NamedList): boolean {
  return (kinds == null || kinds.includes(kind)) && (regions == null || (region !== null && regions.includes(region)));
}

type Place = Pick<NamedState, "sortKey" | "id">;

/** The place of the first one of a list behind a cursor. */
function beginIn(list: readonly Place[], isFalling: boolean, behind: readonly [string, string] | null): number {
  if (behind === null) return isFalling ? list.length - 1 : 0;
  const [sortKey, id] = behind;
  const cursor = { sortKey, id };
  if (isFalling) return placeIn(list, (state) => byName(state, cursor) < 0) - 1;
  return placeIn(list, (state) => byName(state, cursor) <= 0);
}

/** How many at the beginning of a list are before what is sought. */
function placeIn(list: readonly Place[], isBefore: (state: Place) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byName(a: Place, b: Place): number {
  return byCodeUnits(a.sortKey!, b.sortKey!) || byCodeUnits(a.id, b.id);
}
