import { attachment } from "../../../src/api/content-disposition";
import { fileName } from "../../../src/exporters/file-name";
import { stampInName } from "../../../src/exporters/stamp";

const OF = { title: "Обязанности", asOf: "2022-09-15", revision: 2, hash: "0f6b1c2d3e4f5a6b" };

describe("the name of an exported file", () => {
  it("tells what is in it and at which moment", () => {
    expect(fileName(OF, "xlsx")).toBe("Обязанности на 2022-09-15 (ревизия 2).xlsx");
    expect(fileName(OF, "pdf", "sak-order-2022.d6")).toBe(
      "Обязанности sak-order-2022.d6 на 2022-09-15 (ревизия 2).pdf",
    );
  });

  it("has the beginning of the revision's hash where a table has no other place for it", () => {
    const name = "Обязанности на 2022-09-15 (ревизия 2, 0f6b1c2d3e4f).csv";
    expect(fileName(OF, "csv")).toBe(name);
    const stamp = { revision: 2, hash: "0f6b1c2d3e4f" };
    expect([stampInName(name), stampInName("duties-2022-09-15-r2-0f6b1c2d3e4f (1).csv")]).toEqual([stamp, stamp]);
    expect(stampInName("duties.csv")).toBeNull();
  });

  it("holds nothing that a file system refuses or takes for a folder", () => {
    expect(fileName(OF, "pdf", '../a\\b:"c"\n*?')).toBe("Обязанности .._a_b_c_ на 2022-09-15 (ревизия 2).pdf");
  });

  it("stays within the 255 bytes that file systems allow, whatever it is about", () => {
    expect(
      Buffer.byteLength(fileName({ ...OF, title: "Матрица ответственности" }, "ndjson", "я".repeat(500))),
    ).toBeLessThan(255);
  });
});

test("a name in Cyrillic goes into the header as RFC 5987 has it, beside a plain one", () => {
  expect(attachment("Сроки (1)'.ics", "calendar.ics")).toBe(
    "attachment; filename=\"calendar.ics\"; filename*=UTF-8''%D0%A1%D1%80%D0%BE%D0%BA%D0%B8%20%281%29%27.ics",
  );
});
