import type { NodeEntry } from "../../change/change-entry";
import { ChangeKind, Loss } from "../../change/change-entry";
import { byCodeUnits } from "../../collections/by-code-units";
import { dutyLinkState } from "../../entity/duty-validity";
import type { Entity } from "../../entity/entity";
import { entityLoader } from "../../entity/entity.loader";
import { SubjectKind } from "../../entity/subject";
import { IMPACT_LIMITS } from "../../impact/impact.question";
import type { Link } from "../../link/link";
import { RelationKind, ResponsibilityRole } from "../../link/link";
import { Direction } from "../../link/link-fragments";
import { executes } from "../../link/roles";
import { stepLoader } from "../../link/step.loader";
import { includesDay } from "../../moment/interval";
import type { IsoDay } from "../../moment/iso-day";
import { LinkState } from "../../moment/link-state";
import type { GraphFacts, LinkFact } from "../../revision/graph-facts";
import type { Draft } from "../draft";

/** What a node has by relationships of a type, and may be left without. */
interface Gift {
  readonly loss: Loss;
  readonly relation: RelationKind;
  /** At which end of the relationship the node is. */
  readonly end: "fromId" | "toId";
  /** Whether such a relationship gives it. */
  readonly isBy: (link: Pick<Link, "role">) => boolean;
  /** Whether it is missed by who has it no more. */
  readonly isMissedBy: (node: Entity, on: IsoDay) => boolean;
}

const OF_DUTIES = {
  relation: RelationKind.RESPONSIBLE_FOR,
  end: "toId",
  isMissedBy: (node: Entity, on: IsoDay) => node.label === "Duty" && dutyLinkState(node.state, on) === LinkState.VALID,
} as const;
const OF_SUBJECTS = { end: "fromId", isBy: () => true } as const;

const GIFTS: readonly Gift[] = [
  { ...OF_DUTIES, loss: Loss.EXECUTOR, isBy: ({ role }) => executes(role) },
  { ...OF_DUTIES, loss: Loss.CONTROLLER, isBy: ({ role }) => role === ResponsibilityRole.CONTROLLER },
  {
    ...{ ...OF_SUBJECTS, loss: Loss.HOST, relation: RelationKind.HOSTED_BY },
    isMissedBy: (node, on) => isThere(node, on) && node.kind === SubjectKind.CENTRE,
  },
  { ...OF_SUBJECTS, loss: Loss.SUPERIOR, relation: RelationKind.SUBORDINATE_TO, isMissedBy: isThere },
];

/**
 * What has an executor, a controller, a host or a superior today, and has none where these facts are written: by what they
 * take back, and do not say again. Duties first, each kind in the order of its ids; 2000 at most.
 *
 * Cost: a query for each kind of loss that is possible, and one for the nodes.
 */
export async function lossesBy(draft: Draft, facts: GraphFacts): Promise<readonly NodeEntry[]> {
  const losses = await Promise.all(GIFTS.map((gift) => lossesOf(draft, facts, gift)));
  return losses.flat().slice(0, IMPACT_LIMITS.maxListed);
}

async function lossesOf(draft: Draft, facts: GraphFacts, gift: Gift): Promise<readonly NodeEntry[]> {
  const snapshot = draft.snapshot();
  const on = snapshot.moment.asOf;
  const ids = await leftWithout(draft, facts, gift);
  const left = await Promise.all(ids.map(async (id) => entityLoader(snapshot).load(id)));
  return left.flatMap((node) => {
    if (node === null || !gift.isMissedBy(node, on)) return [];
    return [{ kind: ChangeKind.CHANGED, node, differences: [], from: on, loss: gift.loss }];
  });
}

/** The ids of those to whom nothing gives it any more, of those that stay. */
async function leftWithout(draft: Draft, facts: GraphFacts, { relation, end, isBy }: Gift): Promise<readonly string[]> {
  const snapshot = draft.snapshot();
  const gives = (link: LinkFact) =>
    link.relation === relation && isBy(link) && includesDay(link.validity, snapshot.moment.asOf);
  const taken = facts.retractions.filter((link) => link.relation === relation);
  const gone = new Set(taken.map(({ linkId }) => linkId));
  const withIt = new Set(facts.links.filter(gives).map((link) => link[end]));
  const withdrawn = new Set(facts.entities.filter(({ states }) => states.length === 0).map(({ id }) => id));
  const ids = [...new Set(taken.map((link) => link[end]))].filter((id) => !withIt.has(id) && !withdrawn.has(id));
  const around = stepLoader(snapshot, relation, { direction: end === "fromId" ? Direction.OUT : Direction.IN });
  const left = await Promise.all(
    ids.map(async (id) => {
      const giving = (await around.load(id)).filter(({ link }) => isBy(link));
      return giving.length > 0 && giving.every(({ link }) => gone.has(link.id)) ? [id] : [];
    }),
  );
  return left.flat().sort(byCodeUnits);
}

function isThere(node: Entity, on: IsoDay): boolean {
  return node.label === "Subject" && includesDay({ from: node.state.existsFrom, to: node.state.existsTo }, on);
}
