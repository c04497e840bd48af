import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { requireRegionsOf } from "../asked/require-asked.question";
import type { RequestContext } from "../request/request-context";
import type { Eventually } from "../event-loop/when-known";
import { whenKnown } from "../event-loop/when-known";
import { findEntity } from "../entity/entity.loader";
import { pageAhead, snapshotAhead } from "../look-ahead/look-ahead";
import { LookUpArgs } from "../moment/moment.args";
import { NetworkAgreementConnection } from "../node/connections.type";
import { entitiesOf, getEntity } from "../link/neighbours.question";
import type { Page } from "../pagination/page";
import { Programme } from "../programme/programme.type";
import { subjectOf } from "../subject/subject-of.type";
import { Subject } from "../subject/subject.type";
import { AgreementListArguments } from "./agreement.args";
import { agreementList, participantsOf } from "./agreement.question";
import { NetworkAgreement } from "./agreement.type";

@Resolver(() => NetworkAgreement)
export class AgreementResolver {
  @Query(() => NetworkAgreement, {
    nullable: true,
    description: "The agreement with this id; null for an unknown one (сетевой договор).",
  })
  async agreement(
    @Args(() => LookUpArgs) args: LookUpArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NetworkAgreement | null> {
    const snapshot = await snapshotAhead(context, args, info, { label: "Agreement", ids: [args.id] });
    const entity = await findEntity(snapshot, "Agreement", args.id);
    return entity === null ? null : new NetworkAgreement(entity, snapshot);
  }

  @Query(() => NetworkAgreementConnection, {
    nullable: true,
    description: "Agreements, those VALID on the day unless other states are asked for (сетевые договоры).",
  })
  async agreements(
    @Args(() => AgreementListArguments) args: AgreementListArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<NetworkAgreement>> {
    const { snapshot, page } = await pageAhead(context, info, { label: "Agreement", args, listOf: agreementList });
    await requireRegionsOf(snapshot, args, page.nodes.length === 0);
    return page.map((entity) => new NetworkAgreement(entity, snapshot));
  }

  @FieldResolver(() => Subject, { description: "The base organisation (базовая организация)." })
  base(@Root() { entity, snapshot }: NetworkAgreement): Eventually<Subject> {
    return whenKnown(getEntity(snapshot, "Subject", entity.state.base), (base) => subjectOf(base, snapshot));
  }

  @FieldResolver(() => [Subject], { description: "The other parties, as it names them (участники)." })
  participants(@Root() { entity, snapshot }: NetworkAgreement): Eventually<readonly Subject[]> {
    return whenKnown(participantsOf(snapshot, entity), (participants) =>
      participants.map((participant) => subjectOf(participant, snapshot)),
    );
  }

  @FieldResolver(() => [Programme], { description: "Programmes it is on (программы)." })
  async programmes(@Root() { entity, snapshot }: NetworkAgreement): Promise<readonly Programme[]> {
    const programmes = await entitiesOf(snapshot, "Programme", entity.state.programmes);
    return programmes.map((programme) => new Programme(programme, snapshot));
  }
}
