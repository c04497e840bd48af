import { extractText } from "unpdf";

/** What a reader sees on each page of a PDF, white space as single blanks. */
export async function pdfText(pdf: Buffer): Promise<readonly string[]> {
  const { text } = await extractText(new Uint8Array(pdf));
  return text.map((page) => page.replace(/\s+/g, " "));
}
