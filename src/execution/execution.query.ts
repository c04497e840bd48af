import { decodeEntity } from "../entity/decode-entity";
import type { Entity, SubjectEntity } from "../entity/entity";
import type { Ids } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { numberOrNull, text, textOrNull } from "../graph/row";
import type { RelationKind, ResponsibilityRole } from "../link/link";
import type { IsoDay } from "../moment/iso-day";

/** Who or what stands at a duty, by which link. */
export interface AtDuty {
  readonly dutyId: string;
  readonly relation: RelationKind;
  readonly role: ResponsibilityRole | null;
  /** Place of a bearer in the act. */
  readonly place: number;
  readonly linkId: string;
  readonly since: IsoDay | null;
  readonly remark: string | null;
  readonly entity: Entity;
}

/** Source: cypher/execution/around-duties.cypher. */
export const aroundDutiesQuery = cypherQuery<Ids, AtDuty>("execution/around-duties", (row) => ({
  dutyId: text(row, "dutyId"),
  relation: text(row, "relation") as RelationKind,
  role: textOrNull(row, "role") as ResponsibilityRole | null,
  place: numberOrNull(row, "place") ?? 0,
  linkId: text(row, "linkId"),
  since: textOrNull(row, "since"),
  remark: textOrNull(row, "remark"),
  entity: decodeEntity(row),
}));

/** Source: cypher/execution/members.cypher. */
export const executionMembersQuery = cypherQuery<Ids, { readonly groupId: string; readonly member: SubjectEntity }>(
  "execution/members",
  (row) => ({ groupId: text(row, "groupId"), member: decodeEntity(row) as SubjectEntity }),
);
