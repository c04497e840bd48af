import { groupBy } from "../../collections/group-by";
import type { EntityLabel } from "../../entity/entity";
import { allKnown } from "../../event-loop/when-known";
import type { GraphReader } from "../../graph/graph-store";
import { Snapshot, UNBOUNDED } from "../../graph/snapshot";
import { RelationKind } from "../../link/link";
import { executes } from "../../link/roles";
import { stepLoader } from "../../link/step.loader";
import type { IsoDay } from "../../moment/iso-day";
import { boundedProblems } from "../../problem/bounded-problems";
import type { Problem } from "../../problem/problem";
import { compareProblems } from "../../problem/problem";
import type { GraphFacts, LinkFact } from "../../revision/graph-facts";
import type { NominationEntry, ReportEntry } from "../documents/act-document";
import type { Placed } from "../documents/document-set";
import { DocumentSet } from "../documents/document-set";
import type { SourceDocument } from "../documents/source-document";
import { problemAt } from "../documents/source-document";

/** That somebody reported on a duty, or named who is to do it. */
interface Told {
  readonly placed: Placed<ReportEntry | NominationEntry>;
  /** The field of the entry that says who. */
  readonly field: "bearer" | "authority";
  readonly who: string;
  readonly duty: string;
  readonly on: IsoDay;
}

/** Of what the files state of bearers, whatever the day: what leads from one to another, by where it begins. */
type Stated = ReadonlyMap<string, readonly LinkFact[]>;

const TELLING: ReadonlySet<EntityLabel> = new Set(["Report", "Nomination"]);
/** Groups within groups; more is a circle. */
const MAX_LEVELS = 10;

/**
 * A problem for each new report, and each new nomination, by somebody who does not have to do the duty on that day: neither as
 * the graph knows it, nor as the same files state it, whatever days they give for that.
 *
 * Cost: for each day on which something was told two queries, and one a level of groups.
 */
export async function checkExecutors(
  store: GraphReader,
  revision: number,
  { facts, documents }: { readonly facts: GraphFacts; readonly documents: readonly SourceDocument[] },
): Promise<readonly Problem[]> {
  const added = new Set(facts.entities.flatMap(({ id, label }) => (TELLING.has(label) ? [id] : [])));
  if (added.size === 0) return [];
  const told = toldIn(new DocumentSet(documents)).filter(({ placed }) => added.has(placed.entry.id));
  const stated = groupBy(facts.links, ({ fromId }) => fromId);
  const problems: Problem[] = [];
  for (const [asOf, some] of groupBy(told, ({ on }) => on)) {
    const snapshot = new Snapshot(store, { asOf, knownAt: revision }, UNBOUNDED);
    const theirs = await Promise.all(some.map(({ who }) => dutiesOf(snapshot, stated, who)));
    problems.push(...some.filter(({ duty }, place) => !theirs[place]!.has(duty)).map(problemOf));
  }
  return boundedProblems(problems.sort(compareProblems));
}

function toldIn(set: DocumentSet): readonly Told[] {
  const reports = set.placed("reports").map((placed): Told => {
    const { bearer: who, duty, submittedOn: on } = placed.entry;
    return { placed, field: "bearer", who, duty, on };
  });
  const nominations = set.placed("nominations").flatMap((placed): readonly Told[] => {
    const { authority: who, duty, on } = placed.entry;
    return on === undefined ? [] : [{ placed, field: "authority", who, duty, on }];
  });
  return [...reports, ...nominations];
}

/** The ids of what somebody has to do, their groups included. */
async function dutiesOf(snapshot: Snapshot, stated: Stated, id: string): Promise<ReadonlySet<string>> {
  const bearers = await withGroups(snapshot, stated, id);
  const steps = await allKnown(bearers.map((each) => stepLoader(snapshot, RelationKind.RESPONSIBLE_FOR).load(each)));
  const known = steps.flat().flatMap(({ link, far }) => (executes(link.role) ? [far.id] : []));
  const said = bearers.flatMap((each) => statedOf(stated, each, RelationKind.RESPONSIBLE_FOR));
  return new Set([...known, ...said.flatMap(({ role, toId }) => (executes(role ?? null) ? [toId] : []))]);
}

/** Somebody, and the groups that they are in, through others or not. */
async function withGroups(snapshot: Snapshot, stated: Stated, id: string): Promise<readonly string[]> {
  const seen = new Set([id]);
  let level: readonly string[] = [id];
  for (let step = 0; level.length > 0 && step < MAX_LEVELS; step += 1) {
    const steps = await allKnown(level.map((each) => stepLoader(snapshot, RelationKind.MEMBER_OF).load(each)));
    const said = level.flatMap((each) => statedOf(stated, each, RelationKind.MEMBER_OF));
    const above = [...steps.flat().map(({ far }) => far.id), ...said.map(({ toId }) => toId)];
    level = [...new Set(above)].filter((each) => !seen.has(each));
    for (const each of level) seen.add(each);
  }
  return [...seen];
}

function statedOf(stated: Stated, id: string, relation: RelationKind): readonly LinkFact[] {
  return (stated.get(id) ?? []).filter((link) => link.relation === relation);
}

function problemOf({ placed: { document, path }, field, who, duty, on }: Told): Problem {
  const message = `expected somebody who has to do ${duty} on ${on}, found ${who}: correct it, or state first that they bear the duty`;
  return problemAt(document, [...path, field], message);
}
