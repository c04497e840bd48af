import { requireSubjects } from "../asked/asked-node.question";
import type { AgreementEntity, DutyEntity, SubjectEntity } from "../entity/entity";
import { rememberEntities } from "../entity/entity.loader";
import { BadUserInputError } from "../errors/domain-error";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind, ResponsibilityRole } from "../link/link";
import { EXECUTING_ROLES } from "../link/roles";
import { SubjectKind } from "../entity/subject";
import type { Loss } from "./impact.query";
import { agreementsEndingQuery, dutiesLosingQuery, fallsWithQuery, subjectsLosingQuery } from "./impact.query";

/** What would be left on the day without what it has, if some subjects did not exist. */
export interface Impact {
  /** VALID ones that have an executing bearer, and would have none. */
  readonly dutiesWithoutExecutor: readonly DutyEntity[];
  readonly dutiesWithoutController: readonly DutyEntity[];
  /** VALID ones whose base or last participant would be gone. */
  readonly agreementsEnded: readonly AgreementEntity[];
  readonly centresWithoutHost: readonly SubjectEntity[];
  readonly subjectsWithoutSuperior: readonly SubjectEntity[];
  /** Whether a bound cut something. */
  readonly isPartial: boolean;
}

export interface ImpactLimits {
  /** Duties, agreements or subjects of an answer, each of these three at most. */
  readonly maxListed: number;
  /** Subjects that fall with the others, at most. */
  readonly maxGone: number;
}

export const IMPACT_LIMITS: ImpactLimits = { maxListed: 2000, maxGone: 20_000 };

/** More than anybody names by hand, and as much as a page of a list holds. */
const MAX_WITHOUT = 1000;
/** Groups in groups and posts are a few deep; the bound keeps a mistake in the data from being walked on. */
const MAX_STEPS = 12;

const EXECUTOR: Loss = { name: "EXECUTOR", roles: EXECUTING_ROLES };
const CONTROLLER: Loss = { name: "CONTROLLER", roles: [ResponsibilityRole.CONTROLLER] };

/**
 * What would be left without executor, controller, host, superior or agreement on the day if these subjects did not exist.
 * Their posts go with them, and so do groups of which every member goes. docs/decisions/impact.md has the rules.
 *
 * Errors: NOT_FOUND with the ids that are no subjects, BAD_USER_INPUT for none or too many.
 * Source: cypher/impact.
 * Cost: one query for the subjects, one a step from them to their posts and groups, and three more.
 *
 * @example
 * ```graphql
 * { impact(without: ["sak-rcokoso"], asOf: "2022-09-15") { dutiesWithoutExecutor { id } isPartial } }
 * ```
 * ```json
 * {"impact": {"dutiesWithoutExecutor": [{"id": "sak-order-2022.d4"}, {"id": "sak-order-2022.d5"}],
 *   "isPartial": false}}
 * ```
 */
export async function impactOf(
  snapshot: Snapshot,
  without: readonly string[],
  limits: ImpactLimits = IMPACT_LIMITS,
): Promise<Impact> {
  const { ids, isCut } = await allGone(snapshot, await askedSubjects(snapshot, without), limits);
  const bounded = { ids, limit: limits.maxListed + 1 };
  const lists = await Promise.all([
    snapshot.read(dutiesLosingQuery, { ...bounded, losses: [EXECUTOR, CONTROLLER] }),
    snapshot.read(agreementsEndingQuery, bounded),
    snapshot.read(subjectsLosingQuery, bounded),
  ]);
  const duties = lists[0].slice(0, limits.maxListed);
  const agreementsEnded = lists[1].slice(0, limits.maxListed);
  const subjects = lists[2].slice(0, limits.maxListed);
  snapshot.budget.spend(duties.length + agreementsEnded.length + subjects.length);
  rememberEntities(snapshot, [...duties.map(({ duty }) => duty), ...subjects.map(({ subject }) => subject)]);
  const losing = (loss: Loss) => duties.filter((row) => row.loss === loss.name).map((row) => row.duty);
  const leftWithout = (relation: RelationKind) =>
    subjects.filter((row) => row.relation === relation).map((row) => row.subject);
  return {
    dutiesWithoutExecutor: losing(EXECUTOR),
    dutiesWithoutController: losing(CONTROLLER),
    agreementsEnded,
    centresWithoutHost: leftWithout(RelationKind.HOSTED_BY).filter(({ kind }) => kind === SubjectKind.CENTRE),
    subjectsWithoutSuperior: leftWithout(RelationKind.SUBORDINATE_TO),
    isPartial: isCut || lists.some((list) => list.length > limits.maxListed),
  };
}

async function askedSubjects(snapshot: Snapshot, without: readonly string[]): Promise<readonly string[]> {
  const ids = [...new Set(without)];
  if (ids.length === 0 || ids.length > MAX_WITHOUT) {
    const message = `\`without\` must name from 1 to ${MAX_WITHOUT} subjects, found ${ids.length}: \`subjects\` and \`search\` find ids.`;
    throw new BadUserInputError(message, { argument: "without", limit: MAX_WITHOUT });
  }
  await requireSubjects(snapshot, "without", ids);
  return ids;
}

/**
 * The subjects and who falls with them, step by step until nobody more does.
 *
 *     RCOKOSO ◀─POST_IN─ its head ─MEMBER_OF─▶ heads of institutes     the group falls where nobody else is in it
 */
async function allGone(
  snapshot: Snapshot,
  asked: readonly string[],
  { maxGone }: ImpactLimits,
): Promise<{ readonly ids: readonly string[]; readonly isCut: boolean }> {
  const ids = [...asked];
  for (let step = 0; step < MAX_STEPS && ids.length <= maxGone; step++) {
    const more = await snapshot.read(fallsWithQuery, { ids });
    if (more.length === 0) return { ids, isCut: false };
    ids.push(...more);
  }
  return { ids, isCut: true };
}
