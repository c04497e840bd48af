import { exportUrl } from "../../../src/page/components/export/export-url";

test("an export is fetched with its filter as JSON, lists with commas, and its moment", () => {
  const parameters = {
    filter: { regions: ["RU-BA"] },
    states: ["VALID", "NOT_YET"],
    orderBy: "DUE_ASC",
    level: undefined,
  };
  const url = new URL(exportUrl("agreements", "csv", parameters, { asOf: "2026-11-29", knownAt: 2 }), "http://page");
  expect(url.pathname).toBe("/export/agreements.csv");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    filter: '{"regions":["RU-BA"]}',
    states: "VALID,NOT_YET",
    orderBy: "DUE_ASC",
    asOf: "2026-11-29",
    knownAt: "2",
  });
});
