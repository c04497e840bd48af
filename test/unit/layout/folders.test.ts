import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { preProcessFile } from "typescript";

const SRC = join(__dirname, "../../../src");
/** What the API shows and takes is a storey of its own, above all questions. */
const API_CLASS = /\.(type|resolver|args|input)\.ts$/;

/** Folder → folders that its files import, types counted. */
type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

describe("The folders of src", () => {
  it("import one another in no circle", () => {
    expect(circleIn(arrowsOf(readSources()))).toBeNull();
  });

  it("would be found in a circle", () => {
    const sources = new Map([
      ["duty/duty.question.ts", 'import { a } from "../filter/duty.filter";'],
      ["filter/duty.filter.ts", 'import type { B } from "../entity/duty";'],
      ["entity/duty.ts", 'import type { C } from "../duty/duty.question";'],
      ["duty/duty.type.ts", 'import { d } from "./duty.question";'],
    ]);
    expect(circleIn(arrowsOf(sources))).toBe("duty → filter → entity → duty");
  });
});

function readSources(): ReadonlyMap<string, string> {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts") && dirname(file) !== ".");
  return new Map(sources.map((file) => [file, readFileSync(join(SRC, file), "utf8")]));
}

function arrowsOf(sources: ReadonlyMap<string, string>): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const [file, source] of sources) {
    const from = roomOf(file);
    for (const { fileName } of preProcessFile(source).importedFiles) {
      if (!fileName.startsWith(".")) continue;
      const imported = relative(SRC, join(SRC, dirname(file), `${fileName}.ts`));
      const to = roomOf(imported);
      if (dirname(imported) !== "." && from !== to) arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    }
  }
  return arrows;
}

function roomOf(file: string): string {
  return API_CLASS.test(file) ? "classes of the API" : (file.split("/")[0] ?? "");
}

/** «duty → filter → duty»; null where there is none. */
function circleIn(arrows: Arrows): string | null {
  const done = new Set<string>();
  const walk = (room: string, path: readonly string[]): string | null => {
    if (path.includes(room)) return [...path.slice(path.indexOf(room)), room].join(" → ");
    if (done.has(room)) return null;
    for (const next of arrows.get(room) ?? []) {
      const circle = walk(next, [...path, room]);
      if (circle !== null) return circle;
    }
    done.add(room);
    return null;
  };
  for (const room of arrows.keys()) {
    const circle = walk(room, []);
    if (circle !== null) return circle;
  }
  return null;
}
