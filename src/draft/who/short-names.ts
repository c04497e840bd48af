import { stem, words } from "../../language/fold-text";
import { foldWord, textOf } from "../words/token";
import type { Token } from "../words/token";
import type { Mention } from "./mention";

/** What an act calls somebody further on: «(далее – Центр)». */
export class ShortNames {
  private readonly full = new Map<string, string>();

  /** Takes what the brackets at `at` say of the name before them. */
  learn(bracketed: readonly Token[], normalised: string): void {
    const short = shortNameIn(bracketed);
    if (short !== "") this.call(normalised, short);
  }

  /** Takes that whoever is named so is called otherwise further on. */
  call(normalised: string, short: string): void {
    this.full.set(keyOf(short), normalised);
  }

  /** The mention by its full name, where its words are a short name. */
  writtenOut(mention: Mention): Mention {
    const full = this.full.get(keyOf(mention.normalised));
    return full === undefined ? mention : { ...mention, normalised: full };
  }
}

const DASH = /^[-–—:]$/u;

/** What stands behind «далее –» in brackets; nothing where they say something else. */
export function shortNameIn(bracketed: readonly Token[]): string {
  const at = bracketed.findIndex(({ low }) => low === "далее");
  if (at < 0) return "";
  const behind = bracketed
    .slice(at + 1)
    .filter(({ low }, place) => place > 3 || !/^(?:именуем\p{L}+|по|тексту|соответственно)$/u.test(low));
  const named = behind[0] !== undefined && DASH.test(behind[0].text) ? behind.slice(1) : behind;
  return textOf(named.filter(({ text }) => text !== ")"));
}

function keyOf(name: string): string {
  return words(foldWord(name)).map(stem).join(" ");
}
