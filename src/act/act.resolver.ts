import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { requireAskedRegions } from "../asked/require-asked.question";
import type { RequestContext } from "../request/request-context";
import { dutiesOfActLoader } from "../duty/duty.loader";
import { Duty } from "../duty/duty.type";
import { findEntity } from "../entity/entity.loader";
import type { Eventually } from "../event-loop/when-known";
import { whenKnown } from "../event-loop/when-known";
import type { Snapshot } from "../graph/snapshot";
import type { Link } from "../link/link";
import { RelationKind } from "../link/link";
import { Direction } from "../link/link-fragments";
import { LinkType } from "../link/link.type";
import { stepLoader } from "../link/step.loader";
import { LookUpArgs } from "../moment/moment.args";
import { ActConnection } from "../node/connections.type";
import { getEntity, neighboursOut } from "../link/neighbours.question";
import type { Page } from "../pagination/page";
import { subjectOf } from "../subject/subject-of.type";
import { Subject } from "../subject/subject.type";
import { ActListArguments } from "./act.args";
import { listActs } from "./act.question";
import { Act } from "./act.type";
import { Provision } from "./provision.type";
import { allPartsOf, approvalsBy, AS_WRITTEN, partsOf } from "./provisions.question";

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

  @FieldResolver(() => [LinkType], {
    description: "What it amends, acts and clauses of others, whatever the state of the link (изменяет).",
  })
  amends(@Root() { id, snapshot }: Act): Promise<readonly LinkType[]> {
    return linksOf(snapshot, id, RelationKind.AMENDS, Direction.OUT);
  }

  @FieldResolver(() => [LinkType], {
    description: "What amends it as a whole, whatever the state of the link; clauses have their own (чем изменён).",
  })
  amendedBy(@Root() { id, snapshot }: Act): Promise<readonly LinkType[]> {
    return linksOf(snapshot, id, RelationKind.AMENDS, Direction.IN);
  }

  @FieldResolver(() => [LinkType], {
    description: "What it repeals, acts and clauses of others, whatever the state of the link (отменяет).",
  })
  repeals(@Root() { id, snapshot }: Act): Promise<readonly LinkType[]> {
    return linksOf(snapshot, id, RelationKind.REPEALS, Direction.OUT);
  }

  @FieldResolver(() => [LinkType], {
    description: "What repeals it as a whole, whatever the state of the link; clauses have their own (чем отменён).",
  })
  repealedBy(@Root() { id, snapshot }: Act): Promise<readonly LinkType[]> {
    return linksOf(snapshot, id, RelationKind.REPEALS, Direction.IN);
  }

  @FieldResolver(() => [LinkType], {
    description: "Acts that it approves, each by the clause that does, whatever the state of the link (утверждает).",
  })
  async approves(@Root() { id, snapshot }: Act): Promise<readonly LinkType[]> {
    return shown(snapshot, await approvalsBy(snapshot, id));
  }

  @FieldResolver(() => [LinkType], {
    description: "Clauses that approve it, whatever the state of the link (чем утверждён).",
  })
  approvedBy(@Root() { id, snapshot }: Act): Promise<readonly LinkType[]> {
    return linksOf(snapshot, id, RelationKind.APPROVES, Direction.IN);
  }

  @FieldResolver(() => [Provision], {
    description: "Its provisions; what details them is in their `children`, or among these with `all` (пункты).",
  })
  async provisions(
    @Root() { id, snapshot }: Act,
    @Arg("all", () => Boolean, {
      defaultValue: false,
      description: "Whether those of all levels are given, each before those that detail it (с подпунктами).",
    })
    all: boolean,
  ): Promise<readonly Provision[]> {
    const parts = all ? await allPartsOf(snapshot, id) : await partsOf(snapshot, id);
    return parts.map((entity) => new Provision(entity, snapshot));
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
  act(@Root() { entity, snapshot }: Provision): Eventually<Act> {
    return whenKnown(getEntity(snapshot, "Act", entity.state.act), (act) => new Act(act, snapshot));
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
  async children(@Root() { id, snapshot }: Provision): Promise<readonly Provision[]> {
    return (await partsOf(snapshot, id)).map((entity) => new Provision(entity, snapshot));
  }

  @FieldResolver(() => [LinkType], { description: "What amends it, whatever the state of the link (чем изменён)." })
  amendedBy(@Root() { id, snapshot }: Provision): Promise<readonly LinkType[]> {
    return linksOf(snapshot, id, RelationKind.AMENDS, Direction.IN);
  }

  @FieldResolver(() => [LinkType], { description: "What repeals it, whatever the state of the link (чем отменён)." })
  repealedBy(@Root() { id, snapshot }: Provision): Promise<readonly LinkType[]> {
    return linksOf(snapshot, id, RelationKind.REPEALS, Direction.IN);
  }

  @FieldResolver(() => [LinkType], {
    description: "Acts that it approves, whatever the state of the link (утверждает).",
  })
  approves(@Root() { id, snapshot }: Provision): Promise<readonly LinkType[]> {
    return linksOf(snapshot, id, RelationKind.APPROVES, Direction.OUT);
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

async function linksOf(
  snapshot: Snapshot,
  id: string,
  relation: RelationKind,
  direction: Direction,
): Promise<readonly LinkType[]> {
  const steps = await stepLoader(snapshot, relation, { ...AS_WRITTEN, direction }).load(id);
  return shown(
    snapshot,
    steps.map(({ link }) => link),
  );
}

function shown(snapshot: Snapshot, links: readonly Link[]): readonly LinkType[] {
  snapshot.budget.spend(links.length);
  return links.map((link) => new LinkType(link, snapshot));
}
