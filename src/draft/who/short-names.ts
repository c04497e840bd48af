import { stem, words } from "../../language/fold-text";
import { foldWord, textOf } from "../words/token";
import type { Token } from "../words/token";
import type { Mention } from "./mention";

/** What an act calls somebody further on: «(далее – Центр)». */
export class ShortNames {
  private readonly full = new Map<string, string>();

  /** Takes what brackets say of the name before them. Whether they say what it is called further on. */
  learn(bracketed: readonly Token[], normalised: string): boolean {
    const short = shortNameIn(bracketed) || initialsIn(bracketed, normalised);
    if (short !== "") this.call(normalised, short);
    return short !== "";
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
function shortNameIn(bracketed: readonly Token[]): string {
  const at = bracketed.findIndex(({ low }) => low === "далее");
  if (at < 0) return "";
  const behind = bracketed
    .slice(at + 1)
    .filter(({ low }, place) => place > 3 || !/^(?:именуем\p{L}+|по|тексту|соответственно)$/u.test(low));
  const named = behind[0] !== undefined && DASH.test(behind[0].text) ? behind.slice(1) : behind;
  return textOf(named.filter(({ text }) => text !== ")"));
}

/** «Региональный ведомственный проектный офис (РВПО)»: letters that the words of the name before begin with; else nothing. */
function initialsIn(bracketed: readonly Token[], name: string): string {
  const said = textOf(bracketed);
  const initials = words(foldWord(name)).map((word) => word.charAt(0));
  return /^\p{Lu}{2,}$/u.test(said) && initials.join("") === foldWord(said) ? said : "";
}

function keyOf(name: string): string {
  return words(foldWord(name)).map(stem).join(" ");
}
