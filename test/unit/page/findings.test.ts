import { findingFigure } from "../../../src/page/views/findings/finding-figure";
import { findingFilter, toggled } from "../../../src/page/views/findings/finding-filter";

describe("The figure of a finding", () => {
  test("is the day that its condition turns on, not those of acts and not the day of the answer", () => {
    expect(
      findingFigure(
        "Срок обязанности «А» (пункт 4 решения от 22.04.2022) истёк 01.09.2022; на 29.11.2026 отчёт не зарегистрирован.",
      ),
    ).toBe("01.09.2022");
    expect(findingFigure("Договор № С-16/2024 действовал по 31.08.2026 включительно.")).toBe("31.08.2026");
    expect(findingFigure("The duty «A» (clause 4 of 2022-04-22) was due on 2022-09-01; no report.")).toBe("2022-09-01");
    expect(findingFigure("The duty «A» held to 2022-12-31; no accepted report is recorded.")).toBe("2022-12-31");
  });

  test("is how many of how many, where a group is not whole", () => {
    expect(findingFigure("На 29.11.2026 названы не все участники группы «Б»: 0 из 13.")).toBe("0 из 13");
    expect(findingFigure("Not all members of the group «B» are named on 2026-11-29: 2 of 13.")).toBe("2 of 13");
  });

  test("is none where the rule needs none", () => {
    expect(findingFigure("На 29.11.2026 контроль ни на кого не возложен.")).toBeNull();
  });
});

describe("The filter of findings", () => {
  test("is what the address says, and passes over what there is no such thing of", () => {
    expect(findingFilter({ sev: "HIGH,LOUD", rule: "NO_EXECUTOR", region: "RU-BA,RU-SAK", act: "a", on: "x" })).toEqual(
      {
        severities: ["HIGH"],
        rules: ["NO_EXECUTOR"],
        regions: ["RU-BA", "RU-SAK"],
        act: "a",
      },
    );
    expect(findingFilter({})).toEqual({});
  });

  test("takes a value in by one click, and out by the next", () => {
    expect(toggled({}, "sev", "HIGH")).toBe("HIGH");
    expect(toggled({ sev: "HIGH,LOW" }, "sev", "HIGH")).toBe("LOW");
  });
});
