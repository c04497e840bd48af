import type { Ids } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { decodeEntity } from "./decode-entity";
import type { Entity } from "./entity";

/** Nodes of any kind with the state they have at the moment. Source: cypher/entity/by-ids.cypher. */
export const entitiesByIdQuery = cypherQuery<Ids, Entity>("entity/by-ids", (row) => decodeEntity(row));
