import { RelationKind } from "../../../../src/link/link";
import type { EntityFact, LinkFact } from "../../../../src/revision/graph-facts";
import { readTexts } from "../read-text";

function entity(text: string, id: string): EntityFact {
  const { facts, problems } = readTexts(text);
  expect(problems).toEqual([]);
  const found = facts.entities.find((fact) => fact.id === id);
  if (found === undefined) throw new Error(`The documents give no ${id}.`);
  return found;
}

function links(relation: keyof typeof RelationKind, ...texts: readonly string[]): readonly LinkFact[] {
  const { facts, problems } = readTexts(...texts);
  expect(problems).toEqual([]);
  return facts.links.filter((link) => link.relation === RelationKind[relation]);
}

/** `"school -> ministry"`. */
function drawn(facts: readonly LinkFact[]): readonly string[] {
  return facts.map(({ fromId, toId }) => `${fromId} -> ${toId}`);
}

const SUBJECTS = `region: XX-T
subjects:
  - { id: school, kind: SCHOOL, name: Школа }
  - { id: ministry, kind: MINISTRY, name: Министерство }
  - { id: federal, kind: MINISTRY, level: FEDERAL, name: Федеральное министерство }
  - { id: town, kind: MUNICIPALITY, name: Город, exists: { from: 2024-01-01 } }
  - { id: village, kind: MUNICIPALITY, name: Село }
`;

describe("whom a duty concerns", () => {
  const act = (duty: string) => `${SUBJECTS}
programmes: [{ id: modern-school, name: Современная школа }]
acts:
  - id: order
    kind: ORDER
    title: Приказ
    provisions: [{ path: "1", text: Пункт, duty: { title: Дело, ${duty} } }]
`;

  it("rests on the clause of the duty, in the order of the document, STATED unless it says otherwise", () => {
    const text = act("concerns: [town, { subject: school, certainty: INFERRED, attestedOn: 2024-05-01 }]");
    expect(links("CONCERNS", text)).toMatchObject([
      { fromId: "order.d1", toId: "town", order: 0, basis: "order.p1", certainty: "STATED", attestedOn: null },
      {
        fromId: "order.d1",
        toId: "school",
        order: 1,
        basis: "order.p1",
        certainty: "INFERRED",
        attestedOn: "2024-05-01",
      },
    ]);
  });

  it("is nobody where the document names nobody, and is no responsibility", () => {
    expect(links("CONCERNS", act("responsible: [school]"))).toEqual([]);
    expect(links("RESPONSIBLE_FOR", act("concerns: [school]"))).toEqual([]);
  });

  it("stands beside programmes of which a fact may be told, too", () => {
    const text = act("programmes: [{ programme: modern-school, certainty: INFERRED }]");
    expect(links("UNDER", text)).toMatchObject([{ fromId: "order.d1", toId: "modern-school", certainty: "INFERRED" }]);
    expect(links("UNDER", act("programmes: [modern-school]"))).toMatchObject([{ certainty: "STATED" }]);
  });
});

describe("subjects of a document", () => {
  it("get the level of their kind and the region of the document, unless they are federal", () => {
    const { facts } = readTexts(SUBJECTS);
    const said = facts.entities.map(({ id, states: [state] }) => [id, state?.properties]);
    expect(Object.fromEntries(said)).toMatchObject({
      school: { level: "INSTITUTIONAL", region: "XX-T", existsFrom: null },
      ministry: { level: "REGIONAL", region: "XX-T" },
      federal: { level: "FEDERAL", region: null },
      town: { level: "MUNICIPAL", existsFrom: "2024-01-01", existsTo: null },
    });
  });

  it("have a state for each of their names, without gaps between them", () => {
    const text = `subjects:
  - id: college
    kind: COLLEGE
    name: Колледж
    formerly: [{ name: Училище, until: 1995-01-01 }, { name: Техникум, until: 2024-07-01 }]
`;
    expect(entity(text, "college").states).toMatchObject([
      { validity: { from: null, to: "1995-01-01" }, properties: { name: "Училище" } },
      { validity: { from: "1995-01-01", to: "2024-07-01" }, properties: { name: "Техникум" } },
      { validity: { from: "2024-07-01", to: null }, properties: { name: "Колледж" } },
    ]);
  });
});

describe("groups of a document", () => {
  it("take in everyone of a kind and region, also of other files, for as long as they exist and from their source", () => {
    const group =
      "groups:\n  - { id: heads, name: Главы, level: MUNICIPAL, everyone: { kind: MUNICIPALITY, region: XX-T } }\n";
    const members = links("MEMBER_OF", SUBJECTS, group);
    expect(drawn(members)).toEqual(["town -> heads", "village -> heads"]);
    expect(members).toMatchObject([
      { source: "a.yaml", validity: { from: "2024-01-01", to: null } },
      { source: "a.yaml", validity: { from: null, to: null } },
    ]);
  });

  it("keep what is said of a member that is named besides", () => {
    const group = `groups:
  - id: heads
    name: Главы
    level: MUNICIPAL
    members: [{ subject: town, valid: { to: 2026-01-01 } }]
    everyone: { kind: MUNICIPALITY, region: XX-T }
`;
    const members = links("MEMBER_OF", SUBJECTS + group);
    expect(drawn(members)).toEqual(["town -> heads", "village -> heads"]);
    expect(members[0]?.validity).toEqual({ from: null, to: "2026-01-01" });
  });
});

describe("posts of a document", () => {
  const POST = `people: [{ id: anna, name: А. А. }]
positions:
  - id: post
    title: министр
    organisation: ministry
    certainty: INFERRED
    holders:
      - { person: anna, acting: true, valid: { from: 2023-02-01, to: 2023-04-01 } }
      - { person: anna, valid: { from: 2023-04-01 } }
`;

  it("have the level of their organisation and their title for a name", () => {
    expect(entity(SUBJECTS + POST, "post")).toMatchObject({
      kind: "POSITION",
      states: [{ properties: { name: "министр", title: "министр", level: "REGIONAL", region: "XX-T" } }],
    });
  });

  it("may be held by one person twice, at first for the time being", () => {
    expect(links("HOLDS", SUBJECTS + POST)).toMatchObject([
      { acting: true, validity: { from: "2023-02-01", to: "2023-04-01" }, certainty: "STATED" },
      { acting: false, validity: { from: "2023-04-01", to: null } },
    ]);
    expect(links("POST_IN", SUBJECTS + POST)).toMatchObject([{ certainty: "INFERRED", basis: null, source: "a.yaml" }]);
  });
});

const ACTS = `${SUBJECTS}acts:
  - id: old
    kind: ORDER
    title: Старый
    inForce: { from: 2022-01-01 }
    provisions:
      - { path: "1", text: Дело, duty: { title: Дело, responsible: [school] } }
      - { path: "1.1", text: Часть дела }
      - { path: "2", text: Другое, inForce: { from: 2022-06-01 } }
      - { path: "3", text: Контроль, control: { subject: ministry } }
`;
const REPEAL = `acts:
  - { id: new, kind: ORDER, title: Новый, date: 2024-08-20, repeals: [{ target: old, on: 2024-09-01 }] }
`;

describe("acts of a document", () => {
  it("give their days in force to provisions and duties, unless the provision has its own", () => {
    expect(entity(ACTS, "old.p1.1").states[0]?.properties).toMatchObject({
      inForceFrom: "2022-01-01",
      inForceTo: null,
    });
    expect(entity(ACTS, "old.d1").states[0]?.properties).toMatchObject({ inForceFrom: "2022-01-01", inForceTo: null });
    expect(entity(ACTS, "old.p2").states[0]?.properties).toMatchObject({ inForceFrom: "2022-06-01" });
  });

  it("end with all their parts when another act repeals them", () => {
    const { facts } = readTexts(ACTS, REPEAL);
    const ends = facts.entities.flatMap(({ id, states: [state] }) => {
      const end = (state?.properties as { inForceTo?: string | null } | undefined)?.inForceTo;
      return end == null ? [] : [`${id} ${end}`];
    });
    expect(ends.sort()).toEqual(
      ["old", "old.d1", "old.p1", "old.p1.1", "old.p2", "old.p3"].map((id) => `${id} 2024-09-01`),
    );
    expect(links("REPEALS", ACTS, REPEAL)).toMatchObject([
      { fromId: "new", toId: "old", validity: { from: "2024-09-01" } },
    ]);
  });

  it("lose one provision with its sub-items when only that is repealed, from the day of the newer act", () => {
    const { facts } = readTexts(ACTS, REPEAL.replace("target: old, on: 2024-09-01", "target: old.p1"));
    const ended = facts.entities.filter(({ states: [state] }) =>
      JSON.stringify(state).includes('"inForceTo":"2024-08-20"'),
    );
    expect(ended.map(({ id }) => id).sort()).toEqual(["old.d1", "old.p1", "old.p1.1"]);
  });

  it("hold their provisions as parts, sub-items as parts of their provision", () => {
    expect(drawn(links("PART_OF", ACTS))).toEqual([
      "old.p1 -> old",
      "old.p1.1 -> old.p1",
      "old.p2 -> old",
      "old.p3 -> old",
    ]);
    expect(drawn(links("ESTABLISHES", ACTS))).toEqual(["old.p1 -> old.d1"]);
  });
});

describe("responsibilities of a document", () => {
  it("rest on the provision of the duty; those of a controller on the clause on control", () => {
    expect(links("RESPONSIBLE_FOR", ACTS)).toMatchObject([
      {
        fromId: "school",
        toId: "old.d1",
        role: "EXECUTOR",
        basis: "old.p1",
        order: 0,
        validity: { from: null, to: null },
      },
      { fromId: "ministry", toId: "old.d1", role: "CONTROLLER", basis: "old.p3", order: 1 },
    ]);
  });

  it("are ordered as the act names them, executing roles first", () => {
    const named = "[{ subject: ministry, role: RECIPIENT }, { subject: town, role: OPERATOR }, school]";
    const facts = links("RESPONSIBLE_FOR", ACTS.replace("[school]", named));
    expect(facts.map(({ fromId, role, order }) => `${order} ${fromId} ${role}`)).toEqual([
      "0 town OPERATOR",
      "1 school EXECUTOR",
      "2 ministry RECIPIENT",
      "3 ministry CONTROLLER",
    ]);
  });
});

describe("deadlines of a document", () => {
  it("say nothing where the act says nothing", () => {
    expect(entity(ACTS, "old.d1").states[0]?.properties).toMatchObject({
      deadlineKind: "NONE",
      deadlineText: "",
      due: null,
    });
  });

  it("keep the former deadline of a duty until the day it was moved", () => {
    const moved = `deadline: { kind: DATE, due: 2025-05-01 }, formerly: [{ until: 2024-03-01, deadline: { kind: DATE, due: 2024-05-01 } }], responsible`;
    expect(entity(ACTS.replace("responsible", moved), "old.d1").states).toMatchObject([
      { validity: { from: null, to: "2024-03-01" }, properties: { due: "2024-05-01", title: "Дело" } },
      { validity: { from: "2024-03-01", to: null }, properties: { due: "2025-05-01", title: "Дело" } },
    ]);
  });
});

describe("agreements of a document", () => {
  it("join the base organisation to each participant for the days in force", () => {
    const agreement = `agreements:
  - { id: g, form: NETWORK_FORM, inForce: { from: 2024-09-01, to: 2027-09-01 }, base: school, participants: [ministry, federal] }
`;
    expect(links("NETWORK_AGREEMENT", SUBJECTS + agreement)).toMatchObject([
      {
        fromId: "school",
        toId: "ministry",
        agreementId: "g",
        basis: "g",
        order: 0,
        validity: { from: "2024-09-01", to: "2027-09-01" },
      },
      { fromId: "school", toId: "federal", agreementId: "g", basis: "g", order: 1 },
    ]);
    expect(entity(SUBJECTS + agreement, "g").states[0]?.properties).toMatchObject({
      base: "school",
      number: null,
      region: "XX-T",
    });
  });
});
