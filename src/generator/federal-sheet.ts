import { ActKind } from "../entity/act";
import { DeadlineKind, DutyForce } from "../entity/duty";
import { dutyId, provisionId } from "../importers/documents/part-ids";
import { RelationKind, ResponsibilityRole } from "../link/link";
import { Level, SubjectKind } from "../entity/subject";
import { FactSheet, SOURCE } from "./fact-sheet";

/** Letters sort behind the numbers of regions, so what belongs to the whole country comes last. */
const MINISTRY = "xx-ministry";
/** All ministries of the regions, as one. */
export const REGIONAL_MINISTRIES = "xx-regional-ministries";
const FEDERAL_RECOMMENDATIONS = "xx-recommendations-2021";

interface ProgrammePlan {
  readonly id: string;
  readonly name: string;
}

export const PROGRAMMES: readonly [ProgrammePlan, ...ProgrammePlan[]] = [
  { id: "xx-programme-1", name: "Школа без границ" },
  { id: "xx-programme-2", name: "Сетевая мастерская" },
  { id: "xx-programme-3", name: "Цифровой сад" },
  { id: "xx-programme-4", name: "Первая ступень профессии" },
];

const RECOMMENDED = [
  ["1", "Регионам рекомендовано определить операторов сетевого взаимодействия.", "Определение операторов"],
  ["2", "Регионам рекомендовано вести реестры сетевых договоров.", "Реестры сетевых договоров"],
] as const;

/** What belongs to no region: the ministry of the country, its recommendations, the programmes. */
export function federalSheet(): FactSheet {
  const sheet = new FactSheet();
  sheet.subject(SubjectKind.MINISTRY, MINISTRY, {
    name: "Министерство просвещения вымышленной страны",
    level: Level.FEDERAL,
  });
  sheet.subject(SubjectKind.GROUP, REGIONAL_MINISTRIES, {
    name: "министерства образования регионов",
    level: Level.REGIONAL,
  });
  for (const { id, name } of PROGRAMMES) sheet.node("Programme", id, { name });
  addRecommendations(sheet);
  return sheet;
}

function addRecommendations(sheet: FactSheet): void {
  const act = FEDERAL_RECOMMENDATIONS;
  const inForce = { inForceFrom: "2021-09-01", inForceTo: null };
  sheet.node("Act", act, {
    kind: ActKind.RECOMMENDATION,
    date: "2021-08-20",
    title: "Рекомендации по межуровневому взаимодействию",
    ...inForce,
    source: SOURCE,
    sourceNote: "У нас есть только рекомендательная часть.",
  });
  sheet.link(RelationKind.ISSUED_BY, act, MINISTRY);
  for (const [path, text, title] of RECOMMENDED) {
    const provision = provisionId(act, path);
    const duty = dutyId(act, path);
    sheet.node("Provision", provision, { path, text, act, ...inForce });
    sheet.node("Duty", duty, {
      ...{ title, text, provision, act, path, ...inForce },
      force: DutyForce.RECOMMENDED,
      deadlineKind: DeadlineKind.ONGOING,
      deadlineText: "постоянно",
    });
    sheet.link(RelationKind.PART_OF, provision, act);
    sheet.link(RelationKind.ESTABLISHES, provision, duty);
    const said = { role: ResponsibilityRole.EXECUTOR, basis: provision };
    sheet.link(RelationKind.RESPONSIBLE_FOR, REGIONAL_MINISTRIES, duty, said);
  }
}
