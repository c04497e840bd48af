/** Letters that number points; й, ъ, ь and ё are none. */
const RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
const LATIN = "abcdefghijklmnopqrstuvwxyz";
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
/** A larger number is written in digits, whatever it is to be written in. */
const MOST = 3_999;

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  russianLower: (number) => inLetters(number, RUSSIAN),
  russianUpper: (number) => inLetters(number, RUSSIAN).toUpperCase(),
  lowerLetter: (number) => inLetters(number, LATIN),
  upperLetter: (number) => inLetters(number, LATIN).toUpperCase(),
  lowerRoman: inRoman,
  upperRoman: (number) => inRoman(number).toUpperCase(),
  decimalZero: (number) => String(number).padStart(2, "0"),
  none: () => "",
};

/** A number of a list in a format of Word (`w:numFmt`); in digits where it is none that acts use. */
export function formatted(number: number, format: string): string {
  const isWithin = number > 0 && number <= MOST;
  return (isWithin ? FORMATS[format]?.(number) : undefined) ?? String(number);
}

/** «а» … «я», and «аа» behind them. */
function inLetters(number: number, letters: string): string {
  return letters.charAt((number - 1) % letters.length).repeat(Math.ceil(number / letters.length));
}

function inRoman(number: number): string {
  let [left, roman] = [number, ""];
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) roman += sign;
  return roman;
}
