import { spawn } from "node:child_process";
import { join } from "node:path";
import { json } from "node:stream/consumers";

/** What a reader sees on each page of a PDF, white space as single blanks. */
export async function pdfText(pdf: Buffer): Promise<readonly string[]> {
  const reader = spawn(process.execPath, [join(__dirname, "read-pdf.cjs")], { stdio: ["pipe", "pipe", "inherit"] });
  reader.stdin.end(pdf);
  const pages = (await json(reader.stdout)) as string[];
  return pages.map((page) => page.replace(/\s+/g, " "));
}
