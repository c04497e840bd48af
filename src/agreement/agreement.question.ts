import type { AgreementEntity, SubjectEntity } from "../entity/entity";
import type { EntityList } from "../entity/paged-list.question";
import { pagedList } from "../entity/paged-list.question";
import type { Eventually } from "../event-loop/when-known";
import { allKnown, whenKnown } from "../event-loop/when-known";
import type { Snapshot } from "../graph/snapshot";
import { entitiesOf } from "../link/neighbours.question";
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
import { agreementIdsLoader, partiesLoader } from "./agreement.loader";
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
export async function listAgreements(snapshot: Snapshot, args: AgreementListArgs): Promise<Page<AgreementEntity>> {
  return pagedList(snapshot, await agreementList(snapshot, args), args);
}

/** The list of which `listAgreements` gives a page. */
export function agreementList(_snapshot: Snapshot, args: AgreementListArgs): Promise<EntityList<AgreementEntity>> {
  return Promise.resolve({
    node: "agreement",
    inOrder: "agreement/page/in-order",
    identity: ["agreements", args.filter, args.states],
    page: agreementListQuery,
    count: agreementCountQuery,
    ordering: BY_SIGNATURE,
    conditions: {
      filter: agreementCondition(args.filter),
      states: agreementsInStates(args.filter?.states ?? args.states),
    },
  });
}

/**
 * A page of the agreements in these states to which a subject is a party, as base or as participant, by day of signature.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/agreement/around.cypher.
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
export function agreementsOfSubject(
  snapshot: Snapshot,
  subjectId: string,
  args: PageArgs & { readonly states: readonly LinkState[] },
): Eventually<Page<AgreementEntity>> {
  const request = new PageRequest(args, snapshot, ["agreements of", subjectId, args.states], sortLength(BY_SIGNATURE));
  return whenKnown(agreementsAround(snapshot, subjectId), (agreements) =>
    whenKnown(allKnown(agreements.map((agreement) => stateOfAgreement(snapshot, agreement))), (states) => {
      const rows = agreements
        .filter((_agreement, place) => args.states.includes(states[place]!))
        .sort((a, b) => compareValues(sortValues(a), sortValues(b)));
      return pageOfAll(request, snapshot, { rows, sortValues, node: (agreement) => agreement });
    }),
  );
}

function agreementsAround(snapshot: Snapshot, subjectId: string): Eventually<readonly AgreementEntity[]> {
  return whenKnown(agreementIdsLoader(snapshot).load(subjectId), (ids) => entitiesOf(snapshot, "Agreement", ids));
}

/**
 * The participants of an agreement, in the order in which it names them. Its base is not among them.
 *
 * Source: cypher/agreement/parties.cypher.
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
export function participantsOf(snapshot: Snapshot, agreement: AgreementEntity): Eventually<readonly SubjectEntity[]> {
  return whenKnown(partiesLoader(snapshot).load(agreement.id), (steps) =>
    steps.map((step) => step.far as SubjectEntity),
  );
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
export function stateOfAgreement(snapshot: Snapshot, agreement: AgreementEntity): Eventually<LinkState> {
  return whenKnown(partiesLoader(snapshot).load(agreement.id), (parties) => {
    const absences = parties.map(({ link }) => absenceAt(link.absences, snapshot.moment));
    const isGone = absences.length > 0 && !absences.includes(null);
    const goneState = absences.includes(LinkState.EXPIRED) ? LinkState.EXPIRED : LinkState.NOT_YET;
    return agreementLinkState(agreement.state, snapshot.moment.asOf, isGone ? goneState : null);
  });
}

/** The state of an agreement on a day by its own days, and by the absence of all whom it joins. */
export function agreementLinkState(
  agreement: AgreementState,
  asOf: IsoDay,
  absence: AbsentState | null = null,
): LinkState {
  return linkState(agreementValidity(agreement), null, asOf, { absence });
}

function sortValues(agreement: AgreementEntity): readonly SortValue[] {
  return sortValuesIn(BY_SIGNATURE, agreement);
}
