import { FieldResolver, Resolver, Root } from "type-graphql";
import { SubjectKind } from "../entity/subject";
import { kindsWhere } from "../entity/subject-kinds";
import { RelationKind } from "../link/link";
import { neighboursIn } from "../link/neighbours.question";
import { subjectOf } from "./subject-of.type";
import type { SubjectClass } from "./subject-kinds.type";
import { Centre, Position, SUBJECT_CLASSES } from "./subject-kinds.type";
import type { Subject } from "./subject.type";

function positionsResolver(type: SubjectClass) {
  @Resolver(() => type)
  class PositionsResolver {
    @FieldResolver(() => [Position], { description: "Its posts (должности)." })
    async positions(@Root() { id, snapshot }: Subject): Promise<readonly Subject[]> {
      return (await neighboursIn(snapshot, id, RelationKind.POST_IN, "Subject")).map((entity) =>
        subjectOf(entity, snapshot),
      );
    }
  }
  return PositionsResolver;
}

function centresResolver(type: SubjectClass) {
  @Resolver(() => type)
  class CentresResolver {
    @FieldResolver(() => [Centre], { description: "Centres that sit in it (центры на его базе)." })
    async centres(@Root() { id, snapshot }: Subject): Promise<readonly Subject[]> {
      const hosted = await neighboursIn(snapshot, id, RelationKind.HOSTED_BY, "Subject");
      // Nothing but imports and mutations keeps others from sitting in it, and those have nothing that a centre shows.
      const centres = hosted.filter(({ kind }) => kind === SubjectKind.CENTRE);
      return centres.map((entity) => subjectOf(entity, snapshot));
    }
  }
  return CentresResolver;
}

/** The fields of organisations that have posts, and of those that host centres. */
export const ORGANISATION_RESOLVERS = [
  ...kindsWhere(({ listsPosts }) => listsPosts).map((kind) => positionsResolver(SUBJECT_CLASSES[kind])),
  ...kindsWhere(({ mayHost }) => mayHost).map((kind) => centresResolver(SUBJECT_CLASSES[kind])),
];
