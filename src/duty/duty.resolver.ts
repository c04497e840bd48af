import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Provision } from "../act/provision.type";
import { requireRegionsOf } from "../asked/require-asked.question";
import type { RequestContext } from "../request/request-context";
import { DEADLINE_FIELDS } from "../entity/duty";
import type { Eventually } from "../event-loop/when-known";
import { whenKnown } from "../event-loop/when-known";
import { formerStates } from "../entity/entity-history.loader";
import { findEntity } from "../entity/entity.loader";
import { pageAhead, snapshotAhead } from "../look-ahead/look-ahead";
import { RelationKind } from "../link/link";
import { LookUpArgs } from "../moment/moment.args";
import { DutyConnection, ResponsibilityConnection } from "../node/connections.type";
import { neighboursOut, getEntity } from "../link/neighbours.question";
import type { Page } from "../pagination/page";
import { Programme } from "../programme/programme.type";
import { ResponsibilitiesArguments, RolesPageArguments } from "../responsibility/responsibility.args";
import { bearersOfDuty, responsibilitiesOfDuty } from "../responsibility/responsibility.question";
import { ResponsibilityType } from "../responsibility/responsibility.type";
import { subjectOf } from "../subject/subject-of.type";
import { Subject } from "../subject/subject.type";
import type { IsoDay } from "../moment/iso-day";
import { LocalDate } from "../moment/local-date";
import { Deadline } from "./deadline.type";
import { DaysArguments, DutyListArguments } from "./duty.args";
import { dutyList, occurrencesOf } from "./duty.question";
import { Duty } from "./duty.type";
import { FormerDeadline } from "./former-deadline.type";

const DEADLINE_NAMES = Object.keys(DEADLINE_FIELDS) as readonly (keyof typeof DEADLINE_FIELDS)[];

@Resolver(() => Duty)
export class DutyResolver {
  @Query(() => Duty, {
    nullable: true,
    description: "The duty with this id, whatever its state; null for an unknown one (обязанность).",
  })
  async duty(
    @Args(() => LookUpArgs) args: LookUpArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Duty | null> {
    const snapshot = await snapshotAhead(context, args, info, { label: "Duty", ids: [args.id] });
    const entity = await findEntity(snapshot, "Duty", args.id);
    return entity === null ? null : new Duty(entity, snapshot);
  }

  @Query(() => DutyConnection, {
    nullable: true,
    description: "Duties, those VALID on the day unless other states are asked for (обязанности).",
  })
  async duties(
    @Args(() => DutyListArguments) args: DutyListArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Duty>> {
    const { snapshot, page } = await pageAhead(context, info, { label: "Duty", args, listOf: dutyList });
    await requireRegionsOf(snapshot, args, page.nodes.length === 0);
    return page.map((entity) => new Duty(entity, snapshot));
  }

  @FieldResolver(() => Provision, { description: "The provision that lays it down (основание)." })
  provision(@Root() { entity, snapshot }: Duty): Eventually<Provision> {
    return whenKnown(
      getEntity(snapshot, "Provision", entity.state.provision),
      (provision) => new Provision(provision, snapshot),
    );
  }

  @FieldResolver(() => [LocalDate], {
    description: "The days from `from` to `to` on which something is due while it holds (сроки за период).",
  })
  occurrences(@Root() { entity }: Duty, @Args(() => DaysArguments) window: DaysArguments): readonly IsoDay[] {
    return occurrencesOf(entity, window);
  }

  @FieldResolver(() => [FormerDeadline], {
    description: "Deadlines that it had before the day, the latest first; corrections are none (прежние сроки).",
  })
  async formerDeadlines(@Root() { id, snapshot }: Duty): Promise<readonly FormerDeadline[]> {
    const former = await formerStates<"Duty">(snapshot, id, DEADLINE_NAMES);
    return Promise.all(
      former.map(async ({ state, until }) => {
        const isOfProvision = state.deadlineDocument === null;
        const basis = isOfProvision ? await findEntity(snapshot, "Provision", state.provision) : null;
        return {
          deadline: new Deadline(state, null),
          until,
          basis: basis === null ? null : new Provision(basis, snapshot),
        };
      }),
    );
  }

  @FieldResolver(() => String, { description: "Where its act was read (источник)." })
  async source(@Root() { entity, snapshot }: Duty): Promise<string> {
    return (await getEntity(snapshot, "Act", entity.state.act)).state.source;
  }

  @FieldResolver(() => [Programme], { description: "Programmes it belongs to (в рамках программ)." })
  async programmes(@Root() { id, snapshot }: Duty): Promise<readonly Programme[]> {
    const programmes = await neighboursOut(snapshot, id, RelationKind.UNDER, "Programme");
    return programmes.map((entity) => new Programme(entity, snapshot));
  }

  @FieldResolver(() => [Subject], {
    description:
      "Whom it is about or with whom it is to be done, who bears nothing by it; groups stay groups (в отношении кого, с кем).",
  })
  async concerns(@Root() { id, snapshot }: Duty): Promise<readonly Subject[]> {
    const concerned = await neighboursOut(snapshot, id, RelationKind.CONCERNS, "Subject");
    return concerned.map((entity) => subjectOf(entity, snapshot));
  }

  @FieldResolver(() => ResponsibilityConnection, {
    description: "Whom it names, as the act names them: groups stay groups (ответственные, как в акте).",
  })
  responsibilities(
    @Root() { id, snapshot }: Duty,
    @Args(() => ResponsibilitiesArguments) args: ResponsibilitiesArguments,
  ): Eventually<Page<ResponsibilityType>> {
    return whenKnown(responsibilitiesOfDuty(snapshot, id, args), (page) =>
      page.map((responsibility) => new ResponsibilityType(responsibility, snapshot)),
    );
  }

  @FieldResolver(() => ResponsibilityConnection, {
    description: "Who bears it, groups opened into their members, each once a role (кто несёт).",
  })
  async bearers(
    @Root() { id, snapshot }: Duty,
    @Args(() => RolesPageArguments) args: RolesPageArguments,
  ): Promise<Page<ResponsibilityType>> {
    const page = await bearersOfDuty(snapshot, id, args);
    return page.map((responsibility) => new ResponsibilityType(responsibility, snapshot));
  }
}
