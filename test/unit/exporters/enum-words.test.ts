import type { GraphQLEnumType } from "graphql";
import { buildZvenoSchema } from "../../../src/api/schema";
import { wordsOf } from "../../../src/exporters/table/enum-words";
import { Language } from "../../../src/language/language";

const SCHEMA = buildZvenoSchema();

/** Those of which an export shows values. */
const ENUMERATIONS = [
  "SubjectKind",
  "Level",
  "CentreKind",
  "DutyForce",
  "DeadlineKind",
  "DutyStatus",
  "LinkState",
  "AgreementForm",
  "Severity",
  "FindingRule",
  "ResponsibilityRole",
];

test.each(ENUMERATIONS)("every value of %s has a Russian word", (name) => {
  const russian = wordsOf(SCHEMA, Language.RU);
  const values = (SCHEMA.getType(name) as GraphQLEnumType).getValues().map(({ name: value }) => value);
  const without = values.filter((value) => !/\p{Script=Cyrillic}/u.test(russian(name, value)));
  expect(without).toEqual([]);
});

test("words are those in the brackets of a description in Russian, and those before them in English", () => {
  expect(wordsOf(SCHEMA, Language.RU)("SubjectKind", "MINISTRY")).toBe("министерство");
  expect(wordsOf(SCHEMA, Language.EN)("SubjectKind", "MINISTRY")).toBe("Ministry");
  expect(wordsOf(SCHEMA, Language.RU)("CentreKind", "TOCHKA_ROSTA")).toBe("«Точка роста»");
});

test("a value that nobody has described stays as it is", () => {
  expect(wordsOf(SCHEMA, Language.RU)("Unknown", "VALUE")).toBe("VALUE");
});
