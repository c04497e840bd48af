import { DeadlineKind } from "../../../src/entity/duty";
import { DutyStatus, dutyStatus, nextDue } from "../../../src/entity/duty-status";
import { dutyState } from "../../support/duty-state";

const { DATE, PERIOD, RECURRING, ONGOING, BY_PLAN, NONE } = DeadlineKind;
const JANUARY = "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=25";
const QUARTERLY = "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=10";

describe("the status of a duty with a date, due 1 September", () => {
  const byDate = dutyState({ deadlineKind: DATE, due: "2022-09-01" });

  it.each([
    ["31 days before", "2022-08-01", DutyStatus.ONGOING],
    ["30 days before", "2022-08-02", DutyStatus.DUE],
    ["29 days before", "2022-08-03", DutyStatus.DUE],
    ["the day before", "2022-08-31", DutyStatus.DUE],
    ["on the day itself", "2022-09-01", DutyStatus.DUE],
    ["the day after", "2022-09-02", DutyStatus.OVERDUE],
    ["years later", "2030-01-01", DutyStatus.OVERDUE],
    ["years before", "1900-01-01", DutyStatus.ONGOING],
  ])("%s (%s) is %s", (_when, day, expected) => {
    expect(dutyStatus(byDate, day)).toBe(expected);
  });

  it("is OVERDUE afterwards though it goes on («далее — постоянно»)", () => {
    expect(dutyStatus({ ...byDate, thereafter: ONGOING }, "2022-09-02")).toBe(DutyStatus.OVERDUE);
  });

  it("counts 30 days over a leap day", () => {
    const inMarch = dutyState({ deadlineKind: DATE, due: "2024-03-15" });
    expect(dutyStatus(inMarch, "2024-02-13")).toBe(DutyStatus.ONGOING);
    expect(dutyStatus(inMarch, "2024-02-14")).toBe(DutyStatus.DUE);
  });
});

describe("the status of a duty with a period", () => {
  const inAutumn = dutyState({ deadlineKind: PERIOD, deadlineFrom: "2022-09-01", due: "2022-11-30" });

  it.each([
    ["the day before it begins", "2022-08-31", DutyStatus.NOT_STARTED],
    ["on its first day", "2022-09-01", DutyStatus.ONGOING],
    ["31 days before its last", "2022-10-30", DutyStatus.ONGOING],
    ["30 days before its last", "2022-10-31", DutyStatus.DUE],
    ["on its last day", "2022-11-30", DutyStatus.DUE],
    ["the day after", "2022-12-01", DutyStatus.OVERDUE],
  ])("%s (%s) is %s", (_when, day, expected) => {
    expect(dutyStatus(inAutumn, day)).toBe(expected);
  });

  it("without a last day is ONGOING", () => {
    expect(dutyStatus({ ...inAutumn, due: null }, "2030-01-01")).toBe(DutyStatus.ONGOING);
  });
});

describe("the status of a recurring duty", () => {
  const yearly = dutyState({ deadlineKind: RECURRING, rrule: JANUARY });

  it.each([
    ["the day after its day", "2022-01-26", DutyStatus.ONGOING],
    ["31 days before its next", "2022-12-25", DutyStatus.ONGOING],
    ["30 days before its next", "2022-12-26", DutyStatus.DUE],
    ["29 days before its next", "2022-12-27", DutyStatus.DUE],
    ["on its day", "2023-01-25", DutyStatus.DUE],
  ])("%s (%s) is %s", (_when, day, expected) => {
    expect(dutyStatus(yearly, day)).toBe(expected);
  });

  it("is DUE before and ONGOING after the day of each quarter", () => {
    const quarterly = dutyState({ deadlineKind: RECURRING, rrule: QUARTERLY });
    const days = ["2022-06-09", "2022-06-10", "2022-07-10", "2022-07-11", "2022-09-10"];
    const { ONGOING: on, DUE: due } = DutyStatus;
    expect(days.map((day) => dutyStatus(quarterly, day))).toEqual([on, due, due, on, due]);
  });

  it("is NOT_STARTED before its start, and ONGOING once its last day has passed", () => {
    const twice = { ...yearly, rrule: `${JANUARY};COUNT=2`, deadlineFrom: "2022-01-01" };
    expect(dutyStatus(twice, "2021-12-31")).toBe(DutyStatus.NOT_STARTED);
    expect(dutyStatus(twice, "2023-01-25")).toBe(DutyStatus.DUE);
    expect(dutyStatus(twice, "2023-01-26")).toBe(DutyStatus.ONGOING);
  });

  it("is never OVERDUE", () => {
    for (let year = 1900; year < 2200; year += 50) expect(dutyStatus(yearly, `${year}-02-01`)).toBe(DutyStatus.ONGOING);
  });
});

describe("the status of a duty without a day", () => {
  it.each([
    [ONGOING, DutyStatus.ONGOING],
    [BY_PLAN, DutyStatus.ONGOING],
    [NONE, DutyStatus.NO_DEADLINE],
    [DATE, DutyStatus.ONGOING],
    [PERIOD, DutyStatus.ONGOING],
    [RECURRING, DutyStatus.ONGOING],
  ])("%s is %s", (deadlineKind, expected) => {
    expect(dutyStatus(dutyState({ deadlineKind }), "2022-09-15")).toBe(expected);
  });
});

describe("the status of a duty that has not begun", () => {
  const kinds = Object.values(DeadlineKind);

  it.each(kinds)("is NOT_STARTED until its provision is in force, whatever its deadline: %s", (deadlineKind) => {
    const duty = dutyState({ deadlineKind, due: "2022-09-01", rrule: JANUARY, inForceFrom: "2022-08-24" });
    expect(dutyStatus(duty, "2022-08-23")).toBe(DutyStatus.NOT_STARTED);
    expect(dutyStatus(duty, "2022-08-24")).not.toBe(DutyStatus.NOT_STARTED);
  });

  it.each(kinds)("is NOT_STARTED until its own period begins: %s", (deadlineKind) => {
    const duty = dutyState({ deadlineKind, due: "2022-09-01", rrule: JANUARY, periodFrom: "2022-01-01" });
    expect(dutyStatus(duty, "2021-12-31")).toBe(DutyStatus.NOT_STARTED);
    expect(dutyStatus(duty, "2022-01-01")).not.toBe(DutyStatus.NOT_STARTED);
  });
});

describe("the next day on which something is due", () => {
  it("is the date until it has passed", () => {
    const byDate = dutyState({ deadlineKind: DATE, due: "2022-09-01" });
    expect(["2022-08-31", "2022-09-01", "2022-09-02"].map((day) => nextDue(byDate, day))).toEqual([
      "2022-09-01",
      "2022-09-01",
      null,
    ]);
  });

  it.each([ONGOING, BY_PLAN, NONE])("is none for %s, whatever else is recorded", (deadlineKind) => {
    expect(nextDue(dutyState({ deadlineKind, due: "2022-09-01", rrule: JANUARY }), "2022-01-01")).toBeNull();
  });
});
