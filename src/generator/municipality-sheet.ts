import { RelationKind, ResponsibilityRole, SubordinationKind, SuccessionKind } from "../link/link";
import { Level, SubjectKind } from "../entity/subject";
import { FIRST_PLACE_OF_SCHOOLS } from "./act-facts";
import { addAgreements } from "./agreement-facts";
import type { MunicipalityPlan, RegionPlan } from "./country-plan";
import { organisationId } from "./country-plan";
import { FactSheet, since } from "./fact-sheet";
import { centreKindAndName, collegeName, enterpriseName, municipalityName, schoolName, universityName } from "./names";
import { addPost } from "./post-facts";
import type { Random } from "./random";
import { NETWORKS } from "./region-sheet";

/** Shares of schools, in a hundred. */
const PERCENT = {
  renamed: 3,
  orphan: 1,
  withPost: 10,
  inNetwork: 60,
  onRepealedBasis: 3,
  wrongInFirst: 1,
  succeeding: 1,
};
/** Duties of the region whose acts name a school. */
const DUTIES_OF_A_SCHOOL = 4;

/** A municipality with all organisations in it, their posts and agreements, and where they stand in the region. */
export function municipalitySheet(region: RegionPlan, municipality: MunicipalityPlan, random: Random): FactSheet {
  const sheet = new FactSheet();
  const { id, number } = municipality;
  const { prefix, code } = region;
  const place = { level: Level.MUNICIPAL, region: code };
  sheet.subject(SubjectKind.MUNICIPALITY, id, { name: municipalityName(number, code), ...place });
  sheet.member(id, `${prefix}-municipal-heads`);
  addPost(sheet, { id: `${id}-head`, title: "начальник управления образования", organisation: id, ...place }, random);
  const heads = {
    name: `руководители школ: ${municipalityName(number, code)}`,
    level: Level.INSTITUTIONAL,
    region: code,
  };
  sheet.subject(SubjectKind.GROUP, `${id}-school-heads`, { ...heads, headsOnly: true });
  for (let school = 0; school < municipality.schools; school += 1)
    addSchool(sheet, region, municipality, school, random);
  addCentres(sheet, region, municipality, random);
  addOthers(sheet, region, municipality, random);
  addAgreements(sheet, region, municipality, random);
  return sheet;
}

function addSchool(
  sheet: FactSheet,
  region: RegionPlan,
  municipality: MunicipalityPlan,
  place: number,
  random: Random,
): void {
  const id = organisationId(municipality.id, "school", place);
  const names = { ...schoolName(municipality.number, place, random), region: region.code };
  const former = { ...names, name: `${names.name} (до преобразования)`, until: random.day(2020, 2024) };
  sheet.subject(SubjectKind.SCHOOL, id, names, random.percent(PERCENT.renamed) ? former : undefined);
  addSuperior(sheet, region, municipality, id, random);
  addMemberships(sheet, region, municipality, id, random);
  addNamedDuties(sheet, region, id, place, random);
  if (random.percent(PERCENT.withPost)) {
    const post = { id: `${id}-director`, title: "директор", organisation: id, level: Level.INSTITUTIONAL };
    addPost(sheet, { ...post, region: region.code }, random);
  }
  if (place > 0 && random.percent(PERCENT.succeeding)) {
    const said = { kind: SuccessionKind.MERGED, validity: since(random.day(2020, 2024)) };
    sheet.link(RelationKind.SUCCEEDS, id, organisationId(municipality.id, "school", place - 1), said);
  }
}

function addSuperior(
  sheet: FactSheet,
  { municipalities }: RegionPlan,
  municipality: MunicipalityPlan,
  school: string,
  random: Random,
): void {
  if (random.percent(PERCENT.orphan)) return;
  const said = { kind: SubordinationKind.FOUNDER, validity: since(random.day(2005, 2018)) };
  const other = random.pick(municipalities);
  if (random.percent(PERCENT.wrongInFirst) && other.id !== municipality.id)
    sheet.correctEnd(RelationKind.SUBORDINATE_TO, school, other.id, municipality.id, said);
  else sheet.link(RelationKind.SUBORDINATE_TO, school, municipality.id, said);
}

function addMemberships(
  sheet: FactSheet,
  { prefix }: RegionPlan,
  municipality: MunicipalityPlan,
  school: string,
  random: Random,
): void {
  sheet.member(school, `${prefix}-school-heads`);
  sheet.member(school, `${municipality.id}-school-heads`);
  for (let number = 1; number <= NETWORKS; number += 1) {
    if (!random.percent(PERCENT.inNetwork)) continue;
    const isRepealed = number === 1 && random.percent(PERCENT.onRepealedBasis);
    sheet.member(school, `${prefix}-network-${number}`, isRepealed ? { basis: `${prefix}-order-2019.p1` } : {});
  }
}

/** The acts of the region name the school for some duties, in one row with others. */
function addNamedDuties(sheet: FactSheet, region: RegionPlan, school: string, place: number, random: Random): void {
  const { dutiesOfSchools: duties } = region;
  const first = random.below(duties.length);
  for (let number = 0; number < Math.min(DUTIES_OF_A_SCHOOL, duties.length); number += 1) {
    const duty = duties[(first + number) % duties.length] ?? duties[0];
    const role = number === 0 ? ResponsibilityRole.EXECUTOR : ResponsibilityRole.CO_EXECUTOR;
    const said = { role, order: FIRST_PLACE_OF_SCHOOLS + place, basis: duty.provisionId };
    sheet.link(RelationKind.RESPONSIBLE_FOR, school, duty.id, said);
  }
}

function addCentres(sheet: FactSheet, region: RegionPlan, municipality: MunicipalityPlan, random: Random): void {
  const { centres, schools, id: place } = municipality;
  for (let number = 0; number < centres; number += 1) {
    const id = organisationId(place, "centre", number);
    const host = schools === 0 ? place : organisationId(place, "school", number % schools);
    const { centreKind, name } = centreKindAndName(
      `${municipalityName(municipality.number, region.code)}, ${number + 1}`,
      random,
    );
    sheet.subject(SubjectKind.CENTRE, id, { name, centreKind, region: region.code });
    const said = { validity: since(random.day(2019, 2024)) };
    const other = schools === 0 ? host : organisationId(place, "school", random.below(schools));
    if (other !== host && random.percent(PERCENT.wrongInFirst))
      sheet.correctEnd(RelationKind.HOSTED_BY, id, other, host, said);
    else sheet.link(RelationKind.HOSTED_BY, id, host, said);
    sheet.member(id, `${region.prefix}-centre-heads`);
  }
}

/** Colleges answer to the ministry. Universities and enterprises answer to nobody in the region. */
function addOthers(
  sheet: FactSheet,
  { prefix, code }: RegionPlan,
  municipality: MunicipalityPlan,
  random: Random,
): void {
  const { id: place, number } = municipality;
  for (let college = 0; college < municipality.colleges; college += 1) {
    const id = organisationId(place, "college", college);
    sheet.subject(SubjectKind.COLLEGE, id, { ...collegeName(number, college, random), region: code });
    sheet.link(RelationKind.SUBORDINATE_TO, id, `${prefix}-ministry`, { kind: SubordinationKind.FOUNDER });
    sheet.member(id, `${prefix}-college-heads`);
  }
  for (let university = 0; university < municipality.universities; university += 1) {
    const id = organisationId(place, "university", university);
    sheet.subject(SubjectKind.UNIVERSITY, id, { ...universityName(number, university), region: code });
  }
  for (let enterprise = 0; enterprise < municipality.enterprises; enterprise += 1) {
    const id = organisationId(place, "enterprise", enterprise);
    const named = enterpriseName(number, enterprise, random);
    // Most belong to owners outside of the region, of whom nothing is recorded.
    sheet.subject(SubjectKind.ENTERPRISE, id, { ...named, region: enterprise % 4 === 0 ? code : null });
  }
}
