import { allKnown } from "../event-loop/when-known";
import { groupBy } from "../collections/group-by";
import { getAsked } from "../asked/asked-node.question";
import type { ActEntity, DutyEntity, Entity } from "../entity/entity";
import { findEntity, rememberEntities } from "../entity/entity.loader";
import { BadUserInputError } from "../errors/domain-error";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind } from "../link/link";
import type { Step } from "../link/link.query";
import { stateOfLink } from "../link/link.question";
import type { IsoDay } from "../moment/iso-day";
import { LinkState } from "../moment/link-state";
import { membersOfGroup } from "../responsibility/group-members.loader";
import { MAX_PAGE_SIZE } from "../pagination/page";
import { SubjectKind } from "../entity/subject";
import { countJoinedSubjects } from "../subject/subject.question";
import type { Break, TraceLink, TruncatedGroup } from "./accountability";
import { branchOf, leadsAside, leadsOn } from "./accountability";
import type { TraceBranch } from "./accountability";
import type { SizedGroup } from "./trace-breaks";
import { breaksOf } from "./trace-breaks";
import { traceStepQuery } from "./chain.query";

/** Who answers for a duty: all that was found, in the order of the walk. */
export interface Accountability {
  readonly duty: DutyEntity;
  /** The day it is told for. */
  readonly asOf: IsoDay;
  /** Its provision's act. */
  readonly act: ActEntity | null;
  /** Members recorded in each group of the trace, by the group's id. */
  readonly recordedSizes: ReadonlyMap<string, number>;
  readonly links: readonly TraceLink[];
  readonly breaks: readonly Break[];
  readonly truncated: readonly TruncatedGroup[];
  readonly isPartial: boolean;
  /** Links that were looked at. */
  readonly explored: number;
}

export interface AccountabilityArgs {
  readonly duty: string;
  readonly perGroup: number;
}

/** Steps of the walk. Chains of command are shorter; the bound ends the walk in a circle of superiors. */
const MAX_DEPTH = 12;
/** Links of an answer, more than a person reads. An answer that has more says that it is partial. */
const MAX_LINKS = 5000;

/** A node that the walk has reached, on a branch. */
interface Reached {
  readonly node: Entity;
  /** Null at the duty itself, where the branches part. */
  readonly branch: TraceBranch | null;
  readonly isBroken: boolean;
  readonly isAside: boolean;
}

/**
 * Who answers for a duty: the walk goes up to what the duty rests on, down to those who do it, up to those who control
 * it, and to those whom it concerns. A link that is not VALID is in the answer with its state, and the walk goes on behind it.
 *
 * Errors: NOT_FOUND for an unknown duty, BAD_USER_INPUT for `perGroup` out of bounds.
 * Source: cypher/chain/trace-step.cypher.
 * Cost: one query a step away from the duty, three more, and one a level of groups where a group shows nothing but groups.
 *
 * @example
 * ```graphql
 * { accountability(duty: "sak-order-2022.d6", asOf: "2022-09-15") { controllers { subject { name } }
 *   breaks { kind } isPartial } }
 * ```
 * ```json
 * {"accountability": {"controllers": [{"subject": {"name":
 *   "Первый заместитель министра образования Сахалинской области"}}], "breaks": [], "isPartial": false}}
 * ```
 */
export async function accountabilityOf(
  snapshot: Snapshot,
  { duty: id, perGroup }: AccountabilityArgs,
): Promise<Accountability> {
  checkPerGroup(perGroup);
  const duty = await getAsked(snapshot, "Duty", { argument: "duty", id });
  const walk = new TraceWalk(snapshot, perGroup);
  await walk.from(duty);
  const { links, explored, isCut } = walk;
  snapshot.budget.spend(links.length);
  const groups = groupsIn(links);
  const sizes = await allKnown(groups.map((group) => countJoinedSubjects(snapshot, group.id, RelationKind.MEMBER_OF)));
  const sized = await Promise.all(
    groups.map((group, place) => sizedGroup(snapshot, { group, recorded: sizes[place] ?? 0 }, links)),
  );
  const truncated = truncatedGroups(sized, links);
  const breaks = breaksOf({ duty, links, groups: sized }, snapshot.moment.asOf);
  const act = await findEntity(snapshot, "Act", duty.state.act);
  const recordedSizes = new Map(sized.map(({ group, recorded, isEmpty }) => [group.id, isEmpty ? 0 : recorded]));
  return {
    duty,
    asOf: snapshot.moment.asOf,
    act,
    links,
    breaks,
    truncated,
    recordedSizes,
    isPartial: isCut || truncated.length > 0,
    explored,
  };
}

class TraceWalk {
  readonly links: TraceLink[] = [];
  explored = 0;
  /** Whether a bound ended the walk before it was done. */
  isCut = false;
  private readonly seen = new Set<string>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly perGroup: number,
  ) {}

  async from(duty: Entity): Promise<void> {
    let frontier: readonly Reached[] = [{ node: duty, branch: null, isBroken: false, isAside: false }];
    for (let depth = 1; frontier.length > 0; depth += 1) {
      if (depth > MAX_DEPTH || this.links.length >= MAX_LINKS) {
        this.isCut = true;
        return;
      }
      frontier = await this.step(frontier, depth);
    }
  }

  private async step(frontier: readonly Reached[], depth: number): Promise<readonly Reached[]> {
    const byNear = groupBy(await this.readSteps(frontier), (step) => step.nearId);
    const reached: Reached[] = [];
    for (const from of frontier) {
      for (const step of byNear.get(from.node.id) ?? []) {
        const next = await this.follow(from, step, depth);
        if (next !== null) reached.push(next);
      }
    }
    return reached;
  }

  private async readSteps(frontier: readonly Reached[]): Promise<readonly Step[]> {
    const ids = [...new Set(frontier.map((reached) => reached.node.id))];
    const steps = await this.snapshot.read(traceStepQuery, { ids, perGroup: this.perGroup, limit: MAX_LINKS + 1 });
    this.explored += steps.length;
    if (steps.length > MAX_LINKS) this.isCut = true;
    rememberEntities(
      this.snapshot,
      steps.map((step) => step.far),
    );
    // Together, so that the bases of all of them are one batch.
    await allKnown(steps.map((step) => stateOfLink(this.snapshot, step.link)));
    return steps;
  }

  /** Adds the step if it belongs to the trace. Gives the node behind it if the walk goes on from that node. */
  private async follow(from: Reached, step: Step, depth: number): Promise<Reached | null> {
    const branch = branchOf(step, from.node, from.branch);
    if (branch === null || !this.isFirst("link", branch, step.link.id)) return null;
    const state = await stateOfLink(this.snapshot, step.link);
    const isBroken = from.isBroken || state !== LinkState.VALID;
    const isAside = from.isAside || leadsAside(step, from.node);
    this.links.push({ link: step.link, depth, branch, state, isBroken, isAside, far: step.far });
    return leadsOn(step, from.node) && this.isFirst("node", branch, step.far.id)
      ? { node: step.far, branch, isBroken, isAside }
      : null;
  }

  private isFirst(what: "link" | "node", branch: TraceBranch, id: string): boolean {
    const key = `${what} ${branch} ${id}`;
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }
}

function groupsIn(links: readonly TraceLink[]): readonly Entity[] {
  const groups = links.map((traced) => traced.far).filter((far) => far.kind === SubjectKind.GROUP);
  return [...new Map(groups.map((group) => [group.id, group])).values()];
}

/** A group of nothing but empty groups is empty. Cost: nothing where the trace shows a member that is no group. */
async function sizedGroup(
  snapshot: Snapshot,
  sized: Omit<SizedGroup, "isEmpty">,
  links: readonly TraceLink[],
): Promise<SizedGroup> {
  const { group, recorded } = sized;
  const hasMember = links.some(
    ({ link, state, far }) =>
      link.relation === RelationKind.MEMBER_OF &&
      link.toId === group.id &&
      state === LinkState.VALID &&
      far.kind !== SubjectKind.GROUP,
  );
  const isEmpty = recorded === 0 || (!hasMember && (await membersOfGroup(snapshot, group.id)).length === 0);
  return { ...sized, isEmpty };
}

function truncatedGroups(sized: readonly SizedGroup[], links: readonly TraceLink[]): readonly TruncatedGroup[] {
  const members = links.filter(
    ({ link, state }) => link.relation === RelationKind.MEMBER_OF && state === LinkState.VALID,
  );
  const shownIn = groupBy(members, ({ link }) => link.toId);
  return sized
    .map(({ group, recorded }) => ({
      group,
      shown: new Set(shownIn.get(group.id)?.map(({ link }) => link.id)).size,
      total: recorded,
    }))
    .filter(({ shown, total }) => shown < total);
}

function checkPerGroup(perGroup: number): void {
  if (perGroup >= 0 && perGroup <= MAX_PAGE_SIZE) return;
  const message = `\`perGroup\` must be from 0 to ${MAX_PAGE_SIZE}, found ${perGroup}: \`bearers\` of the duty pages through all members.`;
  throw new BadUserInputError(message, { argument: "perGroup", limit: MAX_PAGE_SIZE });
}
