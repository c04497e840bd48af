import { RelationKind } from "../../../../src/link/link";
import { problemsOf, readTexts } from "../read-text";
import { readDocuments } from "../../../../src/importers/read-documents";
import { readYaml } from "../../../../src/importers/documents/read-yaml";

const KNOWN = `
subjects: [{ id: school, kind: SCHOOL, name: Школа, region: XX-T }]
groups: [{ id: heads, name: руководители, level: INSTITUTIONAL, region: XX-T }]
acts:
  - id: act
    kind: ORDER
    title: Приказ
    region: XX-T
    inForce: { from: 2024-09-01, to: 2025-09-01 }
    provisions:
      - { path: "1", text: Пункт, quote: «Пункт», duty: { title: Дело, deadline: { kind: ONGOING }, responsible: [school] } }
      - { path: "2", text: Другой пункт }
`;

function addedTo(text: string) {
  const before = readTexts(KNOWN);
  return readDocuments([readYaml("b.yaml", text)], before);
}

describe("a document that adds to an act it does not list", () => {
  it("gives a new provision the act's days, and its duty the act's region", () => {
    const { facts, problems } = addedTo(
      `provisions: [{ act: act, path: "2.1", text: Подпункт, duty: { title: Новое, responsible: [heads] } }]`,
    );
    expect(problems).toEqual([]);
    expect(facts.entities).toMatchObject([
      { id: "act.p2.1", states: [{ properties: { act: "act", inForceFrom: "2024-09-01", inForceTo: "2025-09-01" } }] },
      { id: "act.d2.1", states: [{ properties: { region: "XX-T", text: "Подпункт", provision: "act.p2.1" } }] },
    ]);
    expect(facts.links.map(({ relation, fromId, toId }) => [fromId, relation, toId])).toEqual([
      ["act.p2.1", RelationKind.PART_OF, "act.p2"],
      ["act.p2.1", RelationKind.ESTABLISHES, "act.d2.1"],
      ["heads", RelationKind.RESPONSIBLE_FOR, "act.d2.1"],
    ]);
  });

  it("leaves a provision and a duty as they are where nothing is said of them", () => {
    const { facts } = addedTo(`provisions: [{ act: act, path: "1", duty: { title: Дело } }]`);
    const before = readTexts(KNOWN).facts.entities.find(({ id }) => id === "act.d1");
    expect(facts.entities).toEqual([before]);
    expect(facts.links).toEqual([]);
  });

  it("keeps the quote of a provision whose text it changes", () => {
    const { facts } = addedTo(`provisions: [{ act: act, path: "1", text: Иначе }]`);
    expect(facts.entities).toMatchObject([
      { id: "act.p1", states: [{ properties: { text: "Иначе", quote: "«Пункт»" } }] },
    ]);
    expect(facts.links).toEqual([]);
  });

  it("states memberships and responsibilities of what is known, the latter on the provision of the duty", () => {
    const { facts, problems } = addedTo(`
memberships: [{ subject: school, group: heads, valid: { from: 2024-01-01 } }]
responsibilities: [{ subject: heads, duty: act.d1, role: CONTROLLER }]`);
    expect(problems).toEqual([]);
    expect(facts.links).toMatchObject([
      { relation: "MEMBER_OF", fromId: "school", toId: "heads", validity: { from: "2024-01-01", to: null } },
      { relation: "RESPONSIBLE_FOR", fromId: "heads", toId: "act.d1", role: "CONTROLLER", basis: "act.p1", order: 0 },
    ]);
  });

  it.each([
    [
      `provisions: [{ act: other, path: "1", text: Пункт }]`,
      "b.yaml:1:16: expected the id of an act, found «other», which no file declares",
    ],
    [
      `provisions: [{ act: act, path: "3" }]`,
      "b.yaml:1:26: expected `text`, what provision 3 says: the act act has no such provision yet",
    ],
    [
      `provisions: [{ act: act, path: "3", text: Пункт, since: 2024-10-01 }]`,
      "b.yaml:1:50: expected a provision that the act act has already, found since when a new one says this",
    ],
    [
      `provisions: [{ act: act, path: "1", since: 2024-10-01, formerly: [{ until: 2024-10-01, text: Иначе }] }]`,
      "b.yaml:1:37: expected `since` or `formerly`, found both: leave one out",
    ],
    [
      `provisions: [{ act: act, path: "1", formerly: [{ until: 2024-10-01, text: А }, { until: 2024-09-01, text: Б }] }]`,
      "b.yaml:1:82: expected former states earliest first, found until 2024-09-01 after until 2024-10-01",
    ],
    [
      `provisions: [{ act: act, path: "4.1", text: Пункт }]`,
      "b.yaml:1:26: expected a provision 4 that 4.1 is part of, found none in the act act",
    ],
    [
      `provisions: [{ act: act, path: "2", duty: { title: Дело, deadline: { kind: RECURRING, rrule: FREQ=DAILY;BYMONTH=13 } } }]`,
      "b.yaml:1:87: found «FREQ=DAILY;BYMONTH=13», which gives no day: expected one that the calendar has",
    ],
    [
      `memberships: [{ subject: heads, group: heads }]`,
      "b.yaml:1:33: expected another subject as group, found «heads» itself",
    ],
    [
      `memberships: [{ subject: heads, group: school }]`,
      "b.yaml:1:33: expected the id of a group, found «school», which is Subject (SCHOOL)",
    ],
    [
      `responsibilities: [{ subject: heads, duty: act.p1 }]`,
      "b.yaml:1:38: expected the id of a duty, found «act.p1», which is Provision",
    ],
  ])("is refused where it says %s", (text, problem) => {
    const { problems } = addedTo(text);
    expect(problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)).toEqual([
      problem,
    ]);
  });

  it("gives a duty to a provision that another document of the same import lists", () => {
    const { facts, problems } = readTexts(KNOWN, `provisions: [{ act: act, path: "2", duty: { title: Новое } }]`);
    expect(problems).toEqual([]);
    expect(facts.entities.filter(({ id }) => id === "act.p2")).toHaveLength(1);
    expect(facts.entities.find(({ id }) => id === "act.d2")?.states).toMatchObject([
      { properties: { title: "Новое", text: "Другой пункт" } },
    ]);
    expect(facts.links).toContainEqual(expect.objectContaining({ relation: "ESTABLISHES", toId: "act.d2" }));
  });

  it("is refused where it lists a provision a second time", () => {
    expect(problemsOf(KNOWN, `provisions: [{ act: act, path: "2", text: Пункт }]`)).toEqual([
      "b.yaml:1:26: the id act.p2 is taken: a.yaml:12:11 declares it; choose another",
    ]);
  });
});
