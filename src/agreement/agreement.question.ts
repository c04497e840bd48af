import type { AgreementEntity, SubjectEntity } from "../entity/entity";
import { entityLoader } from "../entity/entity.loader";
import { pagedList } from "../entity/paged-list.question";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind } from "../link/link";
import { Direction } from "../link/link-fragments";
import { ALL_STATES, stepLoader } from "../link/step.loader";
import type { Interval } from "../moment/interval";
import type { LinkState } from "../moment/link-state";
import { linkState } from "../moment/link-state";
import type { IsoDay } from "../moment/iso-day";
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

/** A page of agreements in these states, by day of signature. Errors: BAD_USER_INPUT for a bad page. Cost: one query, one more for the count. */
export function listAgreements(snapshot: Snapshot, args: AgreementListArgs): Promise<Page<AgreementEntity>> {
  const list = {
    identity: ["agreements", args.filter, args.states],
    page: agreementListQuery,
    count: agreementCountQuery,
    ordering: BY_SIGNATURE,
    conditions: { filter: agreementCondition(args.filter), states: agreementsInStates(args.states) },
  };
  return pagedList(snapshot, list, args);
}

/** The agreements a subject is a party to, as base or as participant. Cost: two queries a batch. */
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
  const rows = found
    .filter((entity): entity is AgreementEntity => entity?.label === "Agreement")
    .filter((agreement) => args.states.includes(agreementLinkState(agreement.state, snapshot.moment.asOf)))
    .sort((a, b) => compareValues(sortValues(a), sortValues(b)));
  return pageOfAll(request, snapshot, { rows, sortValues, node: (agreement) => agreement });
}

/** The participants of an agreement, as it names them; its base is no participant. Cost: one query a batch. */
export async function participantsOf(
  snapshot: Snapshot,
  agreement: AgreementEntity,
): Promise<readonly SubjectEntity[]> {
  const links = stepLoader(snapshot, RelationKind.NETWORK_AGREEMENT, { states: ALL_STATES });
  const steps = await links.load(agreement.state.base);
  return steps.filter((step) => step.link.agreementId === agreement.id).map((step) => step.far as SubjectEntity);
}

/** The days on which an agreement is in force. */
export function agreementValidity(agreement: AgreementState): Interval {
  return { from: agreement.inForceFrom, to: agreement.inForceTo };
}

/** What an agreement is worth on a day; the rule of cypher/agreement/state/*.cypher. */
export function agreementLinkState(agreement: AgreementState, asOf: IsoDay): LinkState {
  return linkState(agreementValidity(agreement), null, asOf);
}

function sortValues(agreement: AgreementEntity): readonly SortValue[] {
  return sortValuesIn(BY_SIGNATURE, agreement);
}
