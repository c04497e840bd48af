import { PDFMAKE, ROBOTO_FILE } from "../../src/exporters/report/pdfmake";

/** What the columns of a plan with numbers take. */
const NUMBERED = [30, "*", 90, 130] as const;

/** A PDF of a plan as a word processor makes it: a table with headers and numbers on each page. */
export function planPdf(
  title: string,
  rows: readonly (readonly string[])[],
  widths: readonly (number | "*")[] = NUMBERED,
): Promise<Buffer> {
  PDFMAKE.setUrlAccessPolicy(() => false);
  PDFMAKE.setLocalAccessPolicy((path) => path === ROBOTO_FILE);
  PDFMAKE.setFonts({ Roboto: { normal: ROBOTO_FILE } });
  const none = { hLineWidth: () => 0.5, vLineWidth: () => 0.5, hLineColor: () => "black" };
  return PDFMAKE.createPdf({
    pageSize: "A4",
    pageMargins: [60, 60, 40, 60],
    info: { title, author: "", creator: "", subject: "", keywords: "" },
    language: "ru",
    defaultStyle: { font: "Roboto", fontSize: 12 },
    styles: {},
    footer: (page, pages) => ({ text: `Страница ${page} из ${pages}`, alignment: "right" }),
    content: [
      title,
      {
        table: {
          headerRows: 1,
          keepWithHeaderRows: 1,
          dontBreakRows: false,
          widths: [...widths],
          body: rows.map((row) => [...row]),
        },
        layout: { ...none, paddingLeft: () => 4, paddingRight: () => 4 },
      },
    ],
  }).getBuffer();
}
