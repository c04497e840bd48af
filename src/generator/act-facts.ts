import type { DutyState } from "../entity/duty";
import { parentPath, provisionId } from "../importers/documents/part-ids";
import { RelationKind, ResponsibilityRole } from "../link/link";
import type { ActState } from "../entity/act";
import { ActKind } from "../entity/act";
import type { ActPlan, DutyPlan, ProvisionPlan } from "./act-plan";
import type { RegionPlan } from "./country-plan";
import { PROGRAMMES } from "./federal-sheet";
import type { FactSheet } from "./fact-sheet";
import { SOURCE, since } from "./fact-sheet";
import type { Random } from "./random";

/** Places in the order of those responsible from which the schools that an act names stand. */
export const FIRST_PLACE_OF_SCHOOLS = 10;
/** Behind all schools. */
const PLACE_OF_CONTROLLER = 1_000_000;

/** Begins the ids of all that the country has. */
const COUNTRY = "xx-";

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
  sheet.node("Act", `${prefix}-${name}`, {
    kind,
    title,
    region: code,
    source: SOURCE,
    sourceNote: "Текста у нас нет.",
  });
}

function addAct(sheet: FactSheet, region: RegionPlan, act: ActPlan, random: Random): void {
  const { template } = act;
  sheet.node("Act", act.id, {
    kind: template.kind,
    number: `${10 + random.below(990)}-о`,
    date: template.date,
    title: template.title,
    region: region.code,
    ...inForceOf(act),
    source: SOURCE,
    sourceNote: template.sourceNote ?? null,
  });
  for (const issuer of template.issuedBy) sheet.link(RelationKind.ISSUED_BY, act.id, idIn(region, issuer));
  for (const signer of template.signedBy) sheet.link(RelationKind.SIGNED_BY, act.id, idIn(region, signer));
  for (const followed of template.follows) sheet.link(RelationKind.FOLLOWS, act.id, idIn(region, followed));
  for (const { target } of template.repeals)
    sheet.link(RelationKind.REPEALS, act.id, idIn(region, target), { validity: since(template.inForce.from) });
  for (const provision of act.provisions) addProvision(sheet, region, act, provision, random);
}

function addProvision(
  sheet: FactSheet,
  region: RegionPlan,
  act: ActPlan,
  { id, template, duty }: ProvisionPlan,
  random: Random,
): void {
  const inForce = inForceOf(act);
  sheet.node("Provision", id, { path: template.path, text: template.text, act: act.id, ...inForce });
  const parent = parentPath(template.path);
  sheet.link(RelationKind.PART_OF, id, parent === null ? act.id : provisionId(act.id, parent));
  for (const approved of template.approves) sheet.link(RelationKind.APPROVES, id, idIn(region, approved));
  if (duty !== null) addDuty(sheet, region, { ...template, act: act.id, ...inForce }, duty, random);
  if (template.control !== undefined) addControl(sheet, region, act, id, template.control.subject);
}

function addDuty(
  sheet: FactSheet,
  region: RegionPlan,
  of: Pick<DutyState, "text" | "path" | "act" | "inForceFrom" | "inForceTo">,
  duty: DutyPlan,
  random: Random,
): void {
  const { text, path, act, inForceFrom, inForceTo } = of;
  sheet.node("Duty", duty.id, {
    ...duty.deadline,
    ...{ text, path, act, inForceFrom, inForceTo },
    ...duty.said,
    provision: duty.provisionId,
    region: region.code,
  });
  sheet.link(RelationKind.ESTABLISHES, duty.provisionId, duty.id);
  sheet.link(RelationKind.UNDER, duty.id, random.pick(PROGRAMMES).id);
  for (const subject of duty.concerns) {
    sheet.link(RelationKind.CONCERNS, duty.id, idIn(region, subject), { basis: duty.provisionId });
  }
  duty.responsible.forEach(({ subject, role }, order) =>
    sheet.link(RelationKind.RESPONSIBLE_FOR, idIn(region, subject), duty.id, {
      role,
      order,
      basis: duty.provisionId,
    }),
  );
}

function addControl(sheet: FactSheet, region: RegionPlan, act: ActPlan, basis: string, post: string): void {
  const said = { role: ResponsibilityRole.CONTROLLER, order: PLACE_OF_CONTROLLER, basis };
  for (const { duty } of act.provisions)
    if (duty !== null) sheet.link(RelationKind.RESPONSIBLE_FOR, idIn(region, post), duty.id, said);
}

function inForceOf({ template: { inForce } }: ActPlan): Pick<ActState, "inForceFrom" | "inForceTo"> {
  return { inForceFrom: inForce.from, inForceTo: inForce.to ?? null };
}

/** Acts name what a region has by the end of its id, and what the country has by the whole of it. */
function idIn({ prefix }: RegionPlan, named: string): string {
  return named.startsWith(COUNTRY) ? named : `${prefix}-${named}`;
}
