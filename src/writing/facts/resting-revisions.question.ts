import { unique } from "../../collections/unique";
import { inBatches } from "../../collections/batches";
import { circlesAmong } from "../../importers/documents/check-circles";
import { linksAboveNodes } from "../../importers/known/links-above.question";
import { factOfLink } from "../../importers/known/fact-of-link";
import type { EntityLabel } from "../../entity/entity";
import { cypherQuery } from "../../graph/cypher-query";
import type { Row } from "../../graph/cypher-query";
import { number, numberOrNull, text } from "../../graph/row";
import { RelationKind } from "../../link/link";
import type { EntityFact, LinkFact, Retraction } from "../../revision/graph-facts";
import type { KnownState } from "../../revision/revision.query";
import {
  knownEntitiesQuery,
  knownLinksAroundQuery,
  knownLinksQuery,
  partsOfActsQuery,
} from "../../revision/revision.query";
import type { Draft } from "../draft";
import { revisionsSince } from "../write-conflict";
import type { FormerFacts, TouchedThing } from "./former-facts";
import { isKnownAt } from "./former-facts";
import { isSameFact, overlap } from "./links";

type Since = { readonly ids: readonly string[]; readonly since: number };

/** A relationship that was recorded later: its own id, and that of a node at which it is. */
interface LaterLink {
  readonly id: string;
  readonly linkId: string;
  readonly addedIn: number;
}

const decodeLater = (row: Row): LaterLink => ({
  id: text(row, "id"),
  linkId: text(row, "linkId"),
  addedIn: number(row, "addedIn"),
});
const linksSinceQuery = cypherQuery<Since, LaterLink>("writing/links-since", decodeLater);
const basedSinceQuery = cypherQuery<Since, LaterLink>("writing/based-since", decodeLater);

/** The later revisions that rest on what one did, each with the id of a node by which it does. */
export type RestingRevisions = ReadonlyMap<number, string>;

/**
 * The revisions since that would be left hanging, or contradicted, if one were taken back:
 *
 * - those that say something else of its nodes, or took back what it added;
 * - those that said a relationship which excludes one that would be there again;
 * - those that joined, or based something on, a node that would be gone or have other days;
 * - those that took back a node at which something would be there again;
 * - those that would close a circle with what would be there again.
 *
 * Cost: some queries around what the revision touched; one looks at
 * all relationships, where a node would be gone or have other days.
 */
export async function restingOn(draft: Draft, former: FormerFacts): Promise<RestingRevisions> {
  const resting = new Map<number, string>();
  const add = (revision: number, id: string): void => {
    if (revision > former.revision && !resting.has(revision)) resting.set(revision, id);
  };
  for (const thing of former.things) ofOverruling(thing, { since: former.revision, newest: draft.newest }, add);
  await ofExcluding(draft, former, add);
  await ofShaken(draft, former, add);
  await ofMissing(draft, former, add);
  await ofCircles(draft, former, add);
  return resting;
}

type Add = (revision: number, id: string) => void;

/** Something else is said than the revision left. What was taken back and said again meanwhile is the same. */
function ofOverruling(
  { id, everSaid }: TouchedThing,
  { since, newest }: { readonly since: number; readonly newest: number },
  add: Add,
): void {
  const [left, now] = [since, newest].map((revision) => new Map(everSaid.filter(isKnownAt(revision)).map(withContent)));
  for (const [content, said] of now!) if (!left!.has(content)) add(number(said, "addedIn"), id);
  for (const content of left!.keys()) if (!now!.has(content)) add(lastTaken(everSaid, content), id);
}

/** The last revision that took this back. */
function lastTaken(everSaid: readonly Row[], content: string): number {
  const taken = everSaid.filter((said) => withContent(said)[0] === content);
  return Math.max(...taken.map((said) => numberOrNull(said, "retractedIn") ?? 0));
}

const OF_REVISIONS: ReadonlySet<string> = new Set(["id", "addedIn", "retractedIn"]);

/** What is said, beside all that is stored of it. */
function withContent(said: Row): [content: string, said: Row] {
  const names = Object.keys(said).filter((name) => !OF_REVISIONS.has(name));
  return [JSON.stringify(names.sort().map((name) => [name, said[name]])), said];
}

/** A later relationship holds where one would be there again that allows no other beside it. */
async function ofExcluding(draft: Draft, { facts: { links, retractions }, revision }: FormerFacts, add: Add) {
  const posts = links.filter(({ relation }) => relation === RelationKind.HOLDS).map(({ toId }) => toId);
  const froms = links.map(({ fromId }) => fromId);
  const found = [
    ...(await inBatches(unique(froms), (ids) => draft.reader.read(knownLinksQuery, { ids }))),
    ...(await inBatches(unique(posts), (ids) => draft.reader.read(knownLinksAroundQuery, { ids }))),
  ];
  const gone = idsOf(retractions);
  const later = found.filter(({ id, properties }) => number(properties, "addedIn") > revision && !gone.has(id));
  for (const link of later)
    if (links.some((again) => excludes(factOfLink(link), again))) add(number(link.properties, "addedIn"), link.fromId);
}

/** Whether two relationships cannot both hold on a day. */
function excludes(a: LinkFact, b: LinkFact): boolean {
  if (a.relation !== b.relation || !overlap(a.validity, b.validity)) return false;
  if (a.relation === RelationKind.HOLDS) return a.toId === b.toId && a.acting === b.acting;
  const isOneAtATime = [RelationKind.SUBORDINATE_TO, RelationKind.HOSTED_BY, RelationKind.POST_IN].includes(a.relation);
  return isOneAtATime ? a.fromId === b.fromId && a.kind === b.kind : isSameFact(a, b);
}

/** Something later hangs on a node that would be gone, or would be there on other days. */
async function ofShaken(draft: Draft, { facts, shaken, revision: since }: FormerFacts, add: Add): Promise<void> {
  const idsOfLabels = (...labels: readonly EntityLabel[]) =>
    shaken.filter(({ label }) => labels.includes(label)).map(({ id }) => id);
  const ask = (query: typeof linksSinceQuery, ids: readonly string[]) =>
    inBatches(ids, (some) => draft.reader.read(query, { ids: some, since }));
  const hanging = [
    ...(await ask(
      linksSinceQuery,
      shaken.map(({ id }) => id),
    )),
    ...(await ask(basedSinceQuery, idsOfLabels("Act", "Provision", "Agreement"))),
  ];
  const gone = idsOf(facts.retractions);
  for (const { id, linkId, addedIn } of hanging) if (!gone.has(linkId)) add(addedIn, id);
  const parts = await inBatches(idsOfLabels("Act"), (acts) => draft.reader.read(partsOfActsQuery, { acts }));
  const own = new Set(facts.entities.map(({ id }) => id));
  const others = parts.map(({ id }) => id).filter((id) => !own.has(id));
  for (const { entityId, properties } of await statesNow(draft, others)) add(number(properties, "addedIn"), entityId);
}

/** A node to which something would lead again is withdrawn. */
async function ofMissing(draft: Draft, { facts, revision }: FormerFacts, add: Add): Promise<void> {
  const own = new Set(facts.entities.map(({ id }) => id));
  const named = [...facts.links.flatMap(endsOf), ...facts.entities.flatMap(namedBy)];
  const others = unique(named.filter((id) => !own.has(id)));
  const there = new Set((await statesNow(draft, others)).map(({ entityId }) => entityId));
  for (const id of others.filter((each) => !there.has(each)))
    for (const since of await revisionsSince(draft.snapshot(), [id], revision)) add(since, id);
}

function endsOf({ fromId, toId, basis, agreementId }: LinkFact): readonly string[] {
  return [fromId, toId, basis, agreementId].filter((id) => id !== null);
}

function namedBy({ states }: EntityFact): readonly string[] {
  return states.flatMap(({ properties }) => {
    const { act, provision, base } = properties as Readonly<Partial<Record<"act" | "provision" | "base", string>>>;
    return [act, provision, base].filter((id) => id !== undefined);
  });
}

/** A later relationship would close a circle with one that would be there again. */
async function ofCircles(draft: Draft, { facts, revision }: FormerFacts, add: Add): Promise<void> {
  const again = facts.links.filter(({ relation }) => LEADING_UP.has(relation));
  const above = await linksAboveNodes(
    draft.reader,
    again.map(({ toId }) => toId),
  );
  if (!above.some(({ addedIn }) => addedIn > revision)) return;
  const gone = idsOf(facts.retractions);
  for (const relation of LEADING_UP) {
    const known = above.filter((link) => link.relation === relation && !gone.has(link.id));
    const all = [...again.filter((link) => link.relation === relation), ...known];
    for (const circle of circlesAmong(all))
      for (const { fromId, toId, addedIn } of known)
        if (circle.includes(fromId) && circle.includes(toId)) add(addedIn, fromId);
  }
}

const LEADING_UP: ReadonlySet<RelationKind> = new Set([RelationKind.SUBORDINATE_TO, RelationKind.MEMBER_OF]);

function statesNow(draft: Draft, ids: readonly string[]): Promise<readonly KnownState[]> {
  return inBatches(unique(ids), (some) => draft.reader.read(knownEntitiesQuery, { ids: some }));
}

/** The ids of the relationships that would be gone. */
function idsOf(retractions: readonly Retraction[]): ReadonlySet<string | undefined> {
  return new Set(retractions.map(({ linkId }) => linkId));
}
