import { changeRows, type Comparison, forceOn } from "../../../src/page/views/compare/changes";

type Added = Comparison["added"][number];

const OLD = { __typename: "Act", id: "old", label: "№ 17-о" } as const;
const NEW = { __typename: "Act", id: "new", label: "№ 41-о" } as const;
const GROUP = { __typename: "Group", id: "pilots", label: "Пилотные школы", kind: "GROUP" } as const;
const SCHOOL = { __typename: "School", id: "school", label: "Школа", kind: "SCHOOL" } as const;

function duty(id: string, act: { readonly id: string; readonly label: string }): Added["node"] {
  return { __typename: "Duty", id, label: id, provision: { label: "п. 1", act } };
}

function link(kind: string, from: object, to: object, agreement: object | null = null): Added["after"] {
  return { id: `${kind}`, kind, role: null, agreement, from, to } as unknown as Added["after"];
}

const COMPARISON = {
  added: [
    { node: duty("d1", NEW), after: null },
    { node: duty("d2", NEW), after: null },
    { node: null, after: link("MEMBER_OF", SCHOOL, GROUP) },
    { node: null, after: link("REPEALS", NEW, OLD) },
    { node: null, after: link("NETWORK_AGREEMENT", SCHOOL, GROUP, { id: "a1", label: "Договор" }) },
    { node: null, after: link("RESPONSIBLE_FOR", SCHOOL, duty("d1", NEW)!) },
  ],
  removed: [{ node: duty("d0", OLD), before: null }],
  changed: [
    {
      node: { ...OLD, inForce: { from: null, to: null } },
      fields: ["inForce"],
      differences: [],
      before: null,
      after: null,
    },
  ],
} as unknown as Comparison;

describe("The rows of a comparison", () => {
  const rows = changeRows(COMPARISON);

  test("stand by part, and fold links to whom they say most about, and duties to their act", () => {
    expect(rows.map(({ group, about, before, after }) => [group, about.id, before.length, after.length])).toEqual([
      ["documents", "old", 1, 2],
      ["duties", "old", 1, 0],
      ["duties", "new", 0, 2],
      ["organisations", "pilots", 0, 1],
      ["responsibility", "school", 0, 1],
      ["agreements", "a1", 0, 1],
    ]);
  });

  test("lose nothing of what changed", () => {
    const items = new Set(rows.flatMap(({ before, after }) => [...before, ...after]));
    expect(items.size).toBe(COMPARISON.added.length + COMPARISON.removed.length + COMPARISON.changed.length);
  });
});

test("A document is in force from its first day to the day before its end", () => {
  const inForce = { from: "2024-09-01", to: "2025-01-01" };
  expect(["2024-08-31", "2024-09-01", "2024-12-31", "2025-01-01"].map((day) => forceOn(inForce, day))).toEqual([
    "notYet",
    "inForce",
    "inForce",
    "repealed",
  ]);
});
