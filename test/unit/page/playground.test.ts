import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, getVariableValues, Kind, parse, validate } from "graphql";
import { keptQuestion } from "../../../src/page/playground/kept-question";
import { languageOf } from "../../../src/page/playground/language-of";
import { linkedQuestion } from "../../../src/page/playground/linked-question";
import { questionTabs } from "../../../src/page/playground/question-tabs";

const ROOT = join(__dirname, "../../..");
const SCHEMA = buildSchema(readFileSync(join(ROOT, "schema/schema.graphql"), "utf8"));
const TEXTS = readdirSync(join(ROOT, "questions")).map((file) => readFileSync(join(ROOT, "questions", file), "utf8"));

test.each(questionTabs(TEXTS))(
  "a tab's question is named, valid, told in Russian, and fits its variables: $query",
  (tab) => {
    const document = parse(tab.query);
    const [operation] = document.definitions;
    expect(validate(SCHEMA, document)).toEqual([]);
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("It is no operation.");
    expect(operation.name?.value).toMatch(/^[A-Z]/);
    expect(tab.query.split("\n")[1]).toMatch(/^# [А-Я].*[?.]$/);
    const variables = JSON.parse(tab.variables ?? "{}") as Record<string, unknown>;
    expect(Object.keys(variables).length).toBeGreaterThan(0);
    expect(getVariableValues(SCHEMA, operation.variableDefinitions ?? [], variables).errors).toBeUndefined();
  },
);

test("an address brings a question with its variables, or none", () => {
  expect(linkedQuestion("?query=%7Bgraph%7D&variables=%7B%22a%22%3A1%7D")).toEqual({
    query: "{graph}",
    variables: '{\n  "a": 1\n}',
  });
  expect(linkedQuestion("?query=%7Bgraph%7D&variables=oops")).toEqual({ query: "{graph}", variables: "oops" });
  expect(linkedQuestion("?query=%7Bgraph%7D")).toEqual({ query: "{graph}", variables: null });
  expect(linkedQuestion("?lang=en")).toBeNull();
});

test("the language is that of the address, else of the browser", () => {
  expect(languageOf("?lang=en", "ru-RU")).toBe("en");
  expect(languageOf("", "ru-RU")).toBe("ru");
  expect(languageOf("", "de")).toBe("en");
});

test("the question that was open last time is told, and none where nothing, or nothing of use, is kept", () => {
  const kept = (text: string | null) => keptQuestion({ getItem: () => text });
  const tabs = [
    { query: "{a}", variables: null },
    { query: "{b}", variables: "{}" },
  ];
  expect(kept(JSON.stringify({ tabs, activeTabIndex: 1 }))).toEqual({ query: "{b}", variables: "{}" });
  expect([kept(null), kept("oops"), kept('{"tabs":[]}')]).toEqual([null, null, null]);
});
