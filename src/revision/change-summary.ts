import { groupBy } from "../collections/group-by";
import type { Row } from "../graph/cypher-query";
import type { GraphChange, NewLink } from "./graph-change";
import type { StoredFacts } from "./plan-change";
import type { KnownLink } from "./revision.query";

/** One fact that a write adds, withdraws or says anew, for people to read before they agree to it. */
export interface SummarizedFact {
  /** The label of a node, such as `Act`, or the type of a relationship, such as `MEMBER_OF`. */
  readonly kind: string;
  /** The id of the node, or of the node that the relationship leaves. */
  readonly id: string;
  /** The id of the node to which the relationship leads; null for a node. */
  readonly toId: string | null;
  /** The properties known before; null for what is added. */
  readonly before: Row | null;
  /** The properties known from now on; null for what is withdrawn. */
  readonly after: Row | null;
}

/** What a write does, fact by fact: nodes before relationships. */
export interface ChangeSummary {
  readonly added: readonly SummarizedFact[];
  readonly changed: readonly SummarizedFact[];
  readonly withdrawn: readonly SummarizedFact[];
}

/** Pairs what is withdrawn with what takes its place. */
export function summarizeChange(change: GraphChange, known: StoredFacts): ChangeSummary {
  const facts = [...summarizedNodes(change, known), ...summarizedLinks(change, known)];
  return {
    added: facts.filter(({ before }) => before === null),
    changed: facts.filter(({ before, after }) => before !== null && after !== null),
    withdrawn: facts.filter(({ after }) => after === null),
  };
}

function summarizedNodes(change: GraphChange, known: StoredFacts): SummarizedFact[] {
  const labels = new Map(change.newEntities.map(({ id, labels: all }) => [id, all.split(":")[1] ?? ""]));
  const added = groupBy(change.newStates, (state) => state.entityId);
  const heldById = groupBy(known.states, (state) => state.entityId);
  const retracted = new Set(change.retractedStates.map((state) => state.stateId));
  const ids = new Set([...added.keys(), ...change.retractedStates.map((state) => state.entityId)]);
  return [...ids].map((id) => {
    const held = heldById.get(id) ?? [];
    const gone = held.filter(({ stateId }) => retracted.has(stateId));
    const kept = held.filter(({ stateId }) => !retracted.has(stateId));
    const before = (gone.at(-1) ?? held.at(-1))?.properties ?? null;
    const after = (added.get(id) ?? kept).at(-1)?.properties ?? null;
    return { kind: held[0]?.label ?? labels.get(id) ?? "", id, toId: null, before, after };
  });
}

function summarizedLinks(change: GraphChange, known: StoredFacts): SummarizedFact[] {
  const retracted = new Set(change.retractedLinks.map(({ linkId }) => linkId));
  const gone = groupBy(
    known.links.filter((link) => retracted.has(link.id)),
    endsOf,
  );
  const added = change.newLinks.map((link) => {
    const before = takeLike(gone.get(endsOf(link)) ?? [], link);
    return summarizedLink(link, before?.properties ?? null, link.properties);
  });
  const withdrawn = [...gone.values()].flat().map((link) => summarizedLink(link, link.properties, null));
  return [...added, ...withdrawn];
}

/** Takes out the one of the same role, else the first. */
function takeLike(gone: KnownLink[], { properties }: NewLink): KnownLink | undefined {
  const like = gone.findIndex((link) => link.properties["role"] === properties["role"]);
  return gone.splice(Math.max(like, 0), 1)[0];
}

function endsOf({ relation, fromId, toId, properties }: NewLink | KnownLink): string {
  return JSON.stringify([relation, fromId, toId, properties["agreementId"] ?? null]);
}

function summarizedLink({ relation, fromId, toId }: NewLink | KnownLink, before: Row | null, after: Row | null) {
  return { kind: relation, id: fromId, toId, before, after };
}
