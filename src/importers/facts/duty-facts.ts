import { DUTY_FIELDS } from "../../entity/duty";
import { RelationKind } from "../../link/link";
import { nodeFact, statesOverTime } from "../../revision/fact";
import type { EntityFact } from "../../revision/graph-facts";
import type { DutyEntry } from "../documents/act-document";
import type { Force } from "../documents/act-force";
import type { PlacedProvision } from "../documents/document-set";
import { stateOfEntry } from "../documents/entry";
import { factLink } from "./fact-link";
import { dutyId, provisionId } from "../documents/part-ids";
import type { PlacedFacts, PlacedLink } from "./placed-facts";
import { regionOfRecord } from "../documents/subject-defaults";

type PlacedDuty = PlacedProvision & { readonly entry: { readonly duty: DutyEntry } };

/** The duty that a provision establishes, its programmes, and whom it concerns. */
export function dutyFacts(placed: PlacedProvision, force: Force): PlacedFacts {
  const duty = completed(placed.entry.duty, placed.known?.duty);
  if (duty === undefined) return { entities: [], links: [] };
  const withDuty = { ...placed, entry: { ...placed.entry, duty } };
  return { entities: [dutyFact(withDuty, force)], links: structure(withDuty) };
}

/** What is left out of a duty that is known stays as it is. */
function completed(stated: DutyEntry | undefined, known: DutyEntry | undefined): DutyEntry | undefined {
  return stated === undefined || known === undefined ? stated : { ...known, ...stated };
}

function dutyFact({ entry: provision, act: { entry: act, document }, known }: PlacedDuty, force: Force): EntityFact {
  const inForce = force.ofProvision(act, { ...known, ...provision });
  const stateOfDuty = (duty: DutyEntry) =>
    stateOfEntry(DUTY_FIELDS, duty, {
      text: duty.text ?? provision.text,
      provision: provisionId(act.id, provision.path),
      act: act.id,
      path: provision.path,
      region: regionOfRecord(act, document),
      inForceFrom: inForce.from,
      inForceTo: inForce.to,
    });
  const { duty } = provision;
  const former = (duty.formerly ?? []).map(({ until, ...before }) => {
    return { said: stateOfDuty({ ...duty, ...before }), until };
  });
  return nodeFact("Duty", dutyId(act.id, provision.path), statesOverTime("Duty", former, stateOfDuty(duty)));
}

/** Without what is known: another file would only take its place as the source of the same. */
function structure({ entry: { path: number, duty }, act, known, document, path }: PlacedDuty): PlacedLink[] {
  const id = dutyId(act.entry.id, number);
  const at = [...path, "duty"];
  const establishes = factLink([RelationKind.ESTABLISHES, provisionId(act.entry.id, number), id], {}, document);
  const under = beyond(duty.programmes, known?.duty?.programmes).map(({ given, index }) => {
    const entry = typeof given === "string" ? { programme: given } : given;
    const link = factLink([RelationKind.UNDER, id, entry.programme], entry, document);
    return { link, document, path: [...at, "programmes", index] };
  });
  const basis = provisionId(act.entry.id, number);
  const concerns = beyond(duty.concerns, known?.duty?.concerns).map(({ given, index }) => {
    const entry = { basis, ...(typeof given === "string" ? { subject: given } : given) };
    const link = factLink([RelationKind.CONCERNS, id, entry.subject], entry, document, { order: index });
    return { link, document, path: [...at, "concerns", index] };
  });
  return [...(known?.duty === undefined ? [{ link: establishes, document, path: at }] : []), ...under, ...concerns];
}

/** What a list says beyond the ids that are known, each with its place in the list. */
function beyond<T>(list: readonly T[] = [], known: readonly T[] = []): readonly { given: T; index: number }[] {
  return list.map((given, index) => ({ given, index })).filter(({ given }) => !known.includes(given));
}
