import { Loader } from "../event-loop/loader";
import type { Eventually } from "../event-loop/when-known";
import { whenKnown } from "../event-loop/when-known";
import type { Ids } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import { decodeEntity } from "./decode-entity";
import type { Entity, EntityLabel } from "./entity";

/** Nodes of any kind with the state they have at the moment. */
const entitiesByIdQuery = cypherQuery<Ids, Entity>("entity/by-ids", (row) => decodeEntity(row));

export type EntityLoader = Loader<Entity | null>;

/** Ids a single query asks for: a larger answer is read in parts. */
const MAX_BATCH = 5000;

/** Nodes by id at the snapshot's moment; null for an unknown one. Cost: one query a batch. */
export function entityLoader(snapshot: Snapshot): EntityLoader {
  return snapshot.loader("entity", () => new Loader((ids) => readEntities(snapshot, ids), { maxBatchSize: MAX_BATCH }));
}

/** The node of this label; null where there is none. */
export function findEntity<L extends EntityLabel>(
  snapshot: Snapshot,
  label: L,
  id: string,
): Eventually<Extract<Entity, { label: L }> | null> {
  return whenKnown(entityLoader(snapshot).load(id), (entity) =>
    entity?.label === label ? (entity as Extract<Entity, { label: L }>) : null,
  );
}

/** Remembers nodes that another query has already returned. */
export function rememberEntities(snapshot: Snapshot, entities: Iterable<Entity>): void {
  const loader = entityLoader(snapshot);
  for (const entity of entities) loader.prime(entity.id, entity);
}

async function readEntities(snapshot: Snapshot, ids: readonly string[]): Promise<(Entity | null)[]> {
  const found = await snapshot.read(entitiesByIdQuery, { ids });
  const byId = new Map(found.map((entity) => [entity.id, entity]));
  return ids.map((id) => byId.get(id) ?? null);
}
