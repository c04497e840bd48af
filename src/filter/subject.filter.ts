import { partyCondition, soughtParties } from "./agreement.filter";
import type { AgreementFilter } from "./agreement.filter";
import { isBorne, nestedDutyCondition } from "./duty.filter";
import type { DutyFilter } from "./duty.filter";
import type { Combinable, FilterTable } from "../graph/compile-filter";
import { compileFilter } from "../graph/compile-filter";
import type { Fragment } from "../graph/cypher-query";
import { ANYTHING } from "../graph/cypher-query";
import type { ResponsibilityRole } from "../link/link";
import type { IsoDay } from "../moment/iso-day";
import { ONLY_VALID } from "../moment/link-state";
import { foldText } from "../language/fold-text";
import type { CentreKind, Level, SubjectKind } from "../entity/subject";

/** Which subjects are asked for. */
export interface SubjectFilter extends Combinable<SubjectFilter> {
  readonly ids?: readonly string[] | null;
  readonly kinds?: readonly SubjectKind[] | null;
  readonly levels?: readonly Level[] | null;
  readonly regions?: readonly string[] | null;
  readonly centreKinds?: readonly CentreKind[] | null;
  readonly nameContains?: string | null;
  readonly superior?: string | null;
  readonly under?: string | null;
  readonly memberOf?: string | null;
  readonly responsibleFor?: DutyFilter | null;
  readonly responsibleAs?: readonly ResponsibilityRole[] | null;
  readonly agreement?: AgreementFilter | null;
}

/** The embedded engine looks at conditions in this order: fewer subjects are parties to agreements than bear something. */
const TABLE: FilterTable<SubjectFilter> = {
  ids: (ids) => ({ fragment: "subject/filter/ids", params: { ids } }),
  kinds: (kinds) =>
    kinds.length === 1
      ? { fragment: "subject/filter/kind", params: { kind: kinds[0]! } }
      : { fragment: "subject/filter/kinds", params: { kinds } },
  levels: (levels) => ({ fragment: "subject/filter/levels", params: { levels } }),
  regions: (regions) =>
    regions.length === 1
      ? { fragment: "subject/filter/region", params: { region: regions[0]! } }
      : { fragment: "subject/filter/regions", params: { regions } },
  centreKinds: (centreKinds) => ({ fragment: "subject/filter/centre-kinds", params: { centreKinds } }),
  nameContains: (text) => ({ fragment: "subject/filter/name-contains", params: { text: foldText(text) } }),
  superior: (superior) => ({ fragment: "subject/filter/superior", params: { superior } }),
  under: (under) => ({ fragment: "subject/filter/under", params: { under } }),
  memberOf: (memberOf) => ({ fragment: "subject/filter/member-of", params: { memberOf } }),
  agreement: partyCondition,
  responsibleFor: (duties) => ({
    fragment: "subject/filter/responsible-for",
    slots: { dutyFilter: nestedDutyCondition(duties), borne: isBorne(duties.states ?? ONLY_VALID) },
  }),
  responsibleAs: (responsibleAs) => ({ fragment: "subject/filter/responsible-as", params: { responsibleAs } }),
};

/** What follows from the condition on the variable subject, for a reader of a day, and has an index that finds all who fit. */
export function soughtSubjects({ agreement }: SubjectFilter, asOf: IsoDay): Fragment {
  return agreement == null ? ANYTHING : soughtParties(agreement, asOf);
}

/** The condition on the variables subject and subjectState. */
export function subjectCondition(filter: SubjectFilter | null | undefined): Fragment {
  return compileFilter(TABLE, filter);
}
