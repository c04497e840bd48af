import { decodeEntity } from "../entity/decode-entity";
import type { SubjectEntity } from "../entity/entity";
import type { Ids, NoParams, Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { flag, number, text } from "../graph/row";

/** A subject that reaches another node by one relationship. */
export interface JoinedSubject {
  readonly nearId: string;
  readonly subject: SubjectEntity;
}

/** As little of a member as opening a group takes. */
export interface GroupMember {
  readonly groupId: string;
  readonly memberId: string;
  readonly sortKey: string;
  readonly isGroup: boolean;
}

export const subjectListQuery = cypherQuery<NoParams, SubjectEntity>("subject/list", decodeSubject);
export const subjectCountQuery = cypherQuery<NoParams, number>("subject/count", (row) => number(row, "total"));

export const joinedSubjectsQuery = cypherQuery<Ids & { readonly limit: number }, JoinedSubject>(
  "subject/joined-to",
  (row) => ({ nearId: text(row, "nearId"), subject: decodeSubject(row) }),
);

export const countJoinedSubjectsQuery = cypherQuery<Ids, { readonly nearId: string; readonly total: number }>(
  "subject/count-joined-to",
  (row) => ({ nearId: text(row, "nearId"), total: number(row, "total") }),
);

export const groupMembersQuery = cypherQuery<Ids, GroupMember>("group/members", (row) => ({
  groupId: text(row, "groupId"),
  memberId: text(row, "memberId"),
  sortKey: text(row, "sortKey"),
  isGroup: flag(row, "isGroup"),
}));

function decodeSubject(row: Row): SubjectEntity {
  return decodeEntity(row) as SubjectEntity;
}
