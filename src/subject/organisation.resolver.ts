import { FieldResolver, Resolver, Root } from "type-graphql";
import type { ClassType } from "type-graphql";
import { RelationKind } from "../link/link";
import { neighboursIn } from "../link/neighbours.question";
import { subjectOf } from "./subject-of.type";
import { Centre, College, Institute, Ministry, Municipality, Position, School } from "./subject-kinds.type";
import type { Subject } from "./subject.type";

type SubjectType = ClassType<object> | (new (...args: never[]) => Subject);

function positionsResolver(type: SubjectType) {
  @Resolver(() => type as ClassType)
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

function centresResolver(type: SubjectType) {
  @Resolver(() => type as ClassType)
  class CentresResolver {
    @FieldResolver(() => [Centre], { description: "Centres that sit in it (центры на его базе)." })
    async centres(@Root() { id, snapshot }: Subject): Promise<readonly Subject[]> {
      return (await neighboursIn(snapshot, id, RelationKind.HOSTED_BY, "Subject")).map((entity) =>
        subjectOf(entity, snapshot),
      );
    }
  }
  return CentresResolver;
}

/** The fields of organisations that have posts, and of those that host centres. */
export const ORGANISATION_RESOLVERS = [
  ...[Ministry, Institute, Municipality, School, College].map(positionsResolver),
  ...[Institute, School, College].map(centresResolver),
];
