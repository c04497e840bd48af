import { groupBy } from "../collections/group-by";
import { BadUserInputError } from "../errors/domain-error";
import type { Row } from "../graph/cypher-query";
import type { LinkIdentity } from "../link/link-identity";
import { identityKey, linkId } from "../link/link-identity";
import { SUBJECT_KINDS } from "../entity/subject-kinds";
import type { GraphChange, NewEntity, NewLink, NewState } from "./graph-change";
import type { EntityFact, GraphFacts, LinkFact, Retraction } from "./graph-facts";
import type { KnownLink, KnownNode, KnownState } from "./revision.query";
import { storedLink, storedState } from "./stored-properties";

/** What the store holds of the nodes and relationships that a source speaks of. */
export interface StoredFacts {
  readonly states: readonly KnownState[];
  readonly links: readonly KnownLink[];
  /** Nodes of which nobody says anything any more. */
  readonly silent?: readonly KnownNode[];
}

type Ends = Pick<LinkFact, "relation" | "fromId" | "toId">;

/** Properties that the write path adds. They say nothing about the world. */
const OWN_PROPERTIES: ReadonlySet<string> = new Set(["id", "addedIn", "retractedIn"]);

/**
 * What must be written so that the graph says what the source says. A fact that is known as stated is left alone, so
 * the same source again changes nothing; a fact stated otherwise is withdrawn and added anew.
 *
 * Errors: BAD_USER_INPUT where a known node is stated as one of another kind, or one relationship in two ways.
 */
export function planChange(facts: GraphFacts, known: StoredFacts, revision: number): GraphChange {
  const nodes = [...(known.silent ?? []), ...known.states];
  checkKinds(facts.entities, nodes);
  const states = planStates(facts.entities, known.states, revision);
  const links = planLinks(facts, known.links, revision);
  const knownIds = new Set(nodes.map(({ entityId }) => entityId));
  return {
    newEntities: facts.entities
      .filter((entity) => !knownIds.has(entity.id))
      .map((entity) => newEntity(entity, revision)),
    ...states,
    ...links,
  };
}

/** A node is of one kind for ever: what became another is another node, which succeeds it. */
function checkKinds(entities: readonly EntityFact[], known: readonly KnownNode[]): void {
  const knownById = new Map(known.map((node) => [node.entityId, node]));
  for (const { id, label, kind } of entities) {
    const held = knownById.get(id);
    if (held === undefined || (held.label === label && held.kind === kind)) continue;
    throw new BadUserInputError(
      `The node ${id} is known as ${kindOf(held)} and cannot become ${kindOf({ label, kind })}: choose another id.`,
      { id },
    );
  }
}

function kindOf({ label, kind }: Pick<KnownNode, "label" | "kind">): string {
  return kind === null ? label : `${label} (${kind})`;
}

function newEntity(entity: EntityFact, revision: number): NewEntity {
  const properties = { addedIn: revision, ...(entity.kind === null ? {} : { kind: entity.kind }) };
  const labels = ["Entity", entity.label, ...(entity.kind === null ? [] : [SUBJECT_KINDS[entity.kind].label])];
  return { id: entity.id, labels: labels.join(":"), properties };
}

function planStates(entities: readonly EntityFact[], known: readonly KnownState[], revision: number) {
  const knownById = groupBy(known, (state) => state.entityId);
  const newStates: NewState[] = [];
  const retractedStates: KnownState[] = [];
  for (const entity of entities) {
    const held = knownById.get(entity.id) ?? [];
    const wanted = entity.states.map((state) => storedState(entity, state));
    wanted.forEach((properties, place) => {
      if (held.some((state) => saysTheSame(state.properties, properties))) return;
      const id = `${entity.id}@${revision}.${place}`;
      newStates.push({ entityId: entity.id, properties: { ...properties, id, addedIn: revision } });
    });
    retractedStates.push(
      ...held.filter((state) => !wanted.some((properties) => saysTheSame(state.properties, properties))),
    );
  }
  return { newStates, retractedStates: retractedStates.map(({ entityId, stateId }) => ({ entityId, stateId })) };
}

function planLinks(facts: GraphFacts, known: readonly KnownLink[], revision: number) {
  const held = groupBy(known, (link) => identityOf(link, link.properties));
  const newLinks: NewLink[] = [];
  const retracted = new Set(known.filter((link) => facts.retractions.some((retraction) => fits(link, retraction))));
  const stated = new Map<string, Row>();
  for (const fact of facts.links) {
    const properties = storedLink(fact);
    const identity = identityOf(fact, properties);
    if (isRepeated(stated.get(identity), properties, fact)) continue;
    stated.set(identity, properties);
    const same = (held.get(identity) ?? []).filter((link) => !retracted.has(link));
    const asStated = same.find((link) => saysTheSame(link.properties, properties));
    for (const link of same) if (link !== asStated) retracted.add(link);
    if (asStated === undefined) newLinks.push(newLink(fact, properties, revision));
  }
  const retractedLinks = [...retracted].map(({ relation, fromId, toId, id }) => ({
    relation,
    fromId,
    toId,
    linkId: id,
  }));
  return { newLinks, retractedLinks };
}

/**
 * Whether the same facts say it a second time. Errors: BAD_USER_INPUT where they say two things of one fact, of which
 * every further write would take back the one and add the other.
 */
function isRepeated(earlier: Row | undefined, properties: Row, { relation, fromId, toId }: LinkFact): boolean {
  if (earlier === undefined || saysTheSame(earlier, properties)) return earlier !== undefined;
  throw new BadUserInputError(
    `The write says two different things of one relationship, ${fromId} -${relation}-> ${toId}: leave one of them, or give each a start of its own.`,
    { relation, fromId, toId },
  );
}

function newLink(fact: LinkFact, properties: Row, revision: number): NewLink {
  const { relation, fromId, toId } = fact;
  return {
    relation,
    fromId,
    toId,
    properties: { ...definedOnly(properties), id: linkId(fact, revision), addedIn: revision },
  };
}

function identityOf({ relation, fromId, toId }: Ends, properties: Row): string {
  return identityKey({ relation, fromId, toId, ...(properties as Partial<LinkIdentity>) });
}

function fits(link: KnownLink, retraction: Retraction): boolean {
  return (
    link.relation === retraction.relation &&
    link.fromId === retraction.fromId &&
    link.toId === retraction.toId &&
    (retraction.validFrom === undefined || link.properties["validFrom"] === retraction.validFrom) &&
    (retraction.linkId === undefined || link.id === retraction.linkId)
  );
}

function saysTheSame(stored: Row, wanted: Row): boolean {
  return JSON.stringify(definedOnly(stored, OWN_PROPERTIES)) === JSON.stringify(definedOnly(wanted));
}

function definedOnly(properties: Row, without: ReadonlySet<string> = new Set()): Row {
  const entries = Object.entries(properties).filter(([name, value]) => value != null && !without.has(name));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
