import type { EntityLabel } from "../../../src/entity/entity";
import type { GraphFacts, LinkFact, StateFact } from "../../../src/revision/graph-facts";
import { RelationKind } from "../../../src/link/link";
import { linkId } from "../../../src/link/link-identity";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
/** What no node is called, and what means something to an index or a pattern. */
const ODD_TEXTS = [
  "",
  " ",
  "№ 7",
  "ё",
  "Ё",
  "+лицей -школа",
  'a"b',
  "ab*",
  "(",
  "x AND NOT y",
  "\\",
  "%",
  "'",
  "ﬀ",
  "🙂",
];

/** What questions about a graph can name so that they find something. */
export interface Vocabulary {
  readonly ids: Readonly<Record<EntityLabel, readonly string[]>>;
  readonly links: readonly string[];
  /** The nodes at the ends of each kind of link, as often as they are there: questions find the crossroads. */
  readonly ends: Readonly<Record<RelationKind, { readonly from: readonly string[]; readonly to: readonly string[] }>>;
  /** Every day that a fact names, the day before and the day after. */
  readonly days: readonly string[];
  /** Days on which something is due, and their neighbours. */
  readonly dues: readonly string[];
  readonly texts: readonly string[];
  readonly numbers: readonly string[];
  readonly paths: readonly string[];
  readonly regions: readonly string[];
  readonly revisions: readonly number[];
}

/** The words of the facts, which were recorded as these revisions, one after the other. */
export function vocabularyOf(recorded: readonly { facts: GraphFacts; revision: number }[]): Vocabulary {
  const entities = recorded.flatMap(({ facts }) => facts.entities);
  const links = recorded.flatMap(({ facts }) => facts.links);
  const states = entities.flatMap((entity): readonly StateFact<EntityLabel>[] => entity.states);
  const strings = (name: string) =>
    [...new Set(states.map(({ properties }) => (properties as unknown as Record<string, unknown>)[name]))].filter(
      (value) => typeof value === "string",
    );
  const idsOf = (label: string) => entities.filter((entity) => entity.label === label).map(({ id }) => id);
  const newest = Math.max(...recorded.map(({ revision }) => revision));
  return {
    ids: {
      ...{ Subject: idsOf("Subject"), Person: idsOf("Person"), Programme: idsOf("Programme") },
      ...{ Act: idsOf("Act"), Provision: idsOf("Provision"), Duty: idsOf("Duty"), Agreement: idsOf("Agreement") },
      ...{ Nomination: idsOf("Nomination"), Report: idsOf("Report"), Indicator: idsOf("Indicator") },
    },
    links: recorded.flatMap(({ facts, revision }) => facts.links.map((link) => linkId(link, revision))),
    ends: endsOf(links),
    days: daysAround([...states, ...links]),
    dues: strings("due").flatMap(neighbours),
    texts: [...new Set(["name", "shortName", "title", "number"].flatMap(strings)), ...ODD_TEXTS],
    numbers: strings("number"),
    paths: strings("path"),
    regions: strings("region"),
    revisions: [newest, ...recorded.map(({ revision }) => revision), recorded[0]!.revision - 1],
  };
}

function endsOf(links: readonly LinkFact[]): Vocabulary["ends"] {
  const ends = Object.values(RelationKind).map((relation) => {
    const own = links.filter((link) => link.relation === relation);
    return [relation, { from: own.map(({ fromId }) => fromId), to: own.map(({ toId }) => toId) }];
  });
  return Object.fromEntries(ends) as Vocabulary["ends"];
}

function daysAround(facts: readonly object[]): readonly string[] {
  const named = new Set<string>();
  JSON.stringify(facts, (_name, value: unknown) => {
    if (typeof value === "string" && DAY.test(value)) named.add(value);
    return value;
  });
  return [...new Set([...named].flatMap(neighbours))].sort();
}

function neighbours(day: string): readonly string[] {
  return [-1, 0, 1].map((days) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10));
}
