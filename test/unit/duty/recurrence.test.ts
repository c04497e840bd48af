import { DeadlineKind } from "../../../src/entity/duty";
import { dueDays } from "../../../src/entity/duty-status";
import { nextOccurrence } from "../../../src/entity/recurrence";
import { dutyState } from "../../support/duty-state";

const next = (
  rrule: string | null,
  asOf: string,
  deadlineFrom: string | null = null,
  inForceFrom: string | null = null,
) => nextOccurrence(dutyState({ deadlineKind: DeadlineKind.RECURRING, rrule, deadlineFrom, inForceFrom }), asOf);

describe("the next occurrence", () => {
  const JANUARY = "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=25";

  it.each([
    [JANUARY, "2022-01-24", "2022-01-25"],
    [JANUARY, "2022-01-25", "2022-01-25"],
    [JANUARY, "2022-01-26", "2023-01-25"],
    ["FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", "2022-04-01", "2022-06-30"],
    ["FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10", "2022-01-11", "2022-04-10"],
    ["FREQ=MONTHLY;BYMONTHDAY=31", "2022-02-01", "2022-03-31"],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2022-01-01", "2024-02-29"],
    [`RRULE:${JANUARY}`, "2022-01-26", "2023-01-25"],
  ])("of %s on or after %s is %s", (rrule, asOf, expected) => {
    expect(next(rrule, asOf)).toBe(expected);
  });

  it("counts quarters from the start, where there is one", () => {
    const quarterly = "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25";
    expect(next(quarterly, "2022-09-26", "2022-08-24")).toBe("2022-11-25");
    expect(next(quarterly, "2022-09-26", null, "2022-09-01")).toBe("2022-12-25");
    expect(next(quarterly, "2022-09-26", "2022-08-24", "2022-09-01")).toBe("2022-11-25");
  });

  it("is never before the start", () => {
    expect(next(JANUARY, "2022-01-01", "2023-06-01")).toBe("2024-01-25");
  });

  it("ends with the rule", () => {
    expect(next(`${JANUARY};UNTIL=20230125`, "2023-01-25", "2022-01-01")).toBe("2023-01-25");
    expect(next(`${JANUARY};UNTIL=20230125`, "2023-01-26", "2022-01-01")).toBeNull();
    expect(next(`${JANUARY};COUNT=2`, "2023-01-26", "2022-01-01")).toBeNull();
  });

  it("is none beyond the last day the service speaks about, and for a duty without a rule", () => {
    expect(next(JANUARY, "2199-01-25")).toBe("2199-01-25");
    expect(next(JANUARY, "2199-01-26")).toBeNull();
    expect(next(null, "2022-01-01")).toBeNull();
  });
});

describe("the days of a window on which something is due", () => {
  const { DATE, PERIOD, RECURRING, BY_PLAN } = DeadlineKind;
  const MONTHLY = { deadlineKind: RECURRING, rrule: "FREQ=MONTHLY;BYMONTHDAY=1" };
  const days = (said: Parameters<typeof dutyState>[0], from: string, to: string) =>
    dueDays(dutyState(said), from, to, 100);

  it("are all days of a recurrence, both ends included", () => {
    expect(days(MONTHLY, "2022-09-01", "2022-11-01")).toEqual(["2022-09-01", "2022-10-01", "2022-11-01"]);
    expect(days(MONTHLY, "2022-09-02", "2022-09-30")).toEqual([]);
  });

  it("are the one day of a date or a period", () => {
    for (const deadlineKind of [DATE, PERIOD])
      expect(days({ deadlineKind, due: "2022-09-01" }, "2022-09-01", "2022-09-01")).toEqual(["2022-09-01"]);
    expect(days({ deadlineKind: DATE, due: "2022-09-01" }, "2022-09-02", "2023-09-01")).toEqual([]);
  });

  it("are none of what sets no day", () => {
    expect(days({ deadlineKind: BY_PLAN, due: null }, "2000-01-01", "2100-01-01")).toEqual([]);
  });

  it("are those on which the duty holds", () => {
    const held = { ...MONTHLY, inForceFrom: "2022-09-15", inForceTo: "2022-12-01", periodTo: "2023-01-01" };
    expect(days(held, "2022-01-01", "2023-12-31")).toEqual(["2022-10-01", "2022-11-01"]);
    expect(
      days({ deadlineKind: DATE, due: "2022-12-01", inForceTo: "2022-12-01" }, "2022-01-01", "2023-01-01"),
    ).toEqual([]);
  });

  it("are no more than asked for", () => {
    expect(dueDays(dutyState({ deadlineKind: RECURRING, rrule: "FREQ=DAILY" }), "2022-01-01", "2030-01-01", 3)).toEqual(
      ["2022-01-01", "2022-01-02", "2022-01-03"],
    );
  });
});
