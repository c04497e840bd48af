import type { CellReader } from "../../../../../src/importers/tables/cells/cell";
import { listCell } from "../../../../../src/importers/tables/cells/cell";
import { dayCell } from "../../../../../src/importers/tables/cells/day-cell";
import { countCell, pathCell, textCell, yesNoCell } from "../../../../../src/importers/tables/cells/plain-cells";
import {
  agreementFormCell,
  centreKindCell,
  levelCell,
  roleCell,
  subjectKindCell,
} from "../../../../../src/importers/tables/cells/terms";
import { NameDirectory } from "../../../../../src/importers/tables/names/name-directory";

const context = { directory: new NameDirectory(), region: undefined };
const read = (cell: CellReader<unknown>, text: string) => {
  const reading = cell.read(text, context);
  return "value" in reading ? reading.value : `mistake: ${reading.mistake}`;
};

describe("a day as other programs write it", () => {
  it.each([
    ...["01.09.2022 0:00:00", "01.09.2022 00:00", "01.09.2022 г.", "1.9.2022г", "01.09.2022 года"],
    ...["1 сентября 2022 г.", "«1» сентября 2022 года", "01 Сентября 2022", "1 сент. 2022", "1 сентябрь 2022"],
    ...["2022-09-01T00:00:00", "2022-09-01 00:00:00.000", "2022-09-01T00:00:00Z", "2022-09-01T00:00:00+03:00"],
    ...["1 September 2022", "September 1, 2022", "Sep 1st, 2022", "1-Sep-2022", "Thu Sep 01 2022", "Thu, 01 Sep 2022"],
    ...["2022/09/01", "2022.9.1", "20220901"],
  ])("%s", (text) => {
    expect(read(dayCell, text)).toBe("2022-09-01");
  });

  it.each([
    ...["01/09/2022", "01-09-2022", "2022-08-31T21:00:00Z", "1 сентября", "5 маркета 2022", "31 февраля 2022 г."],
    ...["сентябрь 2022", "2022", "01.09.22 0:00:00", "1 сентября 22 г."],
  ])("is not guessed at: %s", (text) => {
    expect(read(dayCell, text)).toMatch(/^mistake: /);
  });
});

describe("a cell", () => {
  it.each<[string, CellReader<unknown>, string, unknown]>([
    ["a day as ISO writes it", dayCell, "2022-09-01", "2022-09-01"],
    ["a day as Russians write it", dayCell, "01.09.2022", "2022-09-01"],
    ["a day without zeros", dayCell, "1.9.2022", "2022-09-01"],
    ["the last day of February", dayCell, "29.02.2024", "2024-02-29"],
    ["a path with its sign", pathCell, "п. 1.2", "1.2"],
    ["a path with a stop", pathCell, "3.", "3"],
    ["a number", countCell, "97", 97],
    ["yes", yesNoCell, "Да", true],
    ["no", yesNoCell, "нет", false],
    ["a list in one line", listCell(textCell), "а; б;", ["а", "б"]],
    ["a list in several lines", listCell(textCell), "а\r\nб\nв", ["а", "б", "в"]],
    ["a kind in Russian", subjectKindCell, "Школа", "SCHOOL"],
    ["a kind with commas", subjectKindCell, "форум, совет, комиссия", "ASSEMBLY"],
    ["an enumeration's own value", roleCell, "co_executor", "CO_EXECUTOR"],
    ["a role with ё", roleCell, "контролер", "CONTROLLER"],
    ["a kind of centre in quotation marks", centreKindCell, "«IT-куб»", "IT_CUBE"],
    ["a form", agreementFormCell, "о практической подготовке", "PRACTICE"],
    ["a level", levelCell, "Муниципальный", "MUNICIPAL"],
  ])("is read as %s", (_what, cell, text, value) => {
    expect(read(cell, text)).toEqual(value);
  });

  it.each<[string, CellReader<unknown>, string, string]>([
    ["no day of the calendar", dayCell, "29.02.2023", "no day of the calendar"],
    ["a day in a thirteenth month", dayCell, "2022-13-01", "no day of the calendar"],
    ["a day before all acts", dayCell, "01.09.1022", "from 1900-01-01"],
    ["a year of two digits", dayCell, "01/09/22", "all four digits of the year"],
    ["a day with its time", dayCell, "2022-09-01 10:00", "expected a day"],
    ["a path that begins with nought", pathCell, "0.1", "the number of a provision"],
    ["a number with a fraction", countCell, "9,5", "a whole number"],
    ["perhaps", yesNoCell, "может быть", "«да» or «нет»"],
    ["ten megabytes", countCell, "9".repeat(10_000_000), `found «${"9".repeat(60)}…»`],
  ])("is refused where it holds %s", (_what, cell, text, reason) => {
    const told = String(read(cell, text));
    expect(told).toContain(reason);
    expect(told).toMatch(/^mistake: /);
    expect(told.length).toBeLessThan(400);
  });
});
