import { TraceBranch } from "../../../src/chain/accountability";
import { renderPdf } from "../../../src/exporters/report/render-pdf";
import type { ChainRow, Report } from "../../../src/exporters/report/report";
import { Language } from "../../../src/language/language";
import { longestTurn } from "../../support/longest-turn";
import { pdfText } from "../../support/pdf-text";
import { METADATA } from "./a-table";

/** The service may not be held for longer. */
const MOST_HELD_MS = 250;

function reportOf(rows: number): Report {
  const chain = Array.from({ length: rows }, (_none, place): ChainRow => {
    const depth = 1 + (place % 4);
    return {
      branch: TraceBranch.EXECUTION,
      depth,
      role: "участник",
      who: `Средняя общеобразовательная школа № ${place}`,
      whoId: `school-${place}`,
      basis: "пункт 6 распоряжения от 24.08.2022 № 3.12-1101-Р",
      validity: { from: "2022-09-01", to: null },
      attestedOn: null,
      state: "действует",
      isBroken: false,
    };
  });
  const duty = {
    id: "d",
    title: "Ёмкая обязанность",
    heading: null,
    sentence: "Кто-то.",
    facts: [],
    bases: [],
    breaks: [],
    findings: [],
  };
  return {
    language: Language.RU,
    title: "Отчёт",
    notes: [],
    duties: [{ ...duty, chain, notes: ["Цепочка длиннее, чем здесь показано."] }],
    findings: [],
  };
}

test("embeds its fonts, so that Cyrillic letters are read everywhere", async () => {
  const pdf = await renderPdf({ report: reportOf(3), metadata: METADATA });
  const raw = pdf.toString("latin1");
  expect(new Set(raw.match(/\/FontName \/\w+\+Roboto-\w+/g)).size).toBe(2);
  expect(raw.match(/\/FontFile2 /g)).toHaveLength(2);
  expect(raw).not.toMatch(/Helvetica|Times/);
  const [page] = await pdfText(pdf);
  expect(page).toContain("Ёмкая обязанность");
  expect(page).toContain("Средняя общеобразовательная школа № 2");
});

test("the largest report lets the service answer while it is laid out", async () => {
  const { got: pdf, longestMs } = await longestTurn(() => renderPdf({ report: reportOf(3_000), metadata: METADATA }));
  const pages = await pdfText(pdf);
  expect(longestMs).toBeLessThan(MOST_HELD_MS);
  expect(pages.at(-1)).toContain(`стр. ${pages.length} из ${pages.length}`);
  expect(pages.join(" ")).toContain("школа № 2999");
  // The head of the table stands on each page that it goes on to.
  expect(pages[1]).toContain("Цепочка ответственности Роль Кто");
});
