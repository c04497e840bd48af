import { RelationKind, SubordinationKind } from "../link/link";
import { Level, SubjectKind } from "../entity/subject";
import { addActs } from "./act-facts";
import type { RegionPlan } from "./country-plan";
import { FactSheet, sheetSubject } from "./fact-sheet";
import { REGIONAL_MINISTRIES } from "./federal-sheet";
import { addPost } from "./post-facts";
import type { Random } from "./random";

/** How many networks of schools a region has: groups that its acts name. */
export const NETWORKS = 5;
/** Every so many regions, two institutes answer to one another. */
const REGIONS_TO_A_CYCLE = 10;
/** More centres than anybody has recorded, in a hundred. */
const DECLARED_CENTRES_PERCENT = 110;

/** What a region has as a whole: its ministry and institutes, posts, groups and acts. */
export function regionSheet(region: RegionPlan, random: Random): FactSheet {
  const sheet = new FactSheet();
  addOrganisations(sheet, region);
  addSubordination(sheet, region);
  addPosts(sheet, region, random);
  addGroups(sheet, region);
  addActs(sheet, region, random);
  return sheet;
}

function addOrganisations(sheet: FactSheet, { prefix, code }: RegionPlan): void {
  const regional = { level: Level.REGIONAL, region: code };
  sheet.subject(SubjectKind.AUTHORITY, `${prefix}-head`, { name: `Глава региона ${code}`, ...regional });
  sheet.subject(SubjectKind.MINISTRY, `${prefix}-ministry`, {
    name: `Министерство образования региона ${code}`,
    ...regional,
  });
  sheet.subject(
    SubjectKind.INSTITUTE,
    `${prefix}-institute`,
    { name: `Институт развития образования региона ${code}`, shortName: "ИРО", ...regional },
    { name: `Институт повышения квалификации региона ${code}`, shortName: "ИПК", until: "2020-01-01" },
  );
  const quality = { shortName: "ЦОКО", ...regional };
  const qualityId = `${prefix}-quality-centre`;
  sheet.subject(SubjectKind.INSTITUTE, qualityId, { name: `Центр оценки качества региона ${code}`, ...quality });
  // The first revision has a shortened name, the second the whole one.
  const wholeName = { name: `Центр оценки качества образования региона ${code}`, ...quality };
  sheet.second.entities.push(sheetSubject(SubjectKind.INSTITUTE, qualityId, wholeName));
  const skills = { name: `Центр оценки профессионального мастерства региона ${code}`, ...regional };
  sheet.subject(SubjectKind.INSTITUTE, `${prefix}-skills-centre`, skills);
}

function addSubordination(sheet: FactSheet, { prefix, number }: RegionPlan): void {
  const answers = (subject: string, superior: string, kind: SubordinationKind) =>
    sheet.link(RelationKind.SUBORDINATE_TO, `${prefix}-${subject}`, `${prefix}-${superior}`, { kind });
  answers("ministry", "head", SubordinationKind.ADMINISTRATIVE);
  answers("institute", "ministry", SubordinationKind.FOUNDER);
  const isCycle = number % REGIONS_TO_A_CYCLE === 1;
  answers("quality-centre", isCycle ? "skills-centre" : "ministry", SubordinationKind.FOUNDER);
  answers("skills-centre", isCycle ? "quality-centre" : "ministry", SubordinationKind.FOUNDER);
  sheet.member(`${prefix}-ministry`, REGIONAL_MINISTRIES);
}

const POSTS = [
  { name: "minister", title: "министр" },
  { name: "deputy-minister", title: "заместитель министра" },
  { name: "department-head", title: "начальник отдела развития" },
  { name: "reserve-head", title: "руководитель кадрового резерва", isVacant: true },
] as const;

function addPosts(sheet: FactSheet, { prefix, code }: RegionPlan, random: Random): void {
  for (const { name, ...post } of POSTS) {
    const place = { id: `${prefix}-${name}`, organisation: `${prefix}-ministry`, level: Level.REGIONAL, region: code };
    addPost(sheet, { ...post, ...place }, random);
  }
}

function addGroups(sheet: FactSheet, { prefix, code, municipalities }: RegionPlan): void {
  const group = (name: string, called: string, level: Level, declaredSize: number | null = null) =>
    sheet.subject(SubjectKind.GROUP, `${prefix}-${name}`, {
      name: called,
      level,
      region: code,
      declaredSize,
      headsOnly: true,
    });
  const centres = municipalities.reduce((sum, one) => sum + one.centres, 0);
  const declared = Math.ceil((centres * DECLARED_CENTRES_PERCENT) / 100) + 1;
  group("municipal-heads", "руководители муниципальных органов управления образованием", Level.MUNICIPAL);
  group("school-heads", "руководители школ", Level.INSTITUTIONAL);
  group("college-heads", "руководители колледжей", Level.INSTITUTIONAL);
  group("centre-heads", "руководители центров образования", Level.INSTITUTIONAL, declared);
  group("technopark-heads", "руководители технопарков", Level.INSTITUTIONAL);
  for (let number = 1; number <= NETWORKS; number += 1)
    group(`network-${number}`, `руководители школ сети № ${number}`, Level.INSTITUTIONAL);
}
