import { isUtf8 } from "node:buffer";
import { analyse } from "chardet";
import { decode, getDecoder } from "iconv-lite";

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1251";

/** What the bytes say, piece by piece, or why they cannot be taken for text. */
export type DecodedText =
  | { readonly chunks: () => Iterable<string> }
  | { readonly refusal: string; readonly row?: number };

/** What the first part of a file tells about its encoding is true of the rest. */
const SAMPLE_BYTES = 65_536;
/** Decoded between two turns of the event loop. */
const CHUNK = 65_536;
/** Of a text in UTF-16 without a mark, every other byte is zero wherever it holds digits, spaces or separators. */
const EVIDENT_SHARE = 0.05;
/** Encodings that only the frequency of letters tells from one another. */
const CYRILLIC = ["windows-1251", "KOI8-R", "ISO-8859-5"];
/** What is not UTF-8 has hardly a letter that is by chance. */
const DAMAGED_SHARE = 0.5;
/**
 * Signs of a text that was decoded amiss: a small letter before a capital one at the beginning of a word, letters of two
 * alphabets in a word, letters that Russian has not, and what stands for «я» in the encoding of old Apple machines.
 */
const ODD = /^\p{Ll}\p{Lu}|[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]|[\u0402-\u040f\u0452-\u045f]|\p{Ll}Я$/u;
/** A name or two of a table may be as odd. */
const ODD_SHARE = 0.3;
const SAVE_AS_UTF8 = "save the file as «CSV UTF-8»";
const EXPECTED = "expected UTF-8, UTF-16 or windows-1251";

/** Text in UTF-8 or UTF-16, with or without its mark, or in windows-1251. */
export function decodeText(bytes: Buffer): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return decodeUtf16(bytes, utf16);
  if (isUtf8(bytes)) return { chunks: chunksOf(bytes, "utf-8") };
  if (bytes.includes(0)) return { refusal: `expected text, found bytes that are none: ${SAVE_AS_UTF8}` };
  const row = rowOfDamage(bytes);
  if (row !== null)
    return { row, refusal: `expected UTF-8, found bytes that are none: the file is cut or damaged, ${SAVE_AS_UTF8}` };
  const encoding = cyrillicOf(bytes);
  if (encoding === "windows-1251") return decodeRussian(bytes);
  return { refusal: `${EXPECTED}, found what looks like ${encoding}: ${SAVE_AS_UTF8}` };
}

function chunksOf(bytes: Buffer, encoding: Encoding): () => Iterable<string> {
  return function* () {
    const decoder = getDecoder(encoding);
    for (let start = 0; start < bytes.length; start += CHUNK) yield decoder.write(bytes.subarray(start, start + CHUNK));
    yield decoder.end() ?? "";
  };
}

function utf16Of(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe") return "utf-16le";
  if (mark === "feff") return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros: [number, number] = [0, 0];
  for (const [place, byte] of sample.entries()) if (byte === 0) zeros[place % 2 === 0 ? 0 : 1] += 1;
  const [atEven, atOdd] = zeros;
  const evident = sample.length * EVIDENT_SHARE;
  if (atOdd > evident && atEven === 0) return "utf-16le";
  return atEven > evident && atOdd === 0 ? "utf-16be" : null;
}

function decodeUtf16(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): DecodedText {
  if (bytes.length % 2 === 0) return { chunks: chunksOf(bytes, encoding) };
  return {
    refusal: "expected UTF-16, of which each sign takes two bytes, found an odd number of bytes: the file is cut",
  };
}

/** The line at which a text that is UTF-8 for the most part is none; null for a text that is something else. */
function rowOfDamage(bytes: Buffer): number | null {
  const text = bytes.toString();
  const damage = text.match(/\ufffd/g)?.length ?? 0;
  const letters = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (damage >= letters * DAMAGED_SHARE) return null;
  return text.slice(0, text.indexOf("\ufffd")).split(/\r\n|\r|\n/).length;
}

/** Too short a text is taken for windows-1251, which spreadsheets write. */
function cyrillicOf(bytes: Buffer): string {
  const found = analyse(bytes.subarray(0, SAMPLE_BYTES)).filter(({ name }) => CYRILLIC.includes(name));
  return found[0]?.name ?? "windows-1251";
}

function decodeRussian(bytes: Buffer): DecodedText {
  const odd = oddWordIn(decode(bytes.subarray(0, SAMPLE_BYTES), "windows-1251"));
  if (odd === null) return { chunks: chunksOf(bytes, "windows-1251") };
  return { refusal: `${EXPECTED}, found «${odd}» in what is none of them: ${SAVE_AS_UTF8}` };
}

/** The first odd word of a text that has too many of them; null where the text reads like Russian or has no Russian. */
function oddWordIn(text: string): string | null {
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => /\p{sc=Cyrillic}/u.test(word));
  const odd = words.filter((word) => ODD.test(word));
  return odd.length > words.length * ODD_SHARE ? (odd[0] ?? null) : null;
}
