import { quoted } from "../../../src/finding/quoted";

describe("quoted", () => {
  it("puts a name in quotes", () => {
    expect(quoted("Аврора")).toBe("«Аврора»");
  });

  it("turns quotes within the name into the inner ones", () => {
    expect(quoted("Руководители центров образования «Точка роста»")).toBe(
      "«Руководители центров образования „Точка роста“»",
    );
  });
});
