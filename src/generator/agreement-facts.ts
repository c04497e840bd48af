import { AgreementForm } from "../entity/agreement";
import type { AgreementState } from "../entity/agreement";
import { RelationKind } from "../link/link";
import type { Interval } from "../moment/interval";
import { addDays } from "../moment/iso-day";
import { nodeFact, stateFact } from "../revision/fact";
import type { MunicipalityPlan, RegionPlan } from "./country-plan";
import { anyOrganisation, organisationId } from "./country-plan";
import type { FactSheet } from "./fact-sheet";
import { sheetLink, SOURCE } from "./fact-sheet";
import { PROGRAMMES } from "./federal-sheet";
import type { Random } from "./random";

/** Agreements to a hundred schools, those that renew another one not counted. */
const TO_A_HUNDRED_SCHOOLS = 22;
/** Of a hundred agreements, how many have a wrong end in the first revision. */
const WRONG_IN_FIRST_PERCENT = 2;
const ONE_DAY = 1;

const FORMS: readonly [AgreementForm, ...AgreementForm[]] = [
  AgreementForm.NETWORK_FORM,
  AgreementForm.COOPERATION,
  AgreementForm.PRACTICE,
];

interface AgreementPlan {
  readonly id: string;
  readonly base: string;
  readonly participants: readonly string[];
  readonly validity: Interval;
}

/** The agreements of which a municipality's schools are the base: with others, with colleges, universities, enterprises. */
export function addAgreements(
  sheet: FactSheet,
  region: RegionPlan,
  municipality: MunicipalityPlan,
  random: Random,
): void {
  for (let school = 0; school < municipality.schools; school += 1) {
    if (!random.percent(TO_A_HUNDRED_SCHOOLS)) continue;
    const base = organisationId(municipality.id, "school", school);
    const participants = partnersOf(base, region, municipality, random);
    intervalsOf(random).forEach((validity, place) => {
      const id = `${base}-agreement-${place + 1}`;
      addAgreement(sheet, region, { id, base, participants, validity }, random);
    });
  }
}

function partnersOf(
  base: string,
  region: RegionPlan,
  { id, schools }: MunicipalityPlan,
  random: Random,
): readonly string[] {
  const partners = [anyOrganisation(region, random.pick(["college", "university", "enterprise"]), random)];
  for (let other = random.below(3); other > 0; other -= 1)
    partners.push(organisationId(id, "school", random.below(schools)));
  return [...new Set(partners)].filter((partner) => partner !== base);
}

/** One agreement, or one and its renewal: expired, renewed, in force, without an end, still to come. */
function intervalsOf(random: Random): readonly Interval[] {
  const early = random.day(2019, 2021);
  const late = random.day(2022, 2024);
  const ended = addDays(early, 300 + random.below(400));
  switch (random.below(10)) {
    case 0:
    case 1:
      return [{ from: early, to: ended }];
    case 2:
    case 3:
      return [
        { from: early, to: ended },
        { from: ended, to: "2029-09-01" },
      ];
    case 4:
      return [{ from: early, to: null }];
    case 5:
      return [{ from: "2028-09-01", to: "2031-09-01" }];
    default:
      return [{ from: late, to: addDays(late, 1_500 + random.below(1_500)) }];
  }
}

function addAgreement(sheet: FactSheet, region: RegionPlan, plan: AgreementPlan, random: Random): void {
  const { id, base, participants, validity } = plan;
  const from = validity.from ?? "";
  const state: AgreementState = {
    number: `${1 + random.below(400)}/${from.slice(0, 4)}`,
    form: random.pick(FORMS),
    signedOn: addDays(from, -random.below(30)),
    base,
    programmes: [random.pick(PROGRAMMES).id],
    region: region.code,
    inForceFrom: validity.from,
    inForceTo: validity.to,
    source: SOURCE,
  };
  const isWrong = validity.to !== null && random.percent(WRONG_IN_FIRST_PERCENT);
  const recorded = isWrong ? { ...validity, to: addDays(validity.to, ONE_DAY) } : validity;
  sheet.node("Agreement", id, { ...state, inForceTo: recorded.to });
  const said = (order: number, days: Interval) => ({ basis: id, agreementId: id, order, validity: days });
  participants.forEach((one, order) => sheet.link(RelationKind.NETWORK_AGREEMENT, base, one, said(order, recorded)));
  if (!isWrong) return;
  sheet.second.entities.push(nodeFact("Agreement", id, [stateFact("Agreement", state)]));
  sheet.second.links.push(
    ...participants.map((one, order) => sheetLink(RelationKind.NETWORK_AGREEMENT, base, one, said(order, validity))),
  );
}
