import { byMonth, deadlineSections, type DutyLine } from "../../../src/page/views/deadlines/deadline-sections";

function duty(id: string, status: DutyLine["status"], deadline: Partial<DutyLine["deadline"]>): DutyLine {
  return { id, status, deadline: { kind: "DATE", text: "", due: null, nextDue: null, ...deadline } } as DutyLine;
}

const LATE = duty("late", "OVERDUE", { due: "2025-06-01", thereafter: "ONGOING" } as Partial<DutyLine["deadline"]>);
const EARLIER = duty("earlier", "OVERDUE", { due: "2022-08-30" });
const NEXT = duty("next", "ONGOING", { kind: "RECURRING", nextDue: "2027-01-25" });
const SOON = duty("soon", "DUE", { due: "2026-12-15", nextDue: "2026-12-15" });
const ALWAYS = duty("always", "ONGOING", { kind: "ONGOING" });
const NEVER = duty("never", "NO_DEADLINE", { kind: "NONE" });

describe("The sections of the deadlines", () => {
  test("tell what is late from what is ahead, always and never, each from the earliest day on", () => {
    const sections = deadlineSections([NEXT, NEVER, LATE, ALWAYS, SOON, EARLIER]);
    expect(sections.map(({ name, duties }) => [name, ...duties.map(({ id }) => id)])).toEqual([
      ["late", "earlier", "late"],
      ["ahead", "soon", "next"],
      ["always", "always"],
      ["none", "never"],
    ]);
  });

  test("are left out where they are empty", () => {
    expect(deadlineSections([ALWAYS]).map(({ name }) => name)).toEqual(["always"]);
    expect(deadlineSections([])).toEqual([]);
  });

  test("fall into months by the day that each duty is about", () => {
    expect([...byMonth([SOON, NEXT])].map(([month, own]) => [month, own.length])).toEqual([
      ["2026-12", 1],
      ["2027-01", 1],
    ]);
  });
});
