import type { ActPlan, DutyPlan } from "./act-plan";
import { actsOfRegion } from "./act-plan";
import { Random } from "./random";

/** How large the country is, and which of all countries of that size. */
export interface CountrySize {
  readonly regions: number;
  readonly schools: number;
  readonly seed: number;
}

/** How many of each a municipality has. */
export interface MunicipalityPlan {
  readonly id: string;
  /** From 1 within its region. */
  readonly number: number;
  readonly schools: number;
  readonly centres: number;
  readonly colleges: number;
  readonly universities: number;
  readonly enterprises: number;
}

export interface RegionPlan {
  /** From 1. */
  readonly number: number;
  /** `XX-07`. */
  readonly code: string;
  /** Begins the ids of all that the region has: `xx-07`. */
  readonly prefix: string;
  readonly municipalities: readonly [MunicipalityPlan, ...MunicipalityPlan[]];
  readonly acts: readonly ActPlan[];
  /** Duties whose acts name single schools. */
  readonly dutiesOfSchools: readonly [DutyPlan, ...DutyPlan[]];
}

/** 2,300 municipalities in 89 regions, and half as many centres as schools. */
const MUNICIPALITIES_OF_COUNTRY = 2_300;
const REGIONS_OF_COUNTRY = 89;
/** So many schools to one of these. */
const SCHOOLS_TO = { centre: 2, college: 12, university: 60, enterprise: 10 };

/**
 * The plan of a region: the same each time it is asked. The ids of all parts of the country sort in the order in which
 * they are made: municipalities by their numbers, then what the region has as a whole, whose ids go on in letters.
 */
export function planRegion({ regions, schools, seed }: CountrySize, number: number): RegionPlan {
  const name = String(number).padStart(Math.max(2, String(regions).length), "0");
  const prefix = `xx-${name}`;
  const ofRegion = (total: number) => share(total, regions, number - 1);
  const municipalities = Math.max(1, ofRegion(Math.round((MUNICIPALITIES_OF_COUNTRY * regions) / REGIONS_OF_COUNTRY)));
  const ofMunicipality = (place: number, total: number) => share(total, municipalities, place);
  const totals = {
    schools: ofRegion(schools),
    centres: ofRegion(Math.floor(schools / SCHOOLS_TO.centre)),
    colleges: Math.max(1, ofRegion(Math.round(schools / SCHOOLS_TO.college))),
    universities: Math.max(1, ofRegion(Math.round(schools / SCHOOLS_TO.university))),
    enterprises: Math.max(1, ofRegion(Math.round(schools / SCHOOLS_TO.enterprise))),
  };
  const plans = Array.from({ length: municipalities }, (_, place) => ({
    id: `${prefix}-${String(place + 1).padStart(3, "0")}`,
    number: place + 1,
    schools: ofMunicipality(place, totals.schools),
    centres: ofMunicipality(place, totals.centres),
    colleges: ofMunicipality(place, totals.colleges),
    universities: ofMunicipality(place, totals.universities),
    enterprises: ofMunicipality(place, totals.enterprises),
  }));
  const acts = actsOfRegion(prefix, new Random(`${seed} acts of ${prefix}`));
  const listed = acts.flatMap((act) =>
    act.provisions.flatMap(({ duty }) => (duty?.namesSchools === true ? [duty] : [])),
  );
  return {
    number,
    code: `XX-${name}`,
    prefix,
    municipalities: notEmpty(plans),
    acts,
    dutiesOfSchools: notEmpty(listed),
  };
}

/** The ids of one kind of organisation in a municipality: `xx-07-003-school-0012`. */
export function organisationId(municipality: string, kind: string, place: number): string {
  return `${municipality}-${kind}-${String(place + 1).padStart(4, "0")}`;
}

/** An organisation of this kind somewhere in the region. */
export function anyOrganisation(
  { municipalities }: RegionPlan,
  kind: "college" | "university" | "enterprise",
  random: Random,
): string {
  const key = { college: "colleges", university: "universities", enterprise: "enterprises" } as const;
  const having = notEmpty(municipalities.filter((one) => one[key[kind]] > 0));
  const municipality = random.pick(having);
  return organisationId(municipality.id, kind, random.below(municipality[key[kind]]));
}

/** The part of a total that falls to one of so many, as evenly as whole numbers allow. */
function share(total: number, parts: number, place: number): number {
  return Math.floor((total * (place + 1)) / parts) - Math.floor((total * place) / parts);
}

function notEmpty<T>(items: readonly T[]): readonly [T, ...T[]] {
  const [first, ...others] = items;
  if (first === undefined) throw new Error("A region of the generated country has none of what every region has.");
  return [first, ...others];
}
