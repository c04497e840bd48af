import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { NetworkAgreement } from "../agreement/agreement.type";
import { agreementsOfSubject } from "../agreement/agreement.question";
import { requireRegionsOf } from "../asked/require-asked.question";
import type { RequestContext } from "../request/request-context";
import type { Eventually } from "../event-loop/when-known";
import { whenKnown } from "../event-loop/when-known";
import { formerStates } from "../entity/entity-history.loader";
import { findEntity } from "../entity/entity.loader";
import { pageAhead, snapshotAhead } from "../look-ahead/look-ahead";
import { RelationKind } from "../link/link";
import { LinksArguments } from "../link/link.args";
import { linksAround } from "../link/link.question";
import { LinkType } from "../link/link.type";
import { LookUpArgs } from "../moment/moment.args";
import {
  LinkConnection,
  NetworkAgreementConnection,
  ResponsibilityConnection,
  SubjectConnection,
} from "../node/connections.type";
import { neighboursOut } from "../link/neighbours.question";
import type { Page } from "../pagination/page";
import { StatesPageArguments } from "../pagination/states-page.args";
import { SubjectResponsibilitiesArguments } from "../responsibility/responsibility.args";
import { responsibilitiesOfSubject } from "../responsibility/responsibility.question";
import { ResponsibilityType } from "../responsibility/responsibility.type";
import { FormerName } from "./former-name.type";
import { SubjectListArguments, SubordinatesArguments } from "./subject.args";
import { subjectOf } from "./subject-of.type";
import { Group } from "./subject-kinds.type";
import { listJoinedSubjects, subjectList, superiorOf, superiorsOf } from "./subject.question";
import { Subject } from "./subject.type";

@Resolver(() => Subject)
export class SubjectResolver {
  @Query(() => Subject, { nullable: true, description: "The subject with this id; null for an unknown one (субъект)." })
  async subject(
    @Args(() => LookUpArgs) args: LookUpArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Subject | null> {
    const snapshot = await snapshotAhead(context, args, info, { label: "Subject", ids: [args.id] });
    const entity = await findEntity(snapshot, "Subject", args.id);
    return entity === null ? null : subjectOf(entity, snapshot);
  }

  @Query(() => SubjectConnection, { nullable: true, description: "The subjects that exist on the day (субъекты)." })
  async subjects(
    @Args(() => SubjectListArguments) args: SubjectListArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Subject>> {
    const { snapshot, page } = await pageAhead(context, info, { label: "Subject", args, listOf: subjectList });
    await requireRegionsOf(snapshot, args, page.nodes.length === 0);
    return page.map((entity) => subjectOf(entity, snapshot));
  }

  @FieldResolver(() => Subject, {
    nullable: true,
    description: "Whom it answers to directly; its administrative superior before a founder (вышестоящий).",
  })
  superior(@Root() { id, snapshot }: Subject): Eventually<Subject | null> {
    return whenKnown(superiorOf(snapshot, id), (nearest) => (nearest === null ? null : subjectOf(nearest, snapshot)));
  }

  @FieldResolver(() => [FormerName], {
    description: "Names that it had before the day, the latest first; corrections are none (прежние названия).",
  })
  async formerNames(@Root() { id, snapshot }: Subject): Promise<readonly FormerName[]> {
    const former = await formerStates<"Subject">(snapshot, id, ["name", "shortName"]);
    return former.map(({ state: { name, shortName }, until }) => ({ name, shortName, until }));
  }

  @FieldResolver(() => [Subject], { description: "Everybody above it, nearest first, each once (все вышестоящие)." })
  superiors(@Root() { id, snapshot }: Subject): Eventually<readonly Subject[]> {
    return whenKnown(superiorsOf(snapshot, id), (superiors) => superiors.map((entity) => subjectOf(entity, snapshot)));
  }

  @FieldResolver(() => SubjectConnection, { description: "Who answers to it directly (подчинённые)." })
  async subordinates(
    @Root() { id, snapshot }: Subject,
    @Args(() => SubordinatesArguments) args: SubordinatesArguments,
  ): Promise<Page<Subject>> {
    const page = await listJoinedSubjects(snapshot, id, RelationKind.SUBORDINATE_TO, args);
    return page.map((entity) => subjectOf(entity, snapshot));
  }

  @FieldResolver(() => ResponsibilityConnection, {
    description:
      "What it bears: named itself or through its groups; with `through`, what its posts and units bear, too (за что отвечает).",
  })
  responsibilities(
    @Root() { id, snapshot }: Subject,
    @Args(() => SubjectResponsibilitiesArguments) args: SubjectResponsibilitiesArguments,
  ): Eventually<Page<ResponsibilityType>> {
    return whenKnown(responsibilitiesOfSubject(snapshot, id, args), (page) =>
      page.map((responsibility) => new ResponsibilityType(responsibility, snapshot)),
    );
  }

  @FieldResolver(() => NetworkAgreementConnection, {
    description: "Agreements it is a party to, as base or participant (сетевые договоры).",
  })
  agreements(
    @Root() { id, snapshot }: Subject,
    @Args(() => StatesPageArguments) args: StatesPageArguments,
  ): Eventually<Page<NetworkAgreement>> {
    return whenKnown(agreementsOfSubject(snapshot, id, args), (page) =>
      page.map((entity) => new NetworkAgreement(entity, snapshot)),
    );
  }

  @FieldResolver(() => [Group], { description: "Groups it belongs to directly (группы)." })
  groups(@Root() { id, snapshot }: Subject): Eventually<readonly Subject[]> {
    return whenKnown(neighboursOut(snapshot, id, RelationKind.MEMBER_OF, "Subject"), (groups) =>
      groups.map((entity) => subjectOf(entity, snapshot)),
    );
  }

  @FieldResolver(() => LinkConnection, { description: "Its relationships of every kind (связи)." })
  async links(
    @Root() { id, snapshot }: Subject,
    @Args(() => LinksArguments) args: LinksArguments,
  ): Promise<Page<LinkType>> {
    return (await linksAround(snapshot, id, args)).map((link) => new LinkType(link, snapshot));
  }
}
