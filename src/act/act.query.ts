import { decodeEntity } from "../entity/decode-entity";
import type { ActEntity } from "../entity/entity";
import type { NoParams } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { number } from "../graph/row";

export const actListQuery = cypherQuery<NoParams, ActEntity>("act/list", (row) => decodeEntity(row) as ActEntity);
export const actCountQuery = cypherQuery<NoParams, number>("act/count", (row) => number(row, "total"));
