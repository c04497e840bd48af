import fc from "fast-check";
import type { Interval } from "../../../src/moment/interval";
import { ALWAYS, includesDay, intersectIntervals } from "../../../src/moment/interval";
import { LinkState, linkState } from "../../../src/moment/link-state";

const DAY = "2022-09-15";
const BEFORE = "2022-09-14";
const AFTER = "2022-09-16";

const bound = fc.constantFrom(null, BEFORE, DAY, AFTER);
const interval: fc.Arbitrary<Interval> = fc.record({ from: bound, to: bound });

describe("an interval", () => {
  it.each([
    ["with no bounds", null, null, true],
    ["that begins on the day", DAY, null, true],
    ["that begins the day after", AFTER, null, false],
    ["that begins the day before", BEFORE, null, true],
    ["that ends on the day, which it leaves out", null, DAY, false],
    ["that ends the day after", null, AFTER, true],
    ["of the day alone", DAY, AFTER, true],
    ["that is empty", DAY, DAY, false],
  ])("%s includes it or not", (_what, from, to, expected) => {
    expect(includesDay({ from, to }, DAY)).toBe(expected);
  });

  it("shared by two includes exactly the days that both include", () => {
    fc.assert(
      fc.property(interval, interval, fc.constantFrom(BEFORE, DAY, AFTER), (a, b, day) => {
        expect(includesDay(intersectIntervals(a, b), day)).toBe(includesDay(a, day) && includesDay(b, day));
        expect(intersectIntervals(a, b)).toEqual(intersectIntervals(b, a));
      }),
    );
  });

  it("keeps its bounds beside one without any", () => {
    fc.assert(fc.property(interval, (a) => expect(intersectIntervals(a, ALWAYS)).toEqual(a)));
  });
});

describe("the state of a link", () => {
  it.each<[string, Interval, Interval | null, LinkState]>([
    ["without bounds and basis", ALWAYS, null, LinkState.VALID],
    ["on its first day", { from: DAY, to: null }, null, LinkState.VALID],
    ["the day before its first", { from: AFTER, to: null }, null, LinkState.NOT_YET],
    ["on its last day", { from: null, to: AFTER }, null, LinkState.VALID],
    ["the day after its last", { from: null, to: DAY }, null, LinkState.EXPIRED],
    ["whose basis comes into force that day", ALWAYS, { from: DAY, to: null }, LinkState.VALID],
    ["whose basis comes into force the day after", ALWAYS, { from: AFTER, to: null }, LinkState.NOT_YET],
    ["whose basis is in force for the last day", ALWAYS, { from: null, to: AFTER }, LinkState.VALID],
    ["whose basis is repealed that day", ALWAYS, { from: null, to: DAY }, LinkState.REPEALED_BASIS],
    ["that has ended, as has its basis", { from: null, to: DAY }, { from: null, to: DAY }, LinkState.EXPIRED],
    ["that begins later on a repealed basis", { from: AFTER, to: null }, { from: null, to: DAY }, LinkState.NOT_YET],
    ["that has ended before its basis begins", { from: null, to: DAY }, { from: AFTER, to: null }, LinkState.EXPIRED],
  ])("%s", (_what, own, basis, expected) => {
    expect(linkState(own, basis, DAY)).toBe(expected);
  });

  it("is VALID exactly when both the link and its basis include the day", () => {
    fc.assert(
      fc.property(interval, fc.option(interval), (own, basis) => {
        const includesBoth = includesDay(own, DAY) && includesDay(basis ?? ALWAYS, DAY);
        expect(linkState(own, basis, DAY) === LinkState.VALID).toBe(includesBoth);
      }),
    );
  });
});
