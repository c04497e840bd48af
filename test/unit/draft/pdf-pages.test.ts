import { draftAct } from "../../../src/draft/draft-act";
import type { Piece } from "../../../src/draft/text/pdf/page-line";
import { pageLines } from "../../../src/draft/text/pdf/page-line";
import { textOfPages } from "../../../src/draft/text/pdf/text-of-pages";
import { readPdf } from "../../../src/draft/text/read-pdf";
import { planPdf } from "../../support/plan-pdf";

/** Points between two lines, and what a sign takes. */
const LINE = 14;
const SIGN = 6;
const TOP = 780;

/** A line of a page: words by where they begin. */
type Line = Readonly<Record<number, string>>;

function piece(text: string, x: number, y: number, height = 12): Piece {
  return { text, x, y, width: text.length * SIGN, height };
}

/** Lines below one another; an empty one leaves room. */
function page(...lines: readonly Line[]): Piece[] {
  return lines.flatMap((line, place) =>
    Object.entries(line).map(([x, text]) => piece(text, Number(x), TOP - place * LINE)),
  );
}

function textOf(...pages: readonly (readonly Piece[])[]): readonly string[] {
  return textOfPages(pages.map(pageLines))
    .split("\n")
    .filter((line) => line !== "");
}

const full = (words: string): Line => ({ 60: words.padEnd(70, "-") });
const HEADERS: readonly Line[] = [
  { 60: "№", 90: "Мероприятие", 270: "Срок", 390: "Ответственный" },
  { 270: "исполнения" },
];

describe("The pages of a PDF", () => {
  it("give rows of tables with bars, their headers once, headings within them as lines", () => {
    const first = page(
      full("План"),
      {},
      ...HEADERS,
      { 60: "1.", 90: "Провести конкурс", 270: "до мая", 390: "Отдел" },
      { 90: "практик" },
      full("Раздел"),
      { 60: "2.", 90: "Подвести итоги", 270: "в июне", 390: "Центр" },
    );
    const second = page(
      ...HEADERS,
      { 390: "образования" },
      { 60: "3.", 90: "Сообщить", 270: "в июле", 390: "Школы" },
      { 60: "4.", 90: "Учесть", 270: "в мае", 390: "Школы" },
    );
    expect(textOf(first, second)).toEqual([
      full("План")[60],
      "| № | Мероприятие | Срок | Ответственный |",
      "|  |  | исполнения |  |",
      "| 1. | Провести конкурс | до мая | Отдел |",
      "|  | практик |  |  |",
      full("Раздел")[60],
      "| 2. | Подвести итоги | в июне | Центр |",
      "|  |  |  | образования |",
      "| 3. | Сообщить | в июле | Школы |",
      "| 4. | Учесть | в мае | Школы |",
    ]);
  });

  it("give a plan without numbers row by row, by the room between its rows", async () => {
    const headers = ["Наименование мероприятия", "Сроки исполнения", "Ответственные исполнители"];
    const rows = Array.from({ length: 12 }, (_, place) => [
      `Провести конкурс № ${place + 1} лучших практик наставничества среди педагогических работников`,
      "до 1 марта 2023 года",
      "Отдел общего образования, Институт развития образования",
    ]);
    const whole = await readPdf(await planPdf("План на 2023 год", [headers, ...rows], ["*", 80, 120]));
    const barred = whole.split("\n").filter((line) => line.startsWith("|"));
    expect(barred).toEqual([headers, ...rows].map((cells) => `| ${cells.join(" | ")} |`));
    expect(
      draftAct("plan.pdf", whole).provisions.map(({ text, term, responsible }) => [
        text,
        term?.deadline.until,
        responsible.length,
      ]),
    ).toEqual(rows.map(([text]) => [text, "2023-03-01", 2]));
  });

  it("give lines one by one where there is no more room between rows than within a cell", () => {
    const lines = textOf(
      page(
        { 60: "Мероприятие", 270: "Срок", 390: "Ответственный" },
        { 60: "Конкурс", 270: "до мая", 390: "Отдел" },
        { 60: "Слёт", 270: "в июне", 390: "Центр" },
      ),
    );
    expect(lines).toHaveLength(3);
  });

  it("have columns of text one below the other, but a head and a signature side by side", () => {
    const beside = Array.from({ length: 9 }, (_, place) => ({
      60: `${place + 1}. Слова слева до конца строки`,
      290: `${place + 10}. Слова справа до конца строки`,
    }));
    const lines = textOf(
      page({ 60: "01.09.2023", 420: "№ 17" }, full("Об учёте"), ...beside, full("Итак"), {
        60: "Министр",
        420: "А.Н. Киктева",
      }),
    );
    expect(lines.map((line) => /^\d+\.(?= )/u.exec(line)?.[0] ?? line.replace(/\s{2,}|-+/gu, " "))).toEqual([
      "01.09.2023 № 17",
      "Об учёте ",
      ...Array.from({ length: 18 }, (_, place) => `${place + 1}.`),
      "Итак ",
      "Министр А.Н. Киктева",
    ]);
  });

  it("leave out headers, footers and numbers of pages, but no words that happen to be alike", () => {
    const footer = (number: number) => [{}, {}, { 200: `Страница ${number} из 3` }];
    const pages = [1, 2, 3].map((number) =>
      page(
        ...(number === 1 ? [{}, {}, {}, {}] : [{ 300: String(number) }, {}, { 60: "Приказ № 17-од" }, {}]),
        full("Одно и то же"),
        full(`Слова страницы ${"абв".charAt(number)}`),
        full("Одно и то же"),
        ...footer(number),
      ),
    );
    expect(textOf(...pages).map((line) => line.replace(/-+/gu, ""))).toEqual(
      [1, 2, 3].flatMap((number) => ["Одно и то же", `Слова страницы ${"абв".charAt(number)}`, "Одно и то же"]),
    );
  });

  it("have the words of notes where the text refers to them, and raised figures apart from others", () => {
    const raised = (x: number, y: number) => piece("1", x, y + 4, 7);
    const text = [piece("до 1 октября 2023", 60, 700), raised(163, 700), piece("года", 172, 700)];
    const note = [raised(60, 100), piece("Далее –", 68, 100), piece("ежегодно", 60, 86)];
    expect(textOf([...text, ...note])).toEqual(["до 1 октября 2023 (Далее – ежегодно) года"]);
    expect(textOf(text)).toEqual(["до 1 октября 2023¹ года"]);
  });
});
