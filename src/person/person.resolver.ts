import { Arg, Args, FieldResolver, Resolver, Root } from "type-graphql";
import { RelationKind } from "../link/link";
import { LinkState } from "../moment/link-state.type";
import { ResponsibilityConnection } from "../node/connections.type";
import type { Page } from "../pagination/page";
import { ResponsibilitiesArguments } from "../responsibility/responsibility.args";
import { responsibilitiesOfPerson } from "../responsibility/responsibility.question";
import { ResponsibilityType } from "../responsibility/responsibility.type";
import { neighboursOut } from "../link/neighbours.question";
import { subjectOf } from "../subject/subject-of.type";
import { Position } from "../subject/subject-kinds.type";
import type { Subject } from "../subject/subject.type";
import { Person } from "./person.type";

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => [Position], { description: "Posts held (должности)." })
  async positions(
    @Root() { id, snapshot }: Person,
    @Arg("states", () => [LinkState], { defaultValue: [LinkState.VALID], description: "In which states (состояния)." })
    states: LinkState[],
  ): Promise<readonly Subject[]> {
    const held = await neighboursOut(snapshot, id, RelationKind.HOLDS, "Subject", { states });
    return held.map((entity) => subjectOf(entity, snapshot));
  }

  @FieldResolver(() => ResponsibilityConnection, {
    description: "What the posts held on the day bear, themselves or through their groups (за что отвечает).",
  })
  async responsibilities(
    @Root() { id, snapshot }: Person,
    @Args(() => ResponsibilitiesArguments) args: ResponsibilitiesArguments,
  ): Promise<Page<ResponsibilityType>> {
    const page = await responsibilitiesOfPerson(snapshot, id, args);
    return page.map((responsibility) => new ResponsibilityType(responsibility, snapshot));
  }
}
