import type { DutyState } from "../entity/duty";
import { DutyForce } from "../entity/duty";
import { parentPath, provisionId } from "../importers/documents/part-ids";
import { RelationKind, ResponsibilityRole } from "../link/link";
import { ActKind } from "../entity/act";
import type { ActPlan, DutyPlan, ProvisionPlan } from "./act-plan";
import type { RegionPlan } from "./country-plan";
import { FEDERAL_RECOMMENDATIONS, PROGRAMMES } from "./federal-sheet";
import type { FactSheet } from "./fact-sheet";
import { SOURCE, since } from "./fact-sheet";
import type { Random } from "./random";

/** Places in the order of those responsible from which the schools that an act names stand. */
export const FIRST_PLACE_OF_SCHOOLS = 10;
/** Behind all schools. */
const PLACE_OF_CONTROLLER = 1_000_000;

/** The acts of a region with their clauses and duties, and whom they name but the schools. */
export function addActs(sheet: FactSheet, region: RegionPlan, random: Random): void {
  for (const act of region.acts) addAct(sheet, region, act, random);
  for (const [name, kind, title] of APPROVED) addApproved(sheet, region, name, kind, title);
}

const APPROVED = [
  ["model", ActKind.MODEL, "Модель межуровневого взаимодействия"],
  ["plan", ActKind.PLAN, "Комплексный план взаимодействия"],
] as const;

function addApproved(sheet: FactSheet, { code, prefix }: RegionPlan, name: string, kind: ActKind, title: string): void {
  sheet.node("Act", `${prefix}-${name}`, { ...ACT, kind, title, region: code, sourceNote: "Текста у нас нет." });
}

const ACT = {
  number: null,
  date: null,
  inForceFrom: null,
  inForceTo: null,
  source: SOURCE,
  sourceNote: null,
  url: null,
};

function addAct(sheet: FactSheet, region: RegionPlan, act: ActPlan, random: Random): void {
  const { template } = act;
  sheet.node("Act", act.id, {
    ...ACT,
    kind: template.kind,
    number: `${10 + random.below(990)}-о`,
    date: template.date,
    title: template.title,
    region: region.code,
    inForceFrom: template.from,
    inForceTo: template.to ?? null,
    sourceNote: template.sourceNote ?? null,
  });
  sheet.link(RelationKind.ISSUED_BY, act.id, `${region.prefix}-ministry`);
  if (template.sourceNote === undefined) sheet.link(RelationKind.SIGNED_BY, act.id, `${region.prefix}-minister`);
  if (template.followsRecommendations) sheet.link(RelationKind.FOLLOWS, act.id, FEDERAL_RECOMMENDATIONS);
  if (template.repeals !== undefined)
    sheet.link(RelationKind.REPEALS, act.id, `${region.prefix}-${template.repeals}`, {
      validity: since(template.from),
    });
  for (const provision of act.provisions) addProvision(sheet, region, act, provision, random);
}

function addProvision(
  sheet: FactSheet,
  region: RegionPlan,
  act: ActPlan,
  { id, template, duty }: ProvisionPlan,
  random: Random,
): void {
  const inForce = { inForceFrom: act.template.from, inForceTo: act.template.to ?? null };
  sheet.node("Provision", id, { path: template.path, text: template.text, quote: null, act: act.id, ...inForce });
  const parent = parentPath(template.path);
  sheet.link(RelationKind.PART_OF, id, parent === null ? act.id : provisionId(act.id, parent));
  if (template.approves !== undefined) sheet.link(RelationKind.APPROVES, id, `${region.prefix}-${template.approves}`);
  if (duty !== null) addDuty(sheet, region, { ...template, act: act.id, ...inForce }, duty, random);
  if (template.control !== undefined) addControl(sheet, region, act, id, template.control);
}

function addDuty(
  sheet: FactSheet,
  region: RegionPlan,
  of: Pick<DutyState, "text" | "path" | "act" | "inForceFrom" | "inForceTo">,
  duty: DutyPlan,
  random: Random,
): void {
  const { template } = duty;
  const { text, path, act, inForceFrom, inForceTo } = of;
  sheet.node("Duty", duty.id, {
    ...NO_DEADLINE_YET,
    ...duty.deadline,
    ...{ text, path, act, inForceFrom, inForceTo },
    title: template.title,
    force: template.isRecommended ? DutyForce.RECOMMENDED : DutyForce.MANDATORY,
    requiresAgreement: template.requiresAgreement ?? false,
    provision: duty.provisionId,
    region: region.code,
  } as DutyState);
  sheet.link(RelationKind.ESTABLISHES, duty.provisionId, duty.id);
  sheet.link(RelationKind.UNDER, duty.id, random.pick(PROGRAMMES).id);
  template.responsible.forEach(([named, role], order) =>
    sheet.link(RelationKind.RESPONSIBLE_FOR, `${region.prefix}-${named}`, duty.id, {
      role,
      order,
      basis: duty.provisionId,
    }),
  );
}

const NO_DEADLINE_YET = { periodFrom: null, periodTo: null };

function addControl(sheet: FactSheet, region: RegionPlan, act: ActPlan, basis: string, post: string): void {
  const said = { role: ResponsibilityRole.CONTROLLER, order: PLACE_OF_CONTROLLER, basis };
  for (const { duty } of act.provisions)
    if (duty !== null) sheet.link(RelationKind.RESPONSIBLE_FOR, `${region.prefix}-${post}`, duty.id, said);
}
