import { Arg, Args, FieldResolver, Resolver, Root } from "type-graphql";
import { holdingsOf } from "../link/holdings.question";
import { RelationKind } from "../link/link";
import { Direction } from "../link/link-fragments";
import { LinkType } from "../link/link.type";
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
  @FieldResolver(() => [Position], { description: "Posts held, each once (должности)." })
  async positions(
    @Root() { id, snapshot }: Person,
    @Arg("states", () => [LinkState], { defaultValue: [LinkState.VALID], description: "In which states (состояния)." })
    states: LinkState[],
  ): Promise<readonly Subject[]> {
    const held = await neighboursOut(snapshot, id, RelationKind.HOLDS, "Subject", { states });
    const once = [...new Map(held.map((entity) => [entity.id, entity])).values()];
    return once.map((entity) => subjectOf(entity, snapshot));
  }

  @FieldResolver(() => [LinkType], {
    description: "The links to posts held now or before, the latest first (какие должности и когда занимает).",
  })
  async holdings(
    @Root() { id, snapshot }: Person,
    @Arg("states", () => [LinkState], { defaultValue: [LinkState.VALID], description: "In which states (состояния)." })
    states: LinkState[],
  ): Promise<readonly LinkType[]> {
    return (await holdingsOf(snapshot, id, { states, direction: Direction.OUT })).map(
      (link) => new LinkType(link, snapshot),
    );
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
