import { groupBy } from "../../collections/group-by";
import { RelationKind, ResponsibilityRole } from "../../link/link";
import type { ActEntry, ResponsibleEntry } from "../documents/act-document";
import type { DocumentSet, Placed, PlacedProvision } from "../documents/document-set";
import { factLink } from "./fact-link";
import { dutyId, provisionId, provisionOfDuty } from "../documents/part-ids";
import type { PlacedLink } from "./placed-facts";

/** A subject's responsibility for a duty, as a provision states it there or in a clause on control. */
interface Named extends Placed<ResponsibleEntry & { readonly role: ResponsibilityRole }> {
  /** Id of the duty. */
  readonly of: string;
}

/** The roles of those who do the work; the others watch it or are told of it. */
const EXECUTING: ReadonlySet<ResponsibilityRole> = new Set([
  ResponsibilityRole.EXECUTOR,
  ResponsibilityRole.CO_EXECUTOR,
  ResponsibilityRole.COORDINATOR,
  ResponsibilityRole.OPERATOR,
]);

/** Who is responsible for duties: as each act names them, executing roles first; then those stated by themselves. */
export function responsibilityLinks(set: DocumentSet): PlacedLink[] {
  const named = [...set.provisions().flatMap(namedInDuty), ...set.placed("acts").flatMap(namedInControl)];
  const ofActs = [...groupBy(named, ({ of }) => of).values()].flatMap((all) => {
    const executing = all.filter(({ entry }) => EXECUTING.has(entry.role));
    const others = all.filter(({ entry }) => !EXECUTING.has(entry.role));
    return [...executing, ...others].map(responsibilityLink);
  });
  return [...ofActs, ...set.placed("responsibilities").map(addedLink)];
}

function responsibilityLink({ of, entry, document, path }: Named, order: number): PlacedLink {
  const ends = [RelationKind.RESPONSIBLE_FOR, entry.subject, of] as const;
  return { link: factLink(ends, entry, document, { role: entry.role, order }), document, path };
}

/** Rests on the provision of the duty unless it names another basis. Its place among the others is not known: 0. */
function addedLink({ entry, document, path }: Placed<ResponsibleEntry & { readonly duty: string }>): PlacedLink {
  const provision = provisionOfDuty(entry.duty);
  const defaults = { role: ResponsibilityRole.EXECUTOR, ...(provision === null ? {} : { basis: provision }) };
  return responsibilityLink({ of: entry.duty, entry: { ...defaults, ...entry }, document, path }, 0);
}

function namedInDuty({ entry: { path: number, duty }, act, document, path }: PlacedProvision): Named[] {
  return (duty?.responsible ?? []).map((given, index) => {
    const entry = typeof given === "string" ? { subject: given } : given;
    const defaults = { role: ResponsibilityRole.EXECUTOR, basis: provisionId(act.entry.id, number) };
    const of = dutyId(act.entry.id, number);
    return { of, entry: { ...defaults, ...entry }, document, path: [...path, "duty", "responsible", index] };
  });
}

/** A clause on control makes no duty: it makes a controller of each duty it covers. */
function namedInControl({ entry: act, document, path }: Placed<ActEntry>): Named[] {
  const provisions = act.provisions ?? [];
  const withDuty = provisions.filter(({ duty }) => duty !== undefined).map((provision) => provision.path);
  return provisions.flatMap(({ path: own, control }, place) => {
    if (control === undefined) return [];
    const basis = provisionId(act.id, own);
    const entry = { subject: control.subject, role: ResponsibilityRole.CONTROLLER, basis };
    return (control.duties ?? withDuty).map((number) => {
      return { of: dutyId(act.id, number), entry, document, path: [...path, "provisions", place, "control"] };
    });
  });
}
