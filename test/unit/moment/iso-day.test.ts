import fc from "fast-check";
import { addDays, dayInTimeZone, FIRST_DAY, isIsoDay, LAST_DAY, startOfDay } from "../../../src/moment/iso-day";
import { runsWithoutStore } from "../../support/runs";

const day = fc
  .integer({ min: Date.parse(FIRST_DAY) / 86_400_000, max: Date.parse(LAST_DAY) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe("a day", () => {
  it.each(["1900-01-01", "2024-02-29", "2000-02-29", "2022-12-31", "2199-12-31"])("may be %s", (text) => {
    expect(isIsoDay(text)).toBe(true);
  });

  it.each([
    ["a 30 February", "2024-02-30"],
    ["a 29 February of no leap year", "2023-02-29"],
    ["a 29 February of a century that is no leap year", "2100-02-29"],
    ["a 31 April", "2022-04-31"],
    ["a month 13", "2022-13-01"],
    ["a month 0", "2022-00-10"],
    ["a day 0", "2022-01-00"],
    ["the day before the first", "1899-12-31"],
    ["the day after the last", "2200-01-01"],
    ["year 0", "0000-01-01"],
    ["a time", "2022-09-15T00:00:00Z"],
    ["a Russian date", "15.09.2022"],
    ["a date without leading noughts", "2022-9-15"],
    ["a line more", "2022-09-15\n"],
    ["a blank before", " 2022-09-15"],
    ["Arabic digits", "٢٠٢٢-٠٩-١٥"],
    ["nothing", ""],
  ])("is not %s", (_what, text) => {
    expect(isIsoDay(text)).toBe(false);
  });

  it("compares as text in the order of the calendar", () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 400 }), (from, days) => addDays(from, days) > from));
  });

  it("is found again by as many days back", () => {
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 400 }), (from, n) => addDays(addDays(from, n), -n) === from));
  });

  it.each([
    ["2022-09-15", 30, "2022-10-15"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2022-12-31", 1, "2023-01-01"],
    ["2022-01-01", -1, "2021-12-31"],
    ["2199-12-31", 1, "2200-01-01"],
  ])("%s and %i days is %s", (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });
});

describe("today", () => {
  it.each([
    ["Europe/Moscow", "2022-09-14T20:59:59.999Z", "2022-09-14"],
    ["Europe/Moscow", "2022-09-14T21:00:00Z", "2022-09-15"],
    ["Asia/Sakhalin", "2022-09-14T12:59:59Z", "2022-09-14"],
    ["Asia/Sakhalin", "2022-09-14T13:00:00Z", "2022-09-15"],
    ["America/New_York", "2022-09-15T03:59:59Z", "2022-09-14"],
    ["UTC", "2022-01-01T00:00:00Z", "2022-01-01"],
  ])("in %s at %s is %s", (timeZone, instant, expected) => {
    expect(dayInTimeZone(new Date(instant), timeZone)).toBe(expected);
  });
});

describe("the start of a day", () => {
  it.each([
    ["Europe/Moscow", "2022-09-15", "2022-09-14T21:00:00.000Z"],
    ["Asia/Sakhalin", "2022-09-15", "2022-09-14T13:00:00.000Z"],
    ["UTC", "2022-09-15", "2022-09-15T00:00:00.000Z"],
    // Clocks go forward or back on the day itself, after its midnight.
    ["Europe/Berlin", "2022-03-27", "2022-03-26T23:00:00.000Z"],
    ["Europe/Berlin", "2022-10-30", "2022-10-29T22:00:00.000Z"],
    ["America/New_York", "2022-03-13", "2022-03-13T05:00:00.000Z"],
    ["America/New_York", "2022-11-06", "2022-11-06T04:00:00.000Z"],
    ["Pacific/Auckland", "2022-09-25", "2022-09-24T12:00:00.000Z"],
    ["Pacific/Auckland", "2022-04-03", "2022-04-02T11:00:00.000Z"],
    ["Europe/Moscow", "2010-03-28", "2010-03-27T21:00:00.000Z"],
    ["Europe/Moscow", "2014-10-26", "2014-10-25T20:00:00.000Z"],
    // Clocks go forward at midnight: the day begins at one o'clock.
    ["Asia/Beirut", "2022-03-27", "2022-03-26T22:00:00.000Z"],
    ["America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00.000Z"],
    // Clocks go back to midnight: the day has two of them and begins at the first.
    ["America/Havana", "2022-11-06", "2022-11-06T04:00:00.000Z"],
  ])("in %s on %s is %s", (timeZone, at, expected) => {
    expect(startOfDay(at, timeZone).toISOString()).toBe(expected);
  });

  it("is on the day, and the moment before it is not", () => {
    const zones = [
      "Europe/Moscow",
      "Asia/Kamchatka",
      "Europe/London",
      "Asia/Beirut",
      "America/Sao_Paulo",
      "Australia/Lord_Howe",
    ];
    const recent = day.filter((text) => text > "1971-01-01" && text < "2038-01-01");
    fc.assert(
      fc.property(recent, fc.constantFrom(...zones), (at, zone) => {
        const start = startOfDay(at, zone).getTime();
        expect(dayInTimeZone(new Date(start), zone)).toBe(at);
        expect(dayInTimeZone(new Date(start - 1), zone)).toBe(addDays(at, -1));
      }),
      { numRuns: runsWithoutStore(300) },
    );
  });
});
