import type { GraphReader } from "../../graph/graph-store";
import { RelationKind, ResponsibilityRole, SubordinationKind } from "../../link/link";
import type { Reading } from "../documents/read-yaml";
import type { FactEntry } from "../documents/act-document";
import type { FactKey } from "./known-facts";
import { KnownFacts } from "./known-facts";
import { knownGraphOf } from "./known-graph";

/** An entry that no schema has seen. */
type Entry = Readonly<Record<string, unknown>>;

/** The sections whose entries are one fact each: which fact an entry speaks of. */
const SECTIONS: Readonly<Record<string, (entry: Entry) => readonly [RelationKind, unknown, unknown, unknown?]>> = {
  memberships: ({ subject, group }) => [RelationKind.MEMBER_OF, subject, group],
  hosting: ({ centre, host }) => [RelationKind.HOSTED_BY, centre, host],
  subordination: ({ subject, superior, kind = SubordinationKind.ADMINISTRATIVE }) => {
    return [RelationKind.SUBORDINATE_TO, subject, superior, kind];
  },
  responsibilities: ({ subject, duty, role = ResponsibilityRole.EXECUTOR }) => {
    return [RelationKind.RESPONSIBLE_FOR, subject, duty, role];
  },
};

/** The documents with what their entries leave unsaid of known facts, as tables have it. Cost: a query for each thousand nodes. */
export async function completeEntries(store: GraphReader, readings: readonly Reading[]): Promise<readonly Reading[]> {
  const keys = readings.flatMap((reading) =>
    entriesOf(reading).flatMap(([section, entry]) => keyOf(section, entry) ?? []),
  );
  if (keys.length === 0) return readings;
  const known = await KnownFacts.of(knownGraphOf(store), [...new Set(keys.map(({ from }) => from))]);
  return readings.map((reading) => completed(reading, known));
}

function completed(reading: Reading, known: KnownFacts): Reading {
  if (entriesOf(reading).length === 0 || !("source" in reading)) return reading;
  const content = reading.source.content as Readonly<Record<string, unknown>>;
  const sections = Object.keys(SECTIONS).flatMap((section) => {
    const entries = content[section];
    if (!Array.isArray(entries)) return [];
    return [[section, entries.map((entry: unknown) => completedEntry(section, entry, known))] as const];
  });
  return { source: { ...reading.source, content: { ...content, ...Object.fromEntries(sections) } } };
}

function completedEntry(section: string, entry: unknown, known: KnownFacts): unknown {
  const key = isEntry(entry) ? keyOf(section, entry) : undefined;
  return key === undefined ? entry : known.completed(key, entry as FactEntry);
}

function entriesOf(reading: Reading): readonly (readonly [section: string, entry: Entry])[] {
  const content = "source" in reading && isEntry(reading.source.content) ? reading.source.content : {};
  return Object.keys(SECTIONS).flatMap((section) => {
    const entries = content[section];
    return Array.isArray(entries) ? entries.filter(isEntry).map((entry) => [section, entry] as const) : [];
  });
}

/** Undefined for an entry that the schema will refuse. */
function keyOf(section: string, entry: Entry): FactKey | undefined {
  const [relation, from, to, as] = SECTIONS[section]?.(entry) ?? [];
  if (relation === undefined || typeof from !== "string" || typeof to !== "string") return undefined;
  if (entry["valid"] !== undefined && !isEntry(entry["valid"])) return undefined;
  return { relation, from, to, ...(typeof as === "string" ? { as } : {}) };
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
