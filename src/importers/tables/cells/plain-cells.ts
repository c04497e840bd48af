import { shown } from "../../../problem/shown";
import { regionCodeOf } from "../../../entity/region";
import { foldText } from "../../../language/fold-text";
import { spellingsOf } from "../../../language/words";
import { YES_NO_WORDS } from "../../../language/yes-no.words";
import { withoutActing } from "../../../language/placeholder";
import type { CellReader } from "./cell";

const ID = /^[a-z0-9][a-z0-9.-]*$/;
const REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
const PATH = /^[1-9]\d*(\.[1-9]\d*)*$/;
const NUMBER_SIGN = /^(?:№|п\.|пункт)\s*/iu;
const YES = new Set(spellingsOf(YES_NO_WORDS.yes));
const NO = new Set(spellingsOf(YES_NO_WORDS.no));

export const textCell: CellReader<string> = { format: "текст", read: (text) => ({ value: text }) };

/** The title of a post. Who holds it for the time being is said of the holder. */
export const titleCell: CellReader<string> = {
  format: "текст",
  read: (text) => {
    const { name, isActing } = withoutActing(text);
    return isActing
      ? {
          mistake: `expected the title of a post, found ${shown(text)}: write what the post of «${name}» is called, and «да» in «И.о.»`,
        }
      : { value: text };
  },
};

export const idCell: CellReader<string> = {
  format: "идентификатор: строчные латинские буквы, цифры, точки, дефисы",
  read: (text) =>
    ID.test(text)
      ? { value: text }
      : { mistake: `expected an id of small Latin letters, digits, dots and hyphens, found ${shown(text)}` },
};

export const regionCell: CellReader<string> = {
  format: "код региона по ISO 3166-2, например RU-BA, или его название",
  read: (text) => {
    const code = REGION.test(text) ? text : regionCodeOf(text);
    if (code !== null) return { value: code };
    return { mistake: `expected the code of a region such as RU-BA, or its name, found ${shown(text)}` };
  },
};

export const pathCell: CellReader<string> = {
  format: "номер пункта, например 3 или 1.2",
  read: (text) => {
    const path = text.replace(NUMBER_SIGN, "").replace(/\.$/, "");
    return PATH.test(path)
      ? { value: path }
      : { mistake: `expected the number of a provision such as 3 or 1.2, found ${shown(text)}` };
  },
};

export const countCell: CellReader<number> = {
  format: "целое число",
  takes: "number",
  read: (text) =>
    /^\d{1,9}$/.test(text)
      ? { value: Number(text) }
      : { mistake: `expected a whole number such as 12, found ${shown(text)}` },
};

export const quantityCell: CellReader<number> = {
  format: "число, например 12 или 12,5",
  takes: "number",
  read: (text) =>
    /^-?\d{1,12}(?:[.,]\d{1,9})?$/.test(text)
      ? { value: Number(text.replace(",", ".")) }
      : { mistake: `expected a number such as 12 or 12,5, found ${shown(text)}` },
};

export const yesNoCell: CellReader<boolean> = {
  format: "да или нет",
  takes: "flag",
  choices: [YES_NO_WORDS.yes.RU.term, YES_NO_WORDS.no.RU.term],
  read: (text) => {
    const folded = foldText(text);
    if (YES.has(folded)) return { value: true };
    return NO.has(folded) ? { value: false } : { mistake: `expected «да» or «нет», found ${shown(text)}` };
  },
};
