/** Where the sentence of a rule has its day or its count: behind these words, in both languages. */
const DAY = /(?:истёк|действовала? по|was due on|was in force to|held to) (\d[\d.-]*\d)/;
const COUNT = /: (\d+ (?:из|of) \d+)\.?$/;

/** The day or the count that a finding turns on, as its condition says it: «31.08.2026», «0 из 13»; null without one. */
export function findingFigure(condition: string): string | null {
  return (DAY.exec(condition) ?? COUNT.exec(condition))?.[1] ?? null;
}
