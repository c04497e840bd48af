import type { PageLine } from "./page-line";

/** So many lines at the top and at the bottom of a page may be a header or a footer. */
const MOST_LINES = 2;
/** What stands apart from the page's text does so by more than the lines of this do, in parts of their distance. */
const APART = 1.3;
const NUMBER_ALONE = /^[\s–—-]*(\d{1,4})[\s–—-]*$/u;

/** The pages without headers, footers and their numbers: what stands at one height of several pages, numbers aside. */
export function withoutFurniture(pages: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  const times = new Map<string, Set<string>>();
  for (const [number, lines] of pages.entries())
    for (const line of edgesOf(lines)) {
      const key = keyOf(line);
      times.set(key, (times.get(key) ?? new Set<string>()).add(`${number} ${textOf(line)}`));
    }
  return pages.map((lines, number) => {
    const edges = new Set(edgesOf(lines));
    return lines.filter((line, place) => {
      if (!edges.has(line)) return true;
      if (Number(NUMBER_ALONE.exec(textOf(line))?.[1]) === number + 1) return false;
      const same = times.get(keyOf(line))?.size ?? 0;
      return same < Math.max(2, (pages.length - 1) / 2) || !(isApart(lines, place) || hasNumber(line, number + 1));
    });
  });
}

function edgesOf(lines: readonly PageLine[]): readonly PageLine[] {
  return [...lines.slice(0, MOST_LINES), ...lines.slice(-MOST_LINES)];
}

/** What a line says, numbers aside, and where. */
function keyOf(line: PageLine): string {
  return `${Math.round(line.y)} ${textOf(line).replace(/\d+/gu, "#")}`;
}

function textOf({ pieces }: PageLine): string {
  return pieces.map(({ text }) => text).join(" ");
}

function hasNumber(line: PageLine, page: number): boolean {
  return [...textOf(line).matchAll(/\d+/gu)].some(([number]) => Number(number) === page);
}

/** Whether a line is farther from its neighbour within the page than lines of the page usually are. */
function isApart(lines: readonly PageLine[], place: number): boolean {
  const distances = lines.slice(1).map(({ y }, above) => (lines[above]?.y ?? y) - y);
  const usual = [...distances].sort((a, b) => a - b)[Math.floor(distances.length / 4)] ?? 0;
  const own = place < lines.length / 2 ? distances[place] : distances[place - 1];
  return own !== undefined && own > usual * APART;
}
