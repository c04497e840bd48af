import { isSelfControl, type Matrix, matrixSections } from "../../../src/page/views/matrix/matrix-rows";

type Cell = Matrix["cells"][number];

function cell(subject: string, roles: Cell["roles"], group?: string): Cell {
  const via = group === undefined ? [] : [{ id: group, label: group }];
  return { duty: "d1", subject, roles, inherited: via.length > 0, link: `${subject}-d1`, state: "VALID", via };
}

function subject(id: string, level: "REGIONAL" | "INSTITUTIONAL", kind: "POSITION" | "SCHOOL") {
  return { __typename: "School", id, label: id, kind, level } as const;
}

const SCHOOLS = ["s1", "s2", "s3", "s4"];
const MATRIX: Matrix = {
  isPartial: false,
  duties: [],
  subjects: [
    subject("deputy", "REGIONAL", "POSITION"),
    ...SCHOOLS.map((id) => subject(id, "INSTITUTIONAL", "SCHOOL")),
    subject("named", "INSTITUTIONAL", "SCHOOL"),
  ],
  cells: [
    cell("deputy", ["CONTROLLER", "EXECUTOR"]),
    ...SCHOOLS.map((id) => cell(id, ["EXECUTOR"], "schools")),
    cell("s1", ["CO_EXECUTOR"], "pilots"),
    cell("named", ["OPERATOR"]),
  ],
};

/** «key: E4 via schools», a line a row. */
function drawn(isOpen: boolean): readonly string[] {
  return matrixSections(MATRIX, () => isOpen).flatMap(({ level, rows }) => [
    level,
    ...rows.map(({ key, marks }) =>
      [key, ...(marks.get("d1") ?? []).map(({ role, count, via }) => `${role}×${count} ${via.join()}`.trim())].join(
        "; ",
      ),
    ),
  ]);
}

describe("The rows of the matrix", () => {
  test("stand by level, who the act names first, and fold who answers through groups by kind, roles counted", () => {
    expect(drawn(false)).toEqual([
      "REGIONAL",
      "deputy; CONTROLLER×1; EXECUTOR×1",
      "INSTITUTIONAL",
      "named; OPERATOR×1",
      "fold SCHOOL; EXECUTOR×4 schools; CO_EXECUTOR×1 pilots",
    ]);
  });

  test("show each of a kind that is opened, below its fold", () => {
    expect(drawn(true).slice(4)).toEqual([
      "fold SCHOOL; EXECUTOR×4 schools; CO_EXECUTOR×1 pilots",
      "s1; EXECUTOR×1 schools; CO_EXECUTOR×1 pilots",
      "s2; EXECUTOR×1 schools",
      "s3; EXECUTOR×1 schools",
      "s4; EXECUTOR×1 schools",
    ]);
  });

  test("tell who controls what they execute, and not who does so as one of a group", () => {
    const [regional] = matrixSections(MATRIX, () => false);
    const marks = regional!.rows[0]!.marks.get("d1")!;
    expect(isSelfControl(marks)).toBe(true);
    expect(isSelfControl(marks.map((mark) => ({ ...mark, isInherited: true })))).toBe(false);
    expect(isSelfControl(marks.slice(1))).toBe(false);
  });
});
