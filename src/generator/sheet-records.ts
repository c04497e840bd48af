import { byCodeUnits } from "../collections/by-code-units";
import { byFromThenId, idOf } from "../graph/stored-facts";
import type { LinkRecord, NodeRecord } from "../dump/dump-format";
import { groupBy } from "../collections/group-by";
import type { EntityLabel } from "../entity/entity";
import type { Row } from "../graph/cypher-query";
import type { GraphChange, NewEntity } from "../revision/graph-change";
import type { StoredFacts } from "../revision/plan-change";
import { planChange } from "../revision/plan-change";
import type { SubjectKind } from "../entity/subject";
import type { FactSheet, SheetOfFacts } from "./fact-sheet";

const FIRST = 1;
const SECOND = 2;
const NOTHING_KNOWN: StoredFacts = { states: [], links: [] };

/** The nodes of a part of the country with their states, as both revisions would have written them, in order. */
export function nodesOfSheet({ first, second }: FactSheet): readonly NodeRecord[] {
  const { written, states } = storedStates(onlyNodes(first), onlyNodes(second));
  return written.newEntities.map((entity) => nodeRecord(entity, states.get(entity.id) ?? [])).sort(byId);
}

/** The relationships that leave its nodes, as both revisions would have written them, in order. */
export function linksOfSheet({ first, second }: FactSheet): readonly LinkRecord[] {
  const written = planChange(onlyLinks(first), NOTHING_KNOWN, FIRST);
  const known = written.newLinks.map((link) => ({ ...link, id: idOf(link.properties) }));
  const touched = new Set([...second.links, ...second.retractions].map(({ fromId }) => fromId));
  const concerned = { states: [], links: known.filter(({ fromId }) => touched.has(fromId)) };
  const corrected = planChange(onlyLinks(second), concerned, SECOND);
  const retracted = new Set(corrected.retractedLinks.map(({ linkId }) => linkId));
  return [...written.newLinks, ...corrected.newLinks]
    .map(({ relation, fromId: from, toId: to, properties }) => {
      return { relation, from, to, properties: withdrawn(properties, retracted) };
    })
    .sort(byFromThenId);
}

function storedStates(first: SheetOfFacts, second: SheetOfFacts) {
  const written = planChange(first, NOTHING_KNOWN, FIRST);
  const touched = new Map(second.entities.map((entity) => [entity.id, entity]));
  const known = written.newStates.flatMap(({ entityId, properties }) => {
    const entity = touched.get(entityId);
    if (entity === undefined) return [];
    return [{ entityId, label: entity.label, kind: entity.kind, stateId: idOf(properties), properties }];
  });
  const corrected = planChange(second, { states: known, links: [] }, SECOND);
  return { written, states: statesById(written, corrected) };
}

function statesById(written: GraphChange, corrected: GraphChange): ReadonlyMap<string, readonly Row[]> {
  const retracted = new Set(corrected.retractedStates.map(({ stateId }) => stateId));
  const all = groupBy([...written.newStates, ...corrected.newStates], ({ entityId }) => entityId);
  return new Map(
    [...all].map(([id, states]) => [id, states.map(({ properties }) => withdrawn(properties, retracted))]),
  );
}

function withdrawn(properties: Row, retracted: ReadonlySet<string>): Row {
  return retracted.has(idOf(properties)) ? { ...properties, retractedIn: SECOND } : properties;
}

function nodeRecord({ id, labels, properties }: NewEntity, states: readonly Row[]): NodeRecord {
  const label = labels.split(":")[1] as EntityLabel;
  const kind = properties["kind"] as SubjectKind | undefined;
  return { id, label, ...(kind === undefined ? {} : { kind }), addedIn: FIRST, states };
}

function onlyNodes({ entities }: SheetOfFacts): SheetOfFacts {
  return { entities, links: [], retractions: [] };
}

function onlyLinks({ links, retractions }: SheetOfFacts): SheetOfFacts {
  return { entities: [], links, retractions };
}

function byId(a: NodeRecord, b: NodeRecord): number {
  return byCodeUnits(a.id, b.id);
}
