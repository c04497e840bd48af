import type { ProvisionEntry } from "../../../../src/importers/documents/act-document";
import { amended } from "../../../../src/importers/facts/provision-versions";

const ENACTED: ProvisionEntry = { path: "1", text: "Пересказ", wording: "Было" };

function amendedBy(known: ProvisionEntry, since: string | undefined, said: Partial<ProvisionEntry>): ProvisionEntry {
  return amended({ path: "1", text: known.text, ...said, since }, known);
}

describe("A provision that is amended", () => {
  const first = amendedBy(ENACTED, "2024-10-01", { wording: "Первая правка" });
  const second = amendedBy(first, "2025-02-01", { wording: "Вторая правка" });

  it("says what it said until the day, and the new from then on", () => {
    expect(first).toEqual({
      ...{ path: "1", text: "Пересказ", wording: "Первая правка" },
      formerly: [{ text: "Пересказ", wording: "Было", until: "2024-10-01" }],
    });
    expect(second.formerly?.map(({ wording, until }) => [wording, until])).toEqual([
      ["Было", "2024-10-01"],
      ["Первая правка", "2025-02-01"],
    ]);
  });

  it("is the same when an amendment is told again, and keeps later ones when an earlier one is told after them", () => {
    expect(amendedBy(second, "2025-02-01", { wording: "Вторая правка" })).toEqual(second);
    expect(amendedBy(second, "2024-10-01", { wording: "Первая правка" })).toEqual(second);
    const between = amendedBy(second, "2024-12-01", { wording: "Между ними" });
    expect([...(between.formerly ?? []), between].map(({ wording }) => wording)).toEqual([
      ...["Было", "Первая правка", "Между ними", "Вторая правка"],
    ]);
  });

  it("has no version of what it said before all the same", () => {
    expect(amendedBy(ENACTED, "2024-10-01", { wording: "Было" })).toEqual(ENACTED);
  });

  it("without a day is put right for all the time", () => {
    expect(amendedBy(ENACTED, undefined, { wording: "Верно" })).toEqual({ ...ENACTED, wording: "Верно" });
  });
});
