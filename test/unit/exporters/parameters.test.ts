import { DomainError } from "../../../src/errors/domain-error";
import { parseExportRequest } from "../../../src/exporters/export-request";
import { zvenoSchema } from "../../support/once-a-worker/built-once";

const SCHEMA = zvenoSchema();

function read(name: string, parameters: Readonly<Record<string, string>>, format = "csv"): unknown {
  return parseExportRequest({ name, format, parameters: Object.entries(parameters) }, SCHEMA).parameters;
}

function refusal(name: string, parameters: Readonly<Record<string, string>>, format = "csv") {
  try {
    read(name, parameters, format);
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, message: error.message, details: error.details };
  }
  throw new Error("It was not refused.");
}

describe("the parameters of an export", () => {
  it("are what the API has where none is given", () => {
    expect(read("duties", {})).toEqual({ states: ["VALID"], orderBy: "ACT_AND_PATH" });
    expect(read("accountability", { duty: "d" }, "pdf")).toEqual({ duty: "d", lang: "RU", perGroup: 20 });
  });

  it("are values of the API's types", () => {
    const given = { filter: '{"regions":["RU-BA"]}', states: "valid,EXPIRED", asOf: "2022-09-15", knownAt: "2" };
    expect(read("duties", given)).toEqual({
      filter: { regions: ["RU-BA"] },
      states: ["VALID", "EXPIRED"],
      orderBy: "ACT_AND_PATH",
      asOf: "2022-09-15",
      knownAt: 2,
    });
  });

  it.each([
    ["filter", '{"region":["RU-BA"]}', 'Field "region" is not defined by type "DutyFilter". Did you mean "regions"'],
    ["filter", '{"statuses":["LATE"]}', 'filter.statuses.0: Value "LATE" does not exist in "DutyStatus" enum.'],
    ["filter", '{"subject":{"kinds":"X"}}', 'Value "X" does not exist in "SubjectKind" enum.'],
    ["filter", '{"dueBefore":"31.02.2022"}', "filter.dueBefore: A LocalDate is a day of the calendar"],
    ["filter", "{regions}", "is no JSON: check its quotes and brackets."],
    ["filter", "[1]", 'Expected type "DutyFilter" to be an object.'],
    ["asOf", "2022-02-30", "A LocalDate is a day of the calendar"],
    ["knownAt", "two", "Int cannot represent non-integer value"],
    ["states", "", 'Value "" does not exist in "LinkState" enum.'],
    ["orderBy", "NAME_ASC", 'Value "NAME_ASC" does not exist in "DutyOrder" enum.'],
    ["fliter", "{}", "There is no parameter `fliter` here: leave it out, or use `filter`, `states`"],
  ])("are refused where they are wrong: %s=%s", (argument, text, message) => {
    const refused = refusal("duties", { [argument]: text });
    expect(refused).toMatchObject({ code: "BAD_USER_INPUT", details: { argument } });
    expect(refused.message).toContain(message);
  });

  it.each(["constructor", "toString", "hasOwnProperty", "valueOf", "__proto__", "isPrototypeOf", "__defineGetter__"])(
    "are refused where they are named like something of every object: %s",
    (argument) => {
      const wish = { name: "duties", format: "csv", parameters: [[argument, "1"]] as const };
      expect(() => parseExportRequest(wish, SCHEMA)).toThrow(`There is no parameter \`${argument}\` here`);
    },
  );

  it("are refused where one that is needed is missing", () => {
    expect(refusal("matrix", {})).toMatchObject({ code: "BAD_USER_INPUT", details: { argument: "duties" } });
  });

  it("are refused where one is given twice", () => {
    const wish = {
      name: "duties",
      format: "csv",
      parameters: [
        ["asOf", "2022-01-01"],
        ["asOf", "2023-01-01"],
      ] as const,
    };
    expect(() => parseExportRequest(wish, SCHEMA)).toThrow("`asOf` is given more than once");
  });

  it("are refused where a filter nests deeper than anybody reads", () => {
    const filter = `${'{"not":'.repeat(60)}{}${"}".repeat(60)}`;
    expect(refusal("duties", { filter })).toMatchObject({ code: "QUERY_TOO_COMPLEX", details: { limit: 50 } });
  });
});

test.each([
  ["nothing", "csv"],
  ["duties", "pdf"],
  ["duties", ""],
])("%s.%s is not there, and what is there is named", (name, format) => {
  const refused = refusal(name, {}, format);
  expect(refused.code).toBe("NOT_FOUND");
  expect(refused.message).toContain("duties.csv, duties.xlsx, duties.ndjson");
});
