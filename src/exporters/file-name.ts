import type { ExportFormat } from "./export-format";
import type { ExportMetadata } from "./export-metadata";
import { shortHash } from "./stamp";

/** What no file system, or not every one, takes in a name. */
const UNFIT = /[\p{Cc}<>:"/\\|?*]+/gu;
/** Of 255 bytes, where a Cyrillic letter takes two, the moment and the ending take some 60. */
const MAX_ABOUT = 60;

/**
 * A name that tells what is in the file: «Обязанности на 2022-09-15 (ревизия 2).xlsx». A CSV has no other place for the
 * revision's hash than its name: a line of its own would be a row to whoever reads the table.
 */
export function fileName(
  { title, asOf, ...stamped }: Pick<ExportMetadata, "title" | "asOf" | "revision" | "hash">,
  format: ExportFormat,
  about?: string,
): string {
  const whose = about === undefined ? "" : ` ${fit(about)}`;
  const hash = format === "csv" && stamped.hash !== null ? `, ${shortHash(stamped)}` : "";
  return `${title}${whose} на ${asOf} (ревизия ${stamped.revision}${hash}).${format}`;
}

function fit(text: string): string {
  return text.replace(UNFIT, "_").slice(0, MAX_ABOUT);
}
