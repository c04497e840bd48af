import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { requireAskedRegions } from "../asked/require-asked.question";
import type { RequestContext } from "../request/request-context";
import { dutiesOfActLoader } from "../duty/duty.loader";
import { Duty } from "../duty/duty.type";
import { findEntity } from "../entity/entity.loader";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind } from "../link/link";
import { ALL_STATES } from "../link/step.loader";
import { LookUpArgs } from "../moment/moment.args";
import { ActConnection } from "../node/connections.type";
import { neighboursOut, getEntity, neighboursIn } from "../link/neighbours.question";
import type { Page } from "../pagination/page";
import { subjectOf } from "../subject/subject-of.type";
import { Subject } from "../subject/subject.type";
import { ActListArguments } from "./act.args";
import { listActs } from "./act.question";
import { Act } from "./act.type";
import { Provision } from "./provision.type";

/** Acts are documents: what they say is shown whatever its force. */
const AS_WRITTEN = { states: ALL_STATES };

@Resolver(() => Act)
export class ActResolver {
  @Query(() => Act, { nullable: true, description: "The act with this id; null for an unknown one (акт)." })
  async act(@Args(() => LookUpArgs) args: LookUpArgs, @Ctx() context: RequestContext): Promise<Act | null> {
    const snapshot = await context.snapshot(args);
    const entity = await findEntity(snapshot, "Act", args.id);
    return entity === null ? null : new Act(entity, snapshot);
  }

  @Query(() => ActConnection, { nullable: true, description: "Acts, whatever their force, by date (акты)." })
  async acts(@Args(() => ActListArguments) args: ActListArguments, @Ctx() context: RequestContext): Promise<Page<Act>> {
    const snapshot = await context.snapshot(args);
    await requireAskedRegions(snapshot, args);
    return (await listActs(snapshot, args)).map((entity) => new Act(entity, snapshot));
  }

  @FieldResolver(() => [Subject], { description: "Who issued it (кем принят)." })
  issuedBy(@Root() { id, snapshot }: Act): Promise<readonly Subject[]> {
    return subjectsOf(snapshot, id, RelationKind.ISSUED_BY);
  }

  @FieldResolver(() => [Subject], { description: "Who signed it (кем подписан)." })
  signedBy(@Root() { id, snapshot }: Act): Promise<readonly Subject[]> {
    return subjectsOf(snapshot, id, RelationKind.SIGNED_BY);
  }

  @FieldResolver(() => [Act], { description: "Acts it executes or rests on (во исполнение, в соответствии с)." })
  follows(@Root() { id, snapshot }: Act): Promise<readonly Act[]> {
    return actsFollowedBy(snapshot, id);
  }

  @FieldResolver(() => [Provision], {
    description: "Its provisions; what details them is in their `children` (пункты).",
  })
  provisions(@Root() { id, snapshot }: Act): Promise<readonly Provision[]> {
    return partsOf(snapshot, id);
  }

  @FieldResolver(() => [Duty], {
    description: "All duties that its provisions lay down, whatever their state (обязанности).",
  })
  async duties(@Root() { id, snapshot }: Act): Promise<readonly Duty[]> {
    const duties = await dutiesOfActLoader(snapshot).load(id);
    snapshot.budget.spend(duties.length);
    return duties.map((entity) => new Duty(entity, snapshot));
  }
}

@Resolver(() => Provision)
export class ProvisionResolver {
  @FieldResolver(() => Act, { description: "The act it is part of (акт)." })
  async act(@Root() { entity, snapshot }: Provision): Promise<Act> {
    return new Act(await getEntity(snapshot, "Act", entity.state.act), snapshot);
  }

  @FieldResolver(() => String, { description: "Where its act was read (источник)." })
  async source(@Root() { entity, snapshot }: Provision): Promise<string> {
    return (await getEntity(snapshot, "Act", entity.state.act)).state.source;
  }

  @FieldResolver(() => Provision, { nullable: true, description: "The provision it details (вышестоящий пункт)." })
  async parent(@Root() { id, snapshot }: Provision): Promise<Provision | null> {
    const [parent] = await neighboursOut(snapshot, id, RelationKind.PART_OF, "Provision", AS_WRITTEN);
    return parent === undefined ? null : new Provision(parent, snapshot);
  }

  @FieldResolver(() => [Provision], { description: "Provisions that detail it (подпункты)." })
  children(@Root() { id, snapshot }: Provision): Promise<readonly Provision[]> {
    return partsOf(snapshot, id);
  }

  @FieldResolver(() => [Act], { description: "Acts it executes or rests on (в соответствии с)." })
  follows(@Root() { id, snapshot }: Provision): Promise<readonly Act[]> {
    return actsFollowedBy(snapshot, id);
  }

  @FieldResolver(() => [Duty], { description: "Duties it lays down, whatever their state (обязанности)." })
  async duties(@Root() { id, snapshot }: Provision): Promise<readonly Duty[]> {
    const duties = await neighboursOut(snapshot, id, RelationKind.ESTABLISHES, "Duty", AS_WRITTEN);
    return duties.map((entity) => new Duty(entity, snapshot));
  }
}

async function subjectsOf(snapshot: Snapshot, id: string, relation: RelationKind): Promise<readonly Subject[]> {
  return (await neighboursOut(snapshot, id, relation, "Subject", AS_WRITTEN)).map((entity) =>
    subjectOf(entity, snapshot),
  );
}

async function actsFollowedBy(snapshot: Snapshot, id: string): Promise<readonly Act[]> {
  return (await neighboursOut(snapshot, id, RelationKind.FOLLOWS, "Act", AS_WRITTEN)).map(
    (entity) => new Act(entity, snapshot),
  );
}

async function partsOf(snapshot: Snapshot, id: string): Promise<readonly Provision[]> {
  return (await neighboursIn(snapshot, id, RelationKind.PART_OF, "Provision", AS_WRITTEN)).map(
    (entity) => new Provision(entity, snapshot),
  );
}
