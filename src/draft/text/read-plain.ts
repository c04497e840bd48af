import { isUtf8 } from "node:buffer";
import { decode } from "iconv-lite";
import { TextRefusal } from "./refusal";

/** Encodings of Russian texts of old that nothing but their letters tells from one another. */
const CYRILLIC = ["windows-1251", "koi8-r", "cp866", "iso-8859-5", "maccyrillic"] as const;
const SAMPLE = 65_536;
const FREQUENT = /[оеаинтсрвлкмдпу]/gu;
const ODD = /\p{Ll}\p{Lu}|[\u0402-\u040f\u0452-\u045f\u2500-\u259f]\p{L}|\p{L}[\u2500-\u259f]|[\ufffd\u0080-\u009f]/gu;
const CONTROL = /(?![\t\n\f\r\v])\p{Cc}|\ufffd/gu;
/** Signs that are none, of all. */
const MOST_DAMAGED = 0.02;
const ODD_WEIGHT = 5;

/** A text in UTF-8, UTF-16 or one of the Russian encodings of old, which is told by its letters. Errors: `TextRefusal`. */
export function readPlain(bytes: Buffer): string {
  const text = decoded(bytes);
  const damaged = text.slice(0, SAMPLE).match(CONTROL)?.length ?? 0;
  if (damaged > Math.min(text.length, SAMPLE) * MOST_DAMAGED)
    throw new TextRefusal(
      "expected text, found bytes that are none in any usual encoding: save it as UTF-8, DOCX or PDF",
    );
  return text.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
}

function decoded(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe" || isTwoBytes(bytes, 1)) return decode(bytes, "utf-16le");
  if (mark === "feff" || isTwoBytes(bytes, 0)) return decode(bytes, "utf-16be");
  if (isUtf8(bytes)) return bytes.toString();
  const sample = bytes.subarray(0, SAMPLE);
  if (isNearlyUtf8(sample)) return bytes.toString();
  const scored = CYRILLIC.map((encoding) => ({ encoding, score: scoreOf(decode(sample, encoding)) }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  return decode(bytes, best?.encoding ?? "windows-1251");
}

/** Of a text in UTF-16 every other byte is zero wherever it holds blanks, digits or signs. */
function isTwoBytes(bytes: Buffer, place: 0 | 1): boolean {
  const sample = bytes.subarray(0, 2_000);
  const zeros = [...sample.keys()].filter((index) => sample[index] === 0);
  return zeros.length > sample.length / 20 && zeros.every((index) => index % 2 === place);
}

/** A text in UTF-8 that was cut or damaged in a few places. */
function isNearlyUtf8(sample: Buffer): boolean {
  const text = sample.toString();
  const letters = text.match(/[\u0400-\u04ff]/gu)?.length ?? 0;
  return letters > 20 * (text.match(/\ufffd/gu)?.length ?? 0);
}

function scoreOf(text: string): number {
  return (text.match(FREQUENT)?.length ?? 0) - ODD_WEIGHT * (text.match(ODD)?.length ?? 0);
}
