import { Arg, Args, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Eventually } from "../event-loop/when-known";
import { whenKnown } from "../event-loop/when-known";
import { entityLoader } from "../entity/entity.loader";
import { RelationKind } from "../link/link";
import { holdingsOf } from "../link/holdings.question";
import { Direction } from "../link/link-fragments";
import { LinkType } from "../link/link.type";
import { stepLoader } from "../link/step.loader";
import { LinkState } from "../moment/link-state.type";
import { SubjectConnection } from "../node/connections.type";
import { nodeOf } from "../node/node-of.type";
import { Node } from "../node/node.type";
import { neighboursOut, neighboursIn } from "../link/neighbours.question";
import { PageArguments } from "../pagination/connection.type";
import type { Page } from "../pagination/page";
import { Person } from "../person/person.type";
import { subjectOf } from "./subject-of.type";
import { Centre, Group, Position } from "./subject-kinds.type";
import { countJoinedSubjects, listJoinedSubjects } from "./subject.question";
import { Subject } from "./subject.type";

const STATES_OF_HOLDING = { defaultValue: [LinkState.VALID], description: "In which states (состояния)." };

@Resolver(() => Centre)
export class CentreResolver {
  @FieldResolver(() => Subject, { nullable: true, description: "The organisation it sits in (на базе чего создан)." })
  host(@Root() { id, snapshot }: Centre): Eventually<Subject | null> {
    return whenKnown(neighboursOut(snapshot, id, RelationKind.HOSTED_BY, "Subject"), ([host]) =>
      host === undefined ? null : subjectOf(host, snapshot),
    );
  }
}

@Resolver(() => Position)
export class PositionResolver {
  @FieldResolver(() => Subject, { nullable: true, description: "The organisation it is a post of (организация)." })
  organisation(@Root() { id, snapshot }: Position): Eventually<Subject | null> {
    return whenKnown(neighboursOut(snapshot, id, RelationKind.POST_IN, "Subject"), ([organisation]) =>
      organisation === undefined ? null : subjectOf(organisation, snapshot),
    );
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: "Who holds it on the day, as far as is known (кто занимает).",
  })
  holder(@Root() { id, snapshot }: Position): Eventually<Person | null> {
    return whenKnown(neighboursIn(snapshot, id, RelationKind.HOLDS, "Person"), ([holder]) =>
      holder === undefined ? null : new Person(holder, snapshot),
    );
  }

  @FieldResolver(() => [LinkType], {
    description: "The links of persons who hold it, or held it, the latest first (кто и когда занимал).",
  })
  async holders(
    @Root() { id, snapshot }: Position,
    @Arg("states", () => [LinkState], STATES_OF_HOLDING) states: LinkState[],
  ): Promise<readonly LinkType[]> {
    return (await holdingsOf(snapshot, id, { states, direction: Direction.IN })).map(
      (link) => new LinkType(link, snapshot),
    );
  }

  @FieldResolver(() => Boolean, {
    description: "Whether its holder holds it for the time being (исполняет обязанности).",
  })
  async isHolderActing(@Root() { id, snapshot }: Position): Promise<boolean> {
    const [holding] = await stepLoader(snapshot, RelationKind.HOLDS, { direction: Direction.IN }).load(id);
    return holding?.link.acting ?? false;
  }
}

@Resolver(() => Group)
export class GroupResolver {
  @FieldResolver(() => Int, { description: "How many members are recorded (записано участников)." })
  recordedSize(@Root() { id, snapshot }: Group): Eventually<number> {
    return countJoinedSubjects(snapshot, id, RelationKind.MEMBER_OF);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: "The act or provision that states the declared size (основание заявленного числа).",
  })
  async declaredSizeBasis(@Root() { entity, snapshot }: Group): Promise<Node | null> {
    const { declaredSizeBasis } = entity.state;
    const basis = declaredSizeBasis === null ? null : await entityLoader(snapshot).load(declaredSizeBasis);
    return basis === null ? null : nodeOf(basis, snapshot);
  }

  @FieldResolver(() => SubjectConnection, {
    description: "Its recorded members; groups in it stay groups (участники).",
  })
  async members(
    @Root() { id, snapshot }: Group,
    @Args(() => PageArguments) args: PageArguments,
  ): Promise<Page<Subject>> {
    const page = await listJoinedSubjects(snapshot, id, RelationKind.MEMBER_OF, args);
    return page.map((entity) => subjectOf(entity, snapshot));
  }
}
