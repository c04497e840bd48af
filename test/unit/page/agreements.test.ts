import {
  type AgreementLine,
  byUrgency,
  endsSoon,
  termAxis,
  termOn,
} from "../../../src/page/views/agreements/agreement-terms";

const DAY = "2026-11-29";

function agreement(id: string, state: AgreementLine["state"], from: string | null, to: string | null): AgreementLine {
  return { id, state, validity: { from, to } } as AgreementLine;
}

const SOON = agreement("soon", "VALID", "2022-03-01", "2027-03-01");
const LONG = agreement("long", "VALID", "2024-09-01", "2028-09-01");
const ENDLESS = agreement("endless", "VALID", "2022-09-01", null);
const TO_COME = agreement("to come", "NOT_YET", "2027-09-01", "2030-09-01");
const ENDED = agreement("ended", "EXPIRED", "2021-09-01", "2022-09-01");

describe("The terms of agreements", () => {
  test("that end within 120 days are soon over; what has ended or has no end is not", () => {
    expect([SOON, LONG, ENDLESS, ENDED].map((one) => endsSoon(one, DAY))).toEqual([true, false, false, false]);
  });

  test("come as they ask for attention: soon over, in force, to come, ended", () => {
    const sorted = byUrgency([ENDED, TO_COME, ENDLESS, LONG, SOON], DAY);
    expect(sorted.map(({ id }) => id)).toEqual(["soon", "long", "endless", "to come", "ended"]);
  });

  test("lie on an axis of whole years that holds them and the day, and no more than five years around it", () => {
    const axis = termAxis([SOON, TO_COME], DAY);
    expect([axis.from, axis.to]).toEqual(["2022-01-01", "2031-01-01"]);
    const far = termAxis([agreement("far", "VALID", "1999-01-01", "2090-01-01")], DAY);
    expect([far.from, far.to]).toEqual(["2021-01-01", "2032-01-01"]);
  });

  test("run to the edge and fade where their end is not known", () => {
    const axis = { from: "2022-01-01", to: "2032-01-01", ticks: [] };
    expect(termOn(ENDLESS, axis).fades).toBe("right");
    expect(termOn(agreement("any", "VALID", null, null), axis)).toEqual({ left: 0, width: 1, fades: "both" });
    expect(termOn(SOON, axis).fades).toBeNull();
  });
});
