import { WORDS_OF_VALUES } from "../../../src/comparison/difference.words";
import type { ComparedProperty } from "../../../src/comparison/difference";
import { ENTITY_FIELDS } from "../../../src/entity/entity";
import type { Fields } from "../../../src/entity/field";
import { LINK_FIELDS } from "../../../src/link/link";

it("has a word for each value of an enumeration that may differ", () => {
  const tables: readonly Fields[] = [...Object.values(ENTITY_FIELDS), LINK_FIELDS];
  const wordless = tables.flatMap((fields) =>
    Object.entries(fields).flatMap(([property, { kind }]) =>
      (kind.choices ?? [])
        .filter((value) => WORDS_OF_VALUES[property as ComparedProperty]?.[value] === undefined)
        .map((value) => `${property} ${value}`),
    ),
  );
  expect(wordless).toEqual([]);
});
