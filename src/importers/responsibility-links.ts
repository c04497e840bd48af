import { groupBy } from "../collections/group-by";
import { RelationKind, ResponsibilityRole } from "../link/link";
import type { ActEntry, ResponsibleEntry } from "./act-document";
import type { Placed } from "./document-set";
import { factLink } from "./fact-link";
import { dutyId, provisionId } from "./part-ids";
import type { PlacedLink } from "./placed-facts";
import type { DocumentPath } from "./source-document";

/** A subject's responsibility for the duty of a provision, as the act states it there or in a clause on control. */
interface Named {
  /** Path of the provision that establishes the duty. */
  readonly of: string;
  readonly entry: ResponsibleEntry & { readonly role: ResponsibilityRole };
  readonly path: DocumentPath;
}

/** The roles of those who do the work; the others watch it or are told of it. */
const EXECUTING: ReadonlySet<ResponsibilityRole> = new Set([
  ResponsibilityRole.EXECUTOR,
  ResponsibilityRole.CO_EXECUTOR,
  ResponsibilityRole.COORDINATOR,
  ResponsibilityRole.OPERATOR,
]);

/** Who is responsible for the duties of an act: as the act names them, executing roles first. */
export function responsibilityLinks({ entry: act, document, path }: Placed<ActEntry>): PlacedLink[] {
  const named = [...namedInDuties(act), ...namedInControl(act)];
  return [...groupBy(named, ({ of }) => of)].flatMap(([of, all]) => {
    const executing = all.filter(({ entry }) => EXECUTING.has(entry.role));
    const others = all.filter(({ entry }) => !EXECUTING.has(entry.role));
    return [...executing, ...others].map((one, order) => {
      const { subject, role } = one.entry;
      const ends = [RelationKind.RESPONSIBLE_FOR, subject, dutyId(act.id, of)] as const;
      return { link: factLink(ends, one.entry, document, { role, order }), document, path: [...path, ...one.path] };
    });
  });
}

function namedInDuties(act: ActEntry): Named[] {
  return (act.provisions ?? []).flatMap(({ path: of, duty }, place) =>
    (duty?.responsible ?? []).map((given, index) => {
      const entry = typeof given === "string" ? { subject: given } : given;
      const defaults = { role: ResponsibilityRole.EXECUTOR, basis: provisionId(act.id, of) };
      return { of, entry: { ...defaults, ...entry }, path: ["provisions", place, "duty", "responsible", index] };
    }),
  );
}

/** A clause on control makes no duty: it makes a controller of each duty it covers. */
function namedInControl(act: ActEntry): Named[] {
  const provisions = act.provisions ?? [];
  const withDuty = provisions.filter(({ duty }) => duty !== undefined).map(({ path }) => path);
  return provisions.flatMap(({ path: own, control }, place) => {
    if (control === undefined) return [];
    const basis = provisionId(act.id, own);
    const entry = { subject: control.subject, role: ResponsibilityRole.CONTROLLER, basis };
    return (control.duties ?? withDuty).map((of) => ({ of, entry, path: ["provisions", place, "control"] }));
  });
}
