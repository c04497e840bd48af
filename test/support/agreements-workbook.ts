import { Workbook } from "exceljs";
import { isIsoDay } from "../../src/moment/iso-day";

/** A region with a few hundred schools and colleges, as an act document: what the agreements are concluded between. */
export function schoolsDocument(): string {
  const schools = TOWNS.flatMap((town, at) =>
    numbers(SCHOOLS_A_TOWN).map((number) => subject(schoolId(at, number), "SCHOOL", officialName(town, number))),
  );
  const colleges = TOWNS.map((town, at) => subject(`xx-college-${at + 1}`, "COLLEGE", `ГБПОУ «${town} колледж»`));
  const twins = [subject("xx-twin-1", "SCHOOL", "Сельская школа"), subject("xx-twin-2", "SCHOOL", "Сельская школа")];
  const elsewhere = subject("yy-lyceum", "SCHOOL", "Лицей Заречного края", "YY-01");
  const group = `groups: [{ id: xx-heads, name: руководители школ, level: INSTITUTIONAL }]`;
  const programme = `programmes: [{ id: modern-school, name: Современная школа }]`;
  return ["region: XX-01", "subjects:", ...schools, ...colleges, ...twins, elsewhere, group, programme].join("\n");
}

const HEADERS = ["№ договора", "Форма", "Дата подписания", "Начало", "Действует до", "База", "Участники", "Программы"];
export const ROWS = 2000;
const TITLE_ROWS = 2;

/** The agreements of the region as a workbook: 2,000 rows below a title, names and days written as people write them. */
export async function agreementsWorkbook(mistakes: ReadonlyMap<number, Mistake> = new Map()): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Реестр");
  sheet.addRow(["Реестр договоров о сетевой форме"]);
  sheet.mergeCells(1, 1, 1, HEADERS.length);
  sheet.addRow(HEADERS);
  for (const number of numbers(ROWS)) {
    const cells = agreementCells(number);
    const mistake = mistakes.get(TITLE_ROWS + number);
    if (mistake !== undefined) cells[mistake.column - 1] = mistake.value;
    sheet.addRow(cells.map(asExcelHolds));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Days as ISO writes them become cells with a date, as most people's are. */
function asExcelHolds(cell: string): string | Date {
  return isIsoDay(cell) ? new Date(`${cell}T00:00:00Z`) : cell;
}

export interface Mistake {
  /** From 1. */
  readonly column: number;
  readonly value: string;
}

const TOWNS = ["Берёзовск", "Орлово", "Зелёный Дол", "Каменка", "Приозёрск", "Светлогорск", "Ключи", "Отрадное"];
const SCHOOLS_A_TOWN = 40;

function schoolId(town: number, number: number): string {
  return `xx-${town + 1}-school-${number}`;
}

function officialName(town: string, number: number): string {
  return `Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № ${number}» города ${town}`;
}

/** The ways in which one name is met in tables. */
const WRITINGS: readonly ((town: string, number: number, at: number) => string)[] = [
  officialName,
  (town, number) => `МБОУ СОШ №${number} г. ${town}`,
  (town, number) => `МБОУ "СОШ № ${number}" г.${town.replaceAll("ё", "е")}`,
  (town, number) => `мбоу  «сош N ${number}»   города ${town.toUpperCase()}`,
  (_town, number, at) => schoolId(at, number),
];

function agreementCells(number: number): string[] {
  const at = number % TOWNS.length;
  const town = TOWNS[at] ?? "";
  const base = 1 + (number % SCHOOLS_A_TOWN);
  const partner = 1 + ((base + 1 + (number % 7)) % SCHOOLS_A_TOWN);
  const write = (school: number, way: number) => WRITINGS[way % WRITINGS.length]?.(town, school, at) ?? "";
  const college = `ГБПОУ "${town} колледж"`;
  const year = 2020 + (number % 5);
  const day = String(1 + (number % 28)).padStart(2, "0");
  return [
    `С-${number}/${year}`,
    ["сетевая форма", "NETWORK_FORM", "о сотрудничестве", "Практическая подготовка"][number % 4] ?? "",
    number % 2 === 0 ? `${day}.08.${year}` : `${year}-08-${day}`,
    `01.09.${year}`,
    number % 3 === 0 ? "" : `31.08.${year + 3}`,
    write(base, number),
    number % 2 === 0 ? write(partner, number + 1) : `${write(partner, number + 2)}; ${college}`,
    number % 3 === 0 ? "Современная школа" : "",
  ];
}

function subject(id: string, kind: string, name: string, region?: string): string {
  return `  - { id: ${id}, kind: ${kind}, name: ${JSON.stringify(name)}${region === undefined ? "" : `, region: ${region}`} }`;
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
