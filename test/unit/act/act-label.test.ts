import type { ActState } from "../../../src/entity/act";
import { ActKind } from "../../../src/entity/act";
import { actLabel } from "../../../src/entity/act-label";
import { Language } from "../../../src/language/language";

const act = (said: Partial<ActState>): ActState => ({
  kind: ActKind.ORDER,
  number: null,
  date: null,
  title: "О модели",
  region: null,
  inForceFrom: null,
  inForceTo: null,
  source: "test",
  sourceNote: null,
  url: null,
  ...said,
});

describe("the label of an act", () => {
  it.each([
    [
      { date: "2022-08-24", number: "3.12-1101-Р" },
      "Распоряжение от 24.08.2022 № 3.12-1101-Р",
      "Order of 2022-08-24 № 3.12-1101-Р",
    ],
    [{ date: "2022-04-22", kind: ActKind.RESOLUTION }, "Решение от 22.04.2022", "Resolution of 2022-04-22"],
    [{ number: "7", kind: ActKind.PLAN }, "План № 7", "Plan № 7"],
    [{}, "О модели", "О модели"],
  ])("of %j is «%s», «%s»", (said, russian, english) => {
    expect(actLabel(act(said), Language.RU)).toBe(russian);
    expect(actLabel(act(said), Language.EN)).toBe(english);
  });

  it.each(Object.values(ActKind))("names the kind %s in both languages", (kind) => {
    for (const language of [Language.RU, Language.EN])
      expect(actLabel(act({ kind, number: "1" }), language)).toMatch(/^\p{Lu}.+ № 1$/u);
  });
});
