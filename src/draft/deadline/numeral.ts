/** Numerals as terms have them: «трех дней», «трехдневный». */
const OF_NUMERAL: ReadonlyMap<string, number> = new Map([
  ["одного", 1],
  ["двух", 2],
  ["трех", 3],
  ["четырех", 4],
  ["пяти", 5],
  ["шести", 6],
  ["семи", 7],
  ["восьми", 8],
  ["девяти", 9],
  ["десяти", 10],
  ["двенадцати", 12],
  ["четырнадцати", 14],
  ["пятнадцати", 15],
  ["двадцати", 20],
  ["тридцати", 30],
  ["сорока", 40],
  ["шестидесяти", 60],
]);

/** All of them, as part of a pattern; the longer ones first. */
export const NUMERALS = `(?:${[...OF_NUMERAL.keys()].sort((a, b) => b.length - a.length).join("|")})`;

/** The number that digits or a numeral in the genitive name; NaN for none. */
export function numeralOf(word: string): number {
  return OF_NUMERAL.get(word) ?? Number(word === "" ? NaN : word);
}
