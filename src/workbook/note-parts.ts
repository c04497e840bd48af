import { columnLetters } from "./column-letters";
import type { SheetNote } from "./sheet";
import { xmlPart, xmlText } from "./xml-text";

/** The part that holds the texts of a sheet's notes. */
export function commentsPart(notes: readonly SheetNote[]): string {
  const comments = notes.map(
    ({ column, text }) =>
      `<comment ref="${columnLetters(column)}1" authorId="0">` +
      `<text><r><t xml:space="preserve">${xmlText(text)}</t></r></text></comment>`,
  );
  return xmlPart(
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      `<authors><author></author></authors><commentList>${comments.join("")}</commentList></comments>`,
  );
}

/** The part that says where the boxes of a sheet's notes are drawn: beside their cells, hidden until pointed at. */
export function noteDrawingPart(notes: readonly SheetNote[]): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${notes.map(noteBox).join("")}</xml>`
  );
}

/** Excel counts its boxes from 1025. */
const FIRST_BOX = 1025;

function noteBox({ column }: SheetNote, at: number): string {
  // Left column and offset, top row and offset, right column and offset, bottom row and offset.
  const anchor = [column + 1, 15, 0, 10, column + 3, 15, 5, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${FIRST_BOX + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
