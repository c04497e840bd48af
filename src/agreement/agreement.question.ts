import type { AgreementEntity, SubjectEntity } from "../entity/entity";
import { entityLoader } from "../entity/entity.loader";
import { pagedList } from "../entity/paged-list.question";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind } from "../link/link";
import { Direction } from "../link/link-fragments";
import type { Step } from "../link/link.query";
import { ALL_STATES, stepLoader } from "../link/step.loader";
import type { Interval } from "../moment/interval";
import type { AbsentState } from "../moment/absence";
import { absenceAt } from "../moment/absence";
import type { IsoDay } from "../moment/iso-day";
import { LinkState, linkState } from "../moment/link-state";
import type { SortValue } from "../pagination/cursor";
import type { Ordering } from "../pagination/ordering";
import { sortLength, sortValuesIn } from "../pagination/ordering";
import type { Page, PageArgs } from "../pagination/page";
import { compareValues, PageRequest, pageOfAll } from "../pagination/page";
import type { AgreementState } from "../entity/agreement";
import type { AgreementFilter } from "../filter/agreement.filter";
import { agreementCondition, agreementsInStates } from "../filter/agreement.filter";
import { agreementCountQuery, agreementListQuery } from "./agreement.query";

export interface AgreementListArgs extends PageArgs {
  readonly filter?: AgreementFilter | null;
  readonly states: readonly LinkState[];
}

const BY_SIGNATURE: Ordering<AgreementEntity> = {
  after: "agreement/after/signed-on",
  by: { sortKey: (agreement) => agreement.sortKey, id: (agreement) => agreement.id },
};

/**
 * A page of network agreements in these states, by day of signature.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/agreement/list.cypher, cypher/agreement/count.cypher.
 * Cost: one query, one more for the count.
 *
 * @example
 * ```graphql
 * { agreements(filter: { partner: "obr-transport-college" }, first: 2, asOf: "2024-09-15") { totalCount
 *   nodes { id validity { from to } } } }
 * ```
 * ```json
 * {"agreements": {"totalCount": 2, "nodes": [{"id": "obr-agreement-05", "validity": {"from": "2022-03-01",
 *   "to": "2027-03-01"}}, {"id": "obr-agreement-19", "validity": {"from": "2024-09-01", "to":
 *   "2025-09-01"}}]}}
 * ```
 */
export function listAgreements(snapshot: Snapshot, args: AgreementListArgs): Promise<Page<AgreementEntity>> {
  const list = {
    identity: ["agreements", args.filter, args.states],
    page: agreementListQuery,
    count: agreementCountQuery,
    ordering: BY_SIGNATURE,
    conditions: {
      filter: agreementCondition(args.filter),
      states: agreementsInStates(args.filter?.states ?? args.states),
    },
  };
  return pagedList(snapshot, list, args);
}

/**
 * A page of the agreements in these states to which a subject is a party, as base or as participant, by day of signature.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/link/around.cypher.
 * Cost: three queries a batch.
 *
 * @example
 * ```graphql
 * { subject(id: "obr-transport-college", asOf: "2024-09-15") { agreements(states: [VALID, NOT_YET]) {
 *   nodes { id state } } } }
 * ```
 * ```json
 * {"subject": {"agreements": {"nodes": [{"id": "obr-agreement-05", "state": "VALID"}, {"id":
 *   "obr-agreement-19", "state": "VALID"}, {"id": "obr-agreement-27", "state": "NOT_YET"}, {"id":
 *   "obr-agreement-26", "state": "NOT_YET"}, {"id": "obr-agreement-29", "state": "NOT_YET"}]}}}
 * ```
 */
export async function agreementsOfSubject(
  snapshot: Snapshot,
  subjectId: string,
  args: PageArgs & { readonly states: readonly LinkState[] },
): Promise<Page<AgreementEntity>> {
  const request = new PageRequest(args, snapshot, ["agreements of", subjectId, args.states], sortLength(BY_SIGNATURE));
  const options = { direction: Direction.BOTH, states: ALL_STATES };
  const steps = await stepLoader(snapshot, RelationKind.NETWORK_AGREEMENT, options).load(subjectId);
  const ids = [...new Set(steps.flatMap((step) => step.link.agreementId ?? []))];
  const found = await Promise.all(ids.map((id) => entityLoader(snapshot).load(id)));
  const agreements = found.filter((entity): entity is AgreementEntity => entity?.label === "Agreement");
  const states = await Promise.all(agreements.map((agreement) => stateOfAgreement(snapshot, agreement)));
  const rows = agreements
    .filter((_agreement, place) => args.states.includes(states[place]!))
    .sort((a, b) => compareValues(sortValues(a), sortValues(b)));
  return pageOfAll(request, snapshot, { rows, sortValues, node: (agreement) => agreement });
}

/**
 * The participants of an agreement, in the order in which it names them. Its base is not among them.
 *
 * Source: cypher/link/out-of.cypher.
 * Cost: one query a batch.
 *
 * @example
 * ```graphql
 * { agreement(id: "obr-agreement-01", asOf: "2024-09-15") { base { id } participants { id } } }
 * ```
 * ```json
 * {"agreement": {"base": {"id": "obr-school-3"}, "participants": [{"id": "obr-university"}]}}
 * ```
 */
export async function participantsOf(
  snapshot: Snapshot,
  agreement: AgreementEntity,
): Promise<readonly SubjectEntity[]> {
  return (await partiesOf(snapshot, agreement)).map((step) => step.far as SubjectEntity);
}

/**
 * The days on which an agreement is in force. Units: days as `YYYY-MM-DD`, `to` excluded; null where the source says
 * none.
 */
export function agreementValidity(agreement: AgreementState): Interval {
  return { from: agreement.inForceFrom, to: agreement.inForceTo };
}

/**
 * The state of an agreement at the moment: by the days on which it is in force, narrowed by the existence of its parties.
 * One whose base is gone, or all of whose participants are, is EXPIRED. The same rule in Cypher:
 * cypher/agreement/state/*.cypher. Cost: one query for the parties of a batch.
 */
export async function stateOfAgreement(snapshot: Snapshot, agreement: AgreementEntity): Promise<LinkState> {
  const absences = (await partiesOf(snapshot, agreement)).map(({ link }) => absenceAt(link.absences, snapshot.moment));
  const isGone = absences.length > 0 && !absences.includes(null);
  const goneState = absences.includes(LinkState.EXPIRED) ? LinkState.EXPIRED : LinkState.NOT_YET;
  return agreementLinkState(agreement.state, snapshot.moment.asOf, isGone ? goneState : null);
}

/** The state of an agreement on a day by its own days, and by the absence of all whom it joins. */
export function agreementLinkState(
  agreement: AgreementState,
  asOf: IsoDay,
  absence: AbsentState | null = null,
): LinkState {
  return linkState(agreementValidity(agreement), null, asOf, { absence });
}

/** The links from the base of an agreement to its participants, in its order. */
async function partiesOf(snapshot: Snapshot, agreement: AgreementEntity): Promise<readonly Step[]> {
  const links = stepLoader(snapshot, RelationKind.NETWORK_AGREEMENT, { states: ALL_STATES });
  return (await links.load(agreement.state.base)).filter((step) => step.link.agreementId === agreement.id);
}

function sortValues(agreement: AgreementEntity): readonly SortValue[] {
  return sortValuesIn(BY_SIGNATURE, agreement);
}
