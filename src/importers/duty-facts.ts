import type { DutyState } from "../duty/duty";
import { DeadlineKind, DutyForce } from "../duty/duty";
import { RelationKind } from "../link/link";
import type { EntityFact } from "../revision/graph-facts";
import type { ActEntry, DeadlineEntry, DutyEntry, ProvisionEntry } from "./act-document";
import type { Force } from "./act-force";
import type { Placed } from "./document-set";
import { factLink } from "./fact-link";
import { dutyId, provisionId } from "./part-ids";
import type { PlacedFacts, PlacedLink } from "./placed-facts";
import { responsibilityLinks } from "./responsibility-links";
import { statesOverTime } from "./states-over-time";
import { regionOfRecord } from "./subject-defaults";

type DeadlineState = Pick<
  DutyState,
  "deadlineKind" | "deadlineText" | "deadlineFrom" | "due" | "rrule" | "plan" | "thereafter"
>;

/** The duties that an act's provisions establish, their programmes, and who is responsible for them. */
export function dutyFacts(placed: Placed<ActEntry>, force: Force): PlacedFacts {
  const provisions = (placed.entry.provisions ?? []).flatMap((provision, index) => {
    const { duty } = provision;
    return duty === undefined ? [] : [{ provision, duty, path: [...placed.path, "provisions", index, "duty"] }];
  });
  return {
    entities: provisions.map(({ provision, duty }) => dutyFact(placed, provision, duty, force)),
    links: [
      ...provisions.flatMap(({ provision, duty, path }) => structure(placed, provision.path, duty, path)),
      ...responsibilityLinks(placed),
    ],
  };
}

function dutyFact(
  { entry: act, document }: Placed<ActEntry>,
  provision: ProvisionEntry,
  duty: DutyEntry,
  force: Force,
): EntityFact {
  const inForce = force.ofProvision(act, provision);
  const present: DutyState = {
    title: duty.title,
    text: duty.text ?? provision.text,
    force: duty.force ?? DutyForce.MANDATORY,
    requiresAgreement: duty.requiresAgreement ?? false,
    provision: provisionId(act.id, provision.path),
    act: act.id,
    path: provision.path,
    region: regionOfRecord(act, document),
    inForceFrom: inForce.from,
    inForceTo: inForce.to,
    periodFrom: duty.period?.from ?? null,
    periodTo: duty.period?.to ?? null,
    ...deadlineState(duty.deadline),
  };
  const states = statesOverTime<"Duty", NonNullable<DutyEntry["formerly"]>[number]>(
    duty.formerly,
    present,
    (former) => ({
      ...present,
      title: former.title ?? present.title,
      text: former.text ?? present.text,
      ...deadlineState(former.deadline ?? duty.deadline),
    }),
  );
  return { id: dutyId(act.id, provision.path), label: "Duty", kind: null, states };
}

const NO_DEADLINE: DeadlineState = {
  deadlineKind: DeadlineKind.NONE,
  deadlineText: "",
  deadlineFrom: null,
  due: null,
  rrule: null,
  plan: null,
  thereafter: null,
};

function deadlineState(deadline: DeadlineEntry | undefined): DeadlineState {
  if (deadline === undefined) return NO_DEADLINE;
  const { kind, text = "", from = null, ...rest } = deadline;
  return { ...NO_DEADLINE, deadlineKind: kind, deadlineText: text, deadlineFrom: from, ...rest };
}

function structure(
  { entry: act, document }: Placed<ActEntry>,
  provisionPath: string,
  duty: DutyEntry,
  path: readonly (string | number)[],
): PlacedLink[] {
  const id = dutyId(act.id, provisionPath);
  const establishes = factLink([RelationKind.ESTABLISHES, provisionId(act.id, provisionPath), id], {}, document);
  const under = (duty.programmes ?? []).map((programme, index) => ({
    link: factLink([RelationKind.UNDER, id, programme], {}, document),
    document,
    path: [...path, "programmes", index],
  }));
  return [{ link: establishes, document, path }, ...under];
}
