import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { docxOf, pdfOf } from "../../support/act-files";
import { planPdf } from "../../support/plan-pdf";
import { temporaryDirectory } from "../../support/temporary-directory";
import { zvenoProcess } from "../../support/zveno-process";

const ORDER = [
  "МИНИСТЕРСТВО ОБРАЗОВАНИЯ САХАЛИНСКОЙ ОБЛАСТИ",
  "ПРИКАЗ",
  "01.09.2023 № 17",
  "О работе центров",
  "ПРИКАЗЫВАЮ:",
  "1. Институту развития образования обеспечить работу центров до 1 октября 2023 года.",
  "2. Контроль за исполнением приказа возложить на первого заместителя министра Ларина Н.А.",
];
/** Larger than a file may be. */
const TOO_LARGE = 50_000_000;

interface Drafted {
  readonly act: { readonly number: string; readonly date: string };
  readonly provisions: readonly {
    readonly text: string;
    readonly deadline: { readonly until: string } | null;
    readonly responsible: readonly { readonly normalised: string }[];
  }[];
}

describe("zveno draft as a process", () => {
  const folder = temporaryDirectory();
  const at = (name: string) => join(folder, name);
  const refused = async (name: string) => {
    const { code, out, err } = await zvenoProcess(["draft", at(name), "-o", at("refused.yaml")]);
    expect([code, out, existsSync(at("refused.yaml"))]).toEqual([1, "", false]);
    return err;
  };

  it.each([
    ["a Word document", "order.docx", () => docxOf(ORDER)],
    ["a PDF", "order.pdf", () => Promise.resolve(pdfOf(ORDER))],
    [
      "a PDF of a thousand fonts",
      "fonts.pdf",
      () =>
        Promise.resolve(
          pdfOf([...ORDER, ...Array.from({ length: 1_000 }, (_, place) => `${place + 3}. Школе вести учет.`)]),
        ),
    ],
  ])("reads %s", async (_what, name, make) => {
    writeFileSync(at(name), await make());
    const { code, out, err } = await zvenoProcess(["draft", at(name), "--json"]);
    expect([code, err]).toEqual([0, ""]);
    const { act, provisions } = JSON.parse(out) as Drafted;
    expect(act).toMatchObject({ number: "17", date: "2023-09-01" });
    expect(provisions[0]?.responsible[0]?.normalised).toBe("Институт развития образования");
    expect(provisions).toHaveLength(name === "fonts.pdf" ? 1_002 : 2);
  });

  it("reads a plan in a PDF: cells of several lines, headers and numbers on each page", async () => {
    const task = "Провести конкурс лучших практик наставничества среди педагогических работников организаций";
    const headers = ["№ п/п", "Наименование мероприятия", "Срок исполнения", "Ответственные исполнители"];
    const rows = Array.from({ length: 30 }, (_, place) => [
      `${place + 1}.`,
      task,
      "до 1 марта 2023 года",
      "Отдел общего образования, Институт развития образования",
    ]);
    writeFileSync(at("plan.pdf"), await planPdf("План мероприятий по наставничеству на 2023 год", [headers, ...rows]));
    const { code, out } = await zvenoProcess(["draft", at("plan.pdf"), "--json"]);
    const { provisions } = JSON.parse(out) as Drafted;
    expect([code, provisions.length]).toEqual([0, 30]);
    for (const { text, deadline, responsible } of provisions) {
      expect([text, deadline?.until]).toEqual([task, "2023-03-01"]);
      const names = responsible.map(({ normalised }) => normalised);
      expect(names).toEqual(["Отдел общего образования", "Институт развития образования"]);
    }
  });

  it("writes what `zveno import` takes", async () => {
    writeFileSync(at("order.docx"), await docxOf(ORDER));
    const drafted = await zvenoProcess(["draft", at("order.docx"), "-o", at("act.yaml")]);
    expect([drafted.code, drafted.out]).toEqual([0, `Wrote ${at("act.yaml")}. To decide: 0; to check: 2.\n`]);
    expect(readFileSync(at("act.yaml"), "utf8")).toContain("subject: sak-first-deputy-minister");
    const imported = await zvenoProcess(["import", at("act.yaml"), "--dry-run"]);
    expect([imported.code, imported.err]).toEqual([0, ""]);
  });

  it("says what to do about a PDF of pictures alone, and writes nothing", async () => {
    writeFileSync(at("scan.pdf"), pdfOf(ORDER, { hasText: false }));
    expect(await refused("scan.pdf")).toMatch(/^scan\.pdf:1:1: expected a PDF with text, found one of pictures alone/);
  });

  it("says how large a file may be, and writes nothing", async () => {
    writeFileSync(at("large.docx"), await docxOf(ORDER));
    truncateSync(at("large.docx"), TOO_LARGE);
    expect(await refused("large.docx")).toMatch(/expected at most 20000000 bytes, found 50000000/);
  });
});
