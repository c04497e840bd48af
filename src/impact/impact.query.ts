import type { AgreementEntity, DutyEntity, SubjectEntity } from "../entity/entity";
import { decodeEntity } from "../entity/decode-entity";
import { cypherQuery } from "../graph/cypher-query";
import { text } from "../graph/row";
import type { RelationKind, ResponsibilityRole } from "../link/link";

type Gone = { readonly ids: readonly string[] };
type Bounded = Gone & { readonly limit: number };

/** What a duty may be left without, and the roles that give it. */
export type Loss = { readonly name: string; readonly roles: readonly ResponsibilityRole[] };

export const fallsWithQuery = cypherQuery<Gone, string>("impact/falls-with", (row) => text(row, "id"));

export const dutiesLosingQuery = cypherQuery<
  Bounded & { readonly losses: readonly Loss[] },
  { readonly loss: string; readonly duty: DutyEntity }
>("impact/duties-losing", (row) => ({ loss: text(row, "loss"), duty: decodeEntity(row) as DutyEntity }));

export const agreementsEndingQuery = cypherQuery<Bounded, AgreementEntity>(
  "impact/agreements-ending",
  (row) => decodeEntity(row) as AgreementEntity,
);

export const subjectsLosingQuery = cypherQuery<
  Bounded,
  { readonly relation: RelationKind; readonly subject: SubjectEntity }
>("impact/subjects-losing", (row) => ({
  relation: text(row, "relation") as RelationKind,
  subject: decodeEntity(row) as SubjectEntity,
}));
