import { PAGE_PATHS } from "../../../src/api/page-routes";
import { changeAddress, goTo, readAddress, stepOf, writeAddress } from "../../../src/page/address/address";
import { VIEWS } from "../../../src/page/address/views";

const DUTY = readAddress("/duty/obr-order-2024.d4", "?sel=x&on=2022-09-15&rev=1&view=table&lang=en")!;

describe("The address of the page", () => {
  test("has a path for each view, and the service answers exactly these", () => {
    expect(Object.values(VIEWS).map(({ path }) => path)).toEqual(PAGE_PATHS);
  });

  test("says the whole state of a view", () => {
    expect(DUTY).toEqual({
      view: "duty",
      id: "obr-order-2024.d4",
      parameters: { sel: "x", on: "2022-09-15", rev: "1", view: "table", lang: "en" },
      hash: "",
    });
  });

  test("is written as it was read, whatever order its parameters came in", () => {
    expect(writeAddress(DUTY)).toBe("/duty/obr-order-2024.d4?sel=x&on=2022-09-15&rev=1&view=table&lang=en");
    expect(writeAddress(readAddress("/duty/obr-order-2024.d4", "?lang=en&view=table&rev=1&on=2022-09-15&sel=x")!)).toBe(
      writeAddress(DUTY),
    );
  });

  test("keeps a clause behind its #, and ids with signs that a path has no place for", () => {
    const clause = { view: "act", id: "акт/1 «а»", parameters: {}, hash: "p1.1" } as const;
    const url = new URL(writeAddress(clause), "http://page");
    expect(readAddress(url.pathname, url.search, url.hash.slice(1))).toEqual(clause);
  });

  test("leaves out what no view knows, and what is empty", () => {
    expect(readAddress("/findings", "?sev=HIGH&utm_source=mail&region=")!.parameters).toEqual({ sev: "HIGH" });
  });

  test("is none where no view has the path", () => {
    expect(readAddress("/graphql", "")).toBeNull();
    expect(readAddress("/duty", "")).toBeNull();
    expect(readAddress("/duty/a/b", "")).toBeNull();
  });

  test("loses a parameter that is made empty", () => {
    expect(writeAddress(changeAddress(DUTY, { on: "", sel: "" }))).toBe(
      "/duty/obr-order-2024.d4?rev=1&view=table&lang=en",
    );
  });

  test("of another view keeps the moment and the language, and nothing of the view that is left", () => {
    expect(writeAddress(goTo(DUTY, "subject", "obr-institute"))).toBe(
      "/subject/obr-institute?on=2022-09-15&rev=1&lang=en",
    );
  });

  test.each([
    ["a new day", { on: "2022-09-14" }, "push"],
    ["a new revision", { rev: "1" }, "push"],
    ["the table", { view: "table" }, "push"],
    ["a day together with a selection", { on: "2022-09-14", sel: "" }, "push"],
    ["a selection", { sel: "x" }, "replace"],
    ["an unfolded group", { open: "x" }, "replace"],
  ] as const)("makes a step back of %s as the table says", (_what, change, step) => {
    expect(stepOf("duty", change)).toBe(step);
  });

  test("makes a step back of an opened finding, and none of typing", () => {
    expect(stepOf("findings", { open: "x" })).toBe("push");
    expect(stepOf("start", { q: "ир" })).toBe("replace");
  });
});
