import type { ExportFormat } from "./export-format";
import type { ExportMetadata } from "./export-metadata";

/** What no file system, or not every one, takes in a name. */
const UNFIT = /[\p{Cc}<>:"/\\|?*]+/gu;
/** Of 255 bytes, where a Cyrillic letter takes two, the moment and the ending take some 60. */
const MAX_ABOUT = 60;

/** A name that tells what is in the file: «Обязанности на 2022-09-15 (ревизия 2).csv». */
export function fileName(
  { title, asOf, revision }: Pick<ExportMetadata, "title" | "asOf" | "revision">,
  format: ExportFormat,
  about?: string,
): string {
  const whose = about === undefined ? "" : ` ${fit(about)}`;
  return `${title}${whose} на ${asOf} (ревизия ${revision}).${format}`;
}

function fit(text: string): string {
  return text.replace(UNFIT, "_").slice(0, MAX_ABOUT);
}
