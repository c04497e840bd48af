import fc from "fast-check";
import { AGREEMENT_FORM_WORDS } from "../../../../src/entity/agreement.words";
import { DEADLINE_KIND_WORDS, DUTY_FORCE_WORDS } from "../../../../src/entity/duty.words";
import { REPORT_STATE_WORDS } from "../../../../src/entity/report.words";
import { CENTRE_KIND_WORDS, LEVEL_WORDS, SUBJECT_KIND_WORDS } from "../../../../src/entity/subject.words";
import { peopleCell } from "../../../../src/exporters/table/people-cell";
import type { CellReader } from "../../../../src/importers/tables/cells/cell";
import { yesNoCell } from "../../../../src/importers/tables/cells/plain-cells";
import * as termCells from "../../../../src/importers/tables/cells/terms";
import { NameDirectory } from "../../../../src/importers/tables/names/name-directory";
import { Language } from "../../../../src/language/language";
import type { Words } from "../../../../src/language/words";
import { spellingsOf } from "../../../../src/language/words";
import { ROLE_WORDS, SUBORDINATION_KIND_WORDS } from "../../../../src/link/link.words";
import { runsWithoutStore } from "../../../support/runs";

interface ReadBy {
  readonly cell: CellReader<unknown>;
  readonly words: Words<string>;
  /** Values that the cell does not take. */
  readonly without?: readonly string[];
}

const CELLS: Readonly<Record<keyof typeof termCells, ReadBy>> = {
  levelCell: { cell: termCells.levelCell, words: LEVEL_WORDS },
  subjectKindCell: { cell: termCells.subjectKindCell, words: SUBJECT_KIND_WORDS, without: ["POSITION"] },
  centreKindCell: { cell: termCells.centreKindCell, words: CENTRE_KIND_WORDS },
  roleCell: { cell: termCells.roleCell, words: ROLE_WORDS },
  subordinationKindCell: { cell: termCells.subordinationKindCell, words: SUBORDINATION_KIND_WORDS },
  agreementFormCell: { cell: termCells.agreementFormCell, words: AGREEMENT_FORM_WORDS },
  dutyForceCell: { cell: termCells.dutyForceCell, words: DUTY_FORCE_WORDS },
  deadlineKindCell: { cell: termCells.deadlineKindCell, words: DEADLINE_KIND_WORDS },
  decisionCell: { cell: termCells.decisionCell, words: REPORT_STATE_WORDS, without: ["SUBMITTED"] },
  thereafterCell: { cell: termCells.thereafterCell, words: DEADLINE_KIND_WORDS, without: ["DATE", "PERIOD"] },
};
const ENTRIES = Object.entries(CELLS).flatMap(([name, { cell, words, without = [] }]) =>
  Object.keys(words).map((value) => ({ name, cell, words, value, isRead: !without.includes(value) })),
);
const READ = ENTRIES.filter(({ isRead }) => isRead);

const CONTEXT = { directory: new NameDirectory(), region: undefined };

/** What a column of these words shows. */
function exportedAs(value: string | boolean, language: Language, words?: Words<string>): string {
  const head = { key: "column", header: "Столбец", ...(words === undefined ? {} : { words }) };
  return String(peopleCell(value, head, language));
}

describe("a word that an export shows", () => {
  it.each(READ)("is read by $name as what it stands for: $value", ({ cell, words, value }) => {
    for (const language of Object.values(Language))
      expect(cell.read(exportedAs(value, language, words), CONTEXT)).toEqual({ value });
  });

  it.each([true, false])("for %s is read as that", (value) => {
    for (const language of Object.values(Language))
      expect(yesNoCell.read(exportedAs(value, language), CONTEXT)).toEqual({ value });
  });

  it("is read however people write it: in capitals, with е for ё, in quotation marks, without hyphens", () => {
    const written = fc.constantFrom(...READ).chain((entry) =>
      fc
        .record({
          text: fc.constantFrom(...spellingsOf(entry.words[entry.value]!)),
          isCapital: fc.boolean(),
          isWithoutYo: fc.boolean(),
          isQuoted: fc.boolean(),
          hyphen: fc.constantFrom("-", " ", "‑", " - "),
        })
        .map((way) => ({ ...entry, written: wayOf(way) })),
    );
    fc.assert(
      fc.property(written, ({ cell, value, written: text }) => {
        expect([text, cell.read(text, CONTEXT)]).toEqual([text, { value }]);
      }),
      { numRuns: runsWithoutStore(500) },
    );
  });

  it.each(ENTRIES.filter(({ isRead }) => !isRead))(
    "is refused by $name where that takes no $value",
    ({ cell, words, value }) => {
      expect(cell.read(exportedAs(value, Language.RU, words), CONTEXT)).toHaveProperty("mistake");
    },
  );
});

interface Way {
  readonly text: string;
  readonly isCapital: boolean;
  readonly isWithoutYo: boolean;
  readonly isQuoted: boolean;
  readonly hyphen: string;
}

function wayOf({ text, isCapital, isWithoutYo, isQuoted, hyphen }: Way): string {
  const hyphened = text.replaceAll("-", hyphen);
  const cased = isCapital ? hyphened.toUpperCase() : hyphened;
  const lettered = isWithoutYo ? cased.replaceAll("ё", "е").replaceAll("Ё", "Е") : cased;
  return isQuoted ? `«${lettered}»` : lettered;
}
