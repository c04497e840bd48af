import { readDraft } from "../../../src/draft/read-drafts";
import { readText } from "../../../src/draft/text/read-text";
import { wordDocument } from "../../support/act-files";

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph; `properties` within its w:pPr. */
function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${text === "" ? "" : run(text)}</w:p>`;
}

function item(text: string, list: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A level of a list: «decimal %1.». */
function level(place: number, format: string, pattern: string, more = ""): string {
  return `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
}

function listOf(id: number, ...levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
}

/** A list that paragraphs name by `id`, of the levels of another. */
function named(id: number, levels: number, more = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${levels}"/>${more}</w:num>`;
}

function startAt(start: number, place = 0): string {
  return `<w:lvlOverride w:ilvl="${place}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
}

const LEVELS = [level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."), level(2, "russianLower", "%3)")];

async function textOf(...document: Parameters<typeof wordDocument>): Promise<readonly string[]> {
  return (await readText(await wordDocument(...document))).split("\n").filter((line) => line !== "");
}

describe("The numbers of a Word document", () => {
  it("go on behind a paragraph that has none, on every level", async () => {
    const body = [
      item("Раз", 1),
      item("Два", 1, 1),
      paragraph("Слова между ними"),
      item("Три", 1, 1),
      item("Четыре", 1, 2),
      item("Пять", 1, 2),
      item("Шесть", 1),
      item("Семь", 1, 1),
    ];
    expect(await textOf(body.join(""), { numbering: listOf(0, ...LEVELS) + named(1, 0) })).toEqual([
      "1. Раз",
      "1.1. Два",
      "Слова между ними",
      "1.2. Три",
      "а) Четыре",
      "б) Пять",
      "2. Шесть",
      "2.1. Семь",
    ]);
  });

  it("begin anew where their list says so, once, and go on from lists of the same levels", async () => {
    const numbering =
      listOf(0, ...LEVELS) + named(1, 0) + named(2, 0, startAt(1)) + named(3, 0) + named(4, 0, startAt(7));
    const body = [1, 1, 2, 2, 3, 4, 4].map((list) => item("Пункт", list)).join("");
    const numbers = (await textOf(body, { numbering })).map((line) => line.split(" ")[0]);
    expect(numbers).toEqual(["1.", "2.", "1.", "2.", "3.", "7.", "8."]);
  });

  it("are written as their levels say", async () => {
    const levels = [
      level(0, "upperRoman", "%1."),
      level(1, "decimal", "%1.%2", "<w:isLgl/>"),
      level(2, "decimal", "%3)", '<w:lvlRestart w:val="0"/>'),
      level(3, "russianLower", "%4."),
      level(4, "bullet", "\uf0b7"),
      level(5, "none", ""),
      level(6, "decimalZero", "Пункт %7 &amp; далее"),
    ];
    const body = [0, 0, 1, 2, 1, 2, 3, 4, 5, 6].map((place) => item("слово", 1, place)).join("");
    expect(await textOf(body, { numbering: listOf(0, ...levels) + named(1, 0) })).toEqual([
      "I. слово",
      "II. слово",
      "2.1. слово",
      "1) слово",
      "2.2. слово",
      "2) слово",
      "а) слово",
      "- слово",
      "слово",
      "Пункт 01 & далее. слово",
    ]);
  });

  it("come from styles, too: their own, those that they are based on, and styles of lists", async () => {
    const styled = level(1, "decimal", "%1.%2.", '<w:pStyle w:val="Second"/>');
    const numbering = [
      listOf(0, level(0, "decimal", "%1."), styled),
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="List"/></w:abstractNum>',
      named(1, 0),
      named(2, 5),
    ].join("");
    const style = (id: string, more: string) => `<w:style w:styleId="${id}" w:type="paragraph">${more}</w:style>`;
    const ofList = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = [
      style("First", ofList),
      style("Second", `<w:basedOn w:val="First"/>`),
      style("List", ofList),
      style("Round", `<w:basedOn w:val="Round"/>`),
    ].join("");
    const of = (name: string, more = "") => paragraph(name, `<w:pStyle w:val="${name}"/>${more}`);
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = [of("First"), of("Second"), of("Round"), of("First", none), item("List", 2), of("Unknown")].join("");
    expect(await textOf(body, { numbering, styles })).toEqual([
      "1. First",
      "1.1. Second",
      "Round",
      "First",
      "2. List",
      "Unknown",
    ]);
  });

  it("leave out what is deleted, and number what is inserted", async () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const deleted = `<w:p><w:pPr>${numbered}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>Нет</w:delText></w:r></w:del></w:p>`;
    const inserted = `<w:p><w:pPr>${numbered}<w:rPr><w:ins/></w:rPr></w:pPr><w:ins>${run("Новое")}</w:ins></w:p>`;
    const was = paragraph("Было", `<w:pPrChange><w:pPr>${numbered}</w:pPr></w:pPrChange>`);
    const row = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${item("Строка", 1)}</w:tc></w:tr></w:tbl>`;
    const body = [item("Раз", 1), deleted, inserted, was, row, item("", 1), item("Три", 1)].join("");
    expect(await textOf(body, { numbering: listOf(0, ...LEVELS) + named(1, 0) })).toEqual([
      "1. Раз",
      "2. Новое",
      "Было",
      "4. Три",
    ]);
  });

  it("stand in cells that hold nothing else", async () => {
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
    const task = (text: string) => row(item("", 1), paragraph(text), paragraph("Школы"));
    const body = `<w:tbl>${task("Раз")}${task("Два")}</w:tbl>`;
    expect(await textOf(body, { numbering: listOf(0, ...LEVELS) + named(1, 0) })).toEqual([
      "| 1. | Раз | Школы |",
      "| 2. | Два | Школы |",
    ]);
  });
});

describe("The words of a Word document", () => {
  it("are those of notes, too, where the text refers to them", async () => {
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(text)}</w:p></w:${kind}>`;
    const reference = (kind: string, id: number) =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body = `<w:p>${run("До 1 октября 2023 года")}${reference("footnote", 2)}${run(" школам")}${reference("endnote", 2)}${run(".")}</w:p>${paragraph("Дальше")}`;
    const notes = {
      footnotes: note("footnote", 2, "Далее – ежегодно"),
      endnotes: note("endnote", 2, "Кроме 3 вечерних"),
    };
    expect(await textOf(body, notes)).toEqual([
      "До 1 октября 2023 года (Далее – ежегодно) школам (Кроме 3 вечерних).",
      "Дальше",
    ]);
  });

  it("are those of text boxes, once, and of no headers", async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${item("Рамка", 1)}</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${item("Рамка", 1)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = `<w:p>${run("Раз")}${box}</w:p>${item("Два", 1)}`;
    const parts = { numbering: listOf(0, ...LEVELS) + named(1, 0), header1: paragraph("Колонтитул") };
    expect(await textOf(body, parts)).toEqual(["Раз", "1. Рамка", "2. Два"]);
  });

  it("have no soft hyphens, and raised figures as such", async () => {
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>';
    const body = `<w:p><w:r><w:t>обра</w:t><w:softHyphen/><w:t>зо\u00adвания\u00a02023</w:t></w:r>${raised}</w:p>`;
    expect(await textOf(body)).toEqual(["образования 2023¹"]);
  });

  it("of a merged cell hold for each of its rows; a table within a cell is part of it", async () => {
    const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
    const inner = `<w:tbl>${row(cell(paragraph("Отдел")), cell(paragraph("Школы")), cell(paragraph("Центр")))}</w:tbl>`;
    const body = `<w:tbl>${[
      row(cell(paragraph("Раздел")), cell(paragraph("Слова"), '<w:gridSpan w:val="2"/>'), cell(paragraph("Срок"))),
      row(
        cell(paragraph("1")),
        cell(paragraph("Раз")),
        cell(inner + paragraph("")),
        cell(paragraph("Ноябрь"), '<w:vMerge w:val="restart"/>'),
      ),
      row(cell(paragraph("2")), cell(paragraph("Два")), cell(paragraph("ИРО")), cell(paragraph(""), "<w:vMerge/>")),
    ].join("")}</w:tbl>`;
    expect(await textOf(body)).toEqual([
      "| Раздел | Слова |  | Срок |",
      "| 1 | Раз | Отдел Школы Центр | Ноябрь |",
      "| 2 | Два | ИРО | Ноябрь |",
    ]);
  });
});

describe("An act as a Word document", () => {
  it("is drafted with its numbers, the terms of its notes, and each place where the words are", async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const numbered = '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const head = [
      "МИНИСТЕРСТВО ОБРАЗОВАНИЯ САХАЛИНСКОЙ ОБЛАСТИ",
      "ПРИКАЗ",
      "01.09.2023 № 17",
      "О работе центров",
      "ПРИКАЗЫВАЮ:",
    ];
    const body = [
      ...head.map((line) => paragraph(line)),
      item("Руководителям школ:", 1),
      `<w:p>${numbered}${run("Провести учет до 1 октября 2023 года")}${reference}${run(".")}</w:p>`,
      paragraph("Учет ведётся в журнале."),
      item("Сообщить об итогах до 15 октября 2023 года.", 1, 1),
      item("Институту развития образования обеспечить работу центров.", 1),
    ].join("");
    const footnotes = `<w:footnote w:id="2"><w:p>${run("Далее – ежегодно.")}</w:p></w:footnote>`;
    const bytes = await wordDocument(body, { numbering: listOf(0, ...LEVELS) + named(1, 0), footnotes });
    const reading = await readDraft({ name: "order.docx", bytes });
    if (!("draft" in reading)) throw new Error("expected a draft");
    const { draft, text } = reading;
    expect(draft.provisions.map(({ number, term }) => [number, term?.deadline])).toEqual([
      ["1.1", { kind: "DATE", until: "2023-10-01", then: "RECURRING" }],
      ["1.2", { kind: "DATE", until: "2023-10-15" }],
      ["2", undefined],
    ]);
    const who = draft.provisions.flatMap(({ responsible }) => responsible);
    expect(who.map(({ normalised }) => normalised)).toContain("Институт развития образования");
    for (const { mention, start, end } of who) expect(text.slice(start, end)).toBe(mention);
  });
});
