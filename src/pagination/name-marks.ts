import { LRUCache } from "lru-cache";
import { cypherQuery } from "../graph/cypher-query";
import type { GraphReader } from "../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../graph/graph-store";
import { text, texts } from "../graph/row";

/** How many names a mark stands for. */
const STEP = 50;
/** Of those a list may lack some: who does not exist on the day, or is called otherwise then. */
const SPARE = 1.25;
/** Choices of kinds of which the marks are kept in order. */
const MOST_CHOICES = 20;

interface MarksOfKind {
  readonly kind: string;
  readonly sortKeys: readonly string[];
}

const nameMarksQuery = cypherQuery<{ readonly step: number }, MarksOfKind>("subject/name-marks", (row) => ({
  kind: text(row, "kind"),
  sortKeys: texts(row, "sortKeys"),
}));

/** A part of a list by name. */
export interface NamedPart {
  /** The kinds of subjects in it; all, where it is left out. */
  readonly kinds?: readonly string[] | null | undefined;
  readonly isFalling: boolean;
  /** The sort key behind which it begins; null for the beginning of the list. */
  readonly behind: string | null;
  /** How many subjects it has. */
  readonly length: number;
}

/**
 * Every so many-th name of the subjects of each kind, from which it can be guessed how far a part of a list goes: an engine
 * that keeps no order need not put all subjects in order then. What was recorded since they were read makes the guess worse, and
 * nothing else: who gets too little by it asks again without.
 */
export class NameMarks {
  private byKind: ReadonlyMap<string, readonly string[]> = new Map();
  /** Those of several kinds, put together when somebody asks for them. */
  private readonly together = new LRUCache<string, readonly string[]>({ max: MOST_CHOICES });

  /** Cost: one query, of all subjects. */
  async read(store: GraphReader): Promise<void> {
    const marks = await store.read(nameMarksQuery, { step: STEP }, WHOLE_GRAPH_DEADLINE);
    this.byKind = new Map(marks.map(({ kind, sortKeys }) => [kind, sortKeys]));
    this.together.clear();
  }

  /** The sort key at which a part of a list most likely has ended; undefined where that is not known, or near the end of the list. */
  endOf({ kinds, isFalling, behind, length }: NamedPart): string | undefined {
    const wanted = [...new Set(kinds ?? this.byKind.keys())];
    const marks = this.marksOf(wanted);
    const ahead = isFalling ? marks.toReversed() : marks;
    const begin = behind === null ? 0 : ahead.findIndex((mark) => (isFalling ? mark < behind : mark > behind));
    // The first mark of each kind may stand for fewer: the part may begin between two.
    return begin < 0 ? undefined : ahead[begin + Math.ceil((length * SPARE) / STEP) + wanted.length - 1];
  }

  private marksOf(kinds: readonly string[]): readonly string[] {
    const key = kinds.join();
    const marks = this.together.get(key) ?? kinds.flatMap((kind) => this.byKind.get(kind) ?? []).sort();
    this.together.set(key, marks);
    return marks;
  }
}
