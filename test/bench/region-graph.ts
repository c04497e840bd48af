import { drawing } from "../support/drawing";
import type { GraphFacts } from "../../src/revision/graph-facts";

/** How many of each a region has; about 20,000 subjects and 100,000 relationships in all. */
const SIZE = {
  municipalities: 60,
  schools: 12_000,
  colleges: 300,
  enterprises: 1_000,
  centres: 5_000,
  acts: 200,
  clausesOfAct: 5,
  bearersOfDuty: 20,
  agreements: 5_000,
  participants: 3,
};

/** A fictional region of the size of a real one, the same each time: drawn, so that it goes the way of every other graph. */
export function regionGraph(): GraphFacts {
  const schools = names("school", SIZE.schools);
  const colleges = names("college", SIZE.colleges);
  const municipalities = names("municipality", SIZE.municipalities);
  const centres = names("centre", SIZE.centres);
  return drawing(
    [
      `ministry minobr\ninstitute iro`,
      `municipality ${municipalities.join(" ")}`,
      ...schools.map((id, place) => `school ${id} name="Школа № ${place}"`),
      ...colleges.map((id, place) => `college ${id} name="Колледж № ${place}"`),
      `enterprise ${names("enterprise", SIZE.enterprises).join(" ")}`,
      `centre ${centres.join(" ")}`,
      `group municipal-heads school-heads college-heads`,
      ...municipalities.map((id) => `group heads-of-${id}`),
      ...municipalities.map((id) => `${id} -MEMBER_OF-> municipal-heads`),
      ...colleges.flatMap((id) => [`${id} -MEMBER_OF-> college-heads`, `${id} -SUBORDINATE_TO-> minobr`]),
      ...schools.flatMap((id, place) => schoolLinks(id, pick(municipalities, place))),
      ...centres.map((id, place) => `${id} -HOSTED_BY-> ${pick(schools, place * 7)}`),
      ...schools.slice(0, 3000).flatMap((id, place) => posts(id, place)),
      ...acts(schools, colleges),
      ...agreements(schools, colleges),
    ].join("\n"),
  );
}

function schoolLinks(school: string, municipality: string): readonly string[] {
  return [
    `${school} -SUBORDINATE_TO-> ${municipality}`,
    `${school} -MEMBER_OF-> school-heads`,
    `${school} -MEMBER_OF-> heads-of-${municipality}`,
  ];
}

function posts(school: string, place: number): readonly string[] {
  const post = `director-${place}`;
  return [
    `position ${post}`,
    `person person-${place}`,
    `${post} -POST_IN-> ${school}`,
    `person-${place} -HOLDS-> ${post}`,
  ];
}

function acts(schools: readonly string[], colleges: readonly string[]): readonly string[] {
  return names("act", SIZE.acts).flatMap((act, place) => [
    `act ${act} 2020-01-01.. date=20${10 + (place % 15)}-01-01`,
    `${act} -ISSUED_BY-> minobr`,
    ...numbers(SIZE.clausesOfAct).flatMap((clause) =>
      clauseOf(act, place * SIZE.clausesOfAct + clause, schools, colleges),
    ),
  ]);
}

function clauseOf(
  act: string,
  place: number,
  schools: readonly string[],
  colleges: readonly string[],
): readonly string[] {
  const clause = `${act}.p${(place % SIZE.clausesOfAct) + 1}`;
  const duty = `${act}.d${(place % SIZE.clausesOfAct) + 1}`;
  const bearers = numbers(SIZE.bearersOfDuty).map((bearer) => pick(schools, place * 31 + bearer * 17));
  const named = ["school-heads", "iro", pick(colleges, place), ...new Set(bearers)];
  return [
    `clause ${clause} of=${act} 2020-01-01..`,
    `duty ${duty} by=${clause} title="Обязанность ${place}" deadlineKind=DATE due=2022-${String((place % 12) + 1).padStart(2, "0")}-01 2020-01-01..`,
    `${clause} -PART_OF-> ${act}`,
    `${clause} -ESTABLISHES-> ${duty}`,
    ...named.map(
      (subject, order) => `${subject} -RESPONSIBLE_FOR-> ${duty} role=EXECUTOR basis=${clause} order=${order}`,
    ),
    `minobr -RESPONSIBLE_FOR-> ${duty} role=CONTROLLER basis=${clause} order=99`,
  ];
}

function agreements(schools: readonly string[], colleges: readonly string[]): readonly string[] {
  return numbers(SIZE.agreements).flatMap((place) => {
    const base = pick(colleges, place);
    const id = `agreement-${place}`;
    const days = place % 3 === 0 ? "2020-01-01..2022-01-01" : "2021-09-01..2026-09-01";
    const participants = new Set(numbers(SIZE.participants).map((other) => pick(schools, place * 13 + other * 101)));
    return [
      `agreement ${id} base=${base} number=${place} ${days}`,
      ...[...participants].map(
        (school) => `${base} -NETWORK_AGREEMENT-> ${school} agreementId=${id} basis=${id} ${days}`,
      ),
    ];
  });
}

function names(kind: string, count: number): readonly string[] {
  return numbers(count).map((place) => `${kind}-${place}`);
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => place);
}

function pick(from: readonly string[], place: number): string {
  return from[place % from.length] ?? "";
}
