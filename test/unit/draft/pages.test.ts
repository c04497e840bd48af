import { readDraft } from "../../../src/draft/read-drafts";
import { readHtml } from "../../../src/draft/text/read-html";

/** The lines of a page that say something. */
function linesOf(html: string): readonly string[] {
  return readHtml(html)
    .split("\n")
    .filter((line) => line !== "");
}

function row(...cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => (cell.startsWith("<t") ? cell : `<td>${cell}</td>`)).join("")}</tr>`;
}

const PLAN = `<table>
  <tr><th rowspan=2>№ п/п</th><th rowspan=2>Наименование мероприятия</th><th colspan=2>Срок</th><th rowspan=2>Ответственный исполнитель</th></tr>
  ${row("начало", "окончание")}
  <tr><td colspan=5>Раздел 1. Общее</td></tr>
  ${row("1.1", "Провести конкурс", "01.03.2023", "01.05.2023", "<td rowspan=2>Отдел образования</td>")}
  ${row("1.2", "Подвести итоги", "01.06.2023", "10.06.2023")}
</table>`;

describe("A page with the text of an act", () => {
  it("gives a paragraph a line, lists with their numbers, rows with their cells", () => {
    const page = `<html><style>p{}</style><nav>Меню</nav><p>ПРИКАЗ</p><ol><li>Раз<ol><li>Два</li></ol></li><li value=5>Пять</ol>
      <p>Слова</p><ol start=6><li>Шесть</ol><table>${row("А<br>Б", "В", "Г")}</table></html>`;
    expect(linesOf(page)).toEqual(["ПРИКАЗ", "1. Раз", "1.1. Два", "5. Пять", "Слова", "6. Шесть", "| А Б | В | Г |"]);
  });

  it("may stand in a table that only places it, and signatures and heads in tables of their own", () => {
    const inner = `<p>ПРИКАЗЫВАЮ:</p><p>1. Школам вести учет.</p><table>${row("Министр", "", "А.Н. Киктева")}</table>${PLAN}`;
    const lines = linesOf(`<table>${row("Главная<br>Новости", inner, "Реклама")}</table>`);
    expect(lines.slice(0, 5)).toEqual([
      "Главная",
      "Новости",
      "ПРИКАЗЫВАЮ:",
      "1. Школам вести учет.",
      "Министр   А.Н. Киктева",
    ]);
    expect(lines.at(-2)).toBe("| 1.2 | Подвести итоги | 01.06.2023 | 10.06.2023 | Отдел образования |");
  });

  it("keeps lines and blanks of what is written as it stands, and raised figures apart from others", () => {
    expect(linesOf("<pre>Раз\n  Два   Три</pre><p>до 2023<sup>1</sup> года</p>")).toEqual([
      "Раз",
      "  Два   Три",
      "до 2023¹ года",
    ]);
  });

  it("is read as a plan where headers stand above one another and cells are merged", async () => {
    const bytes = Buffer.from(`<html><p>План мероприятий на 2023 год</p>${PLAN}</html>`);
    const reading = await readDraft({ name: "plan.html", bytes });
    const provisions = "draft" in reading ? reading.draft.provisions : [];
    expect(
      provisions.map(({ number, term, responsible }) => [number, term?.deadline.until, responsible[0]?.normalised]),
    ).toEqual([
      ["1.1", "2023-05-01", "Отдел образования"],
      ["1.2", "2023-06-10", "Отдел образования"],
    ]);
  });

  it("is refused where merged cells would make more of it than a text may be", () => {
    const cell = `<td rowspan=5000>${"слово ".repeat(20_000)}</td>`;
    const rows = row("a", "b", "c").repeat(1_000);
    expect(() => readHtml(`<table>${row("1", "2", "3", cell)}${rows}</table>`)).toThrow(
      /expected at most 10000000 characters/,
    );
  });
});
