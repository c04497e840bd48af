import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { importsIn } from "../../support/parsed-source";

const SRC = join(__dirname, "../../../src");
/** What the API shows and takes is a storey of its own, above all questions. */
const API_CLASS = /\.(type|resolver|args|input)\.ts$/;

/** File → what it imports, as it is written. */
type Imports = ReadonlyMap<string, readonly string[]>;
/** Folder → folders that its files import, types counted. */
type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

describe("The folders of src", () => {
  const imports = importsOf(readSources());

  it("import one another in no circle", () => {
    expect(circleIn(arrowsOf(imports))).toBeNull();
  });

  it.each(["importers", "importers/tables", "spreadsheet"])("have steps within %s that form no circle", (folder) => {
    const arrows = arrowsOf(imports, (file) => stepOf(file, folder));
    expect(arrows.size).toBeGreaterThan(2);
    expect(circleIn(arrows)).toBeNull();
  });

  it("would be found in a circle", () => {
    const sources = new Map([
      ["duty/duty.question.ts", 'import { a } from "../filter/duty.filter";'],
      ["filter/duty.filter.ts", 'import type { B } from "../entity/duty";'],
      ["entity/duty.ts", 'import type { C } from "../duty/duty.question";'],
      ["duty/duty.type.ts", 'import { d } from "./duty.question";'],
    ]);
    expect(circleIn(arrowsOf(importsOf(sources)))).toBe("duty → filter → entity → duty");
  });

  it("would be found in a circle with the files above their steps", () => {
    const sources = new Map([
      ["importers/read.ts", 'import { a } from "./facts/make";'],
      ["importers/facts/make.ts", 'import type { B } from "../read"; import { c } from "../../duty/duty";'],
    ]);
    const arrows = arrowsOf(importsOf(sources), (file) => stepOf(file, "importers"));
    expect(circleIn(arrows)).toBe("importers → importers/facts → importers");
  });
});

function readSources(): ReadonlyMap<string, string> {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts") && dirname(file) !== ".");
  return new Map(sources.map((file) => [file, readFileSync(join(SRC, file), "utf8")]));
}

function importsOf(sources: ReadonlyMap<string, string>): Imports {
  return new Map([...sources].map(([file, source]) => [file, importsIn(file, source)]));
}

/** Arrows between rooms; what has no room, and what stands directly in `src`, is left out. */
function arrowsOf(imports: Imports, room: (file: string) => string | null = roomOf): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const [file, names] of imports) {
    const from = room(file);
    if (from === null) continue;
    for (const name of names) {
      if (!name.startsWith(".")) continue;
      const imported = relative(SRC, join(SRC, dirname(file), `${name}.ts`));
      const to = room(imported);
      if (dirname(imported) !== "." && to !== null && from !== to)
        arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    }
  }
  return arrows;
}

function roomOf(file: string): string {
  return API_CLASS.test(file) ? "classes of the API" : (file.split("/")[0] ?? "");
}

/** The sub-folder of a folder in which a file stands; the folder itself for its own files; null for any other file. */
function stepOf(file: string, folder: string): string | null {
  if (!file.startsWith(`${folder}/`)) return null;
  const [step, ...rest] = file.slice(folder.length + 1).split("/");
  return rest.length === 0 ? folder : `${folder}/${step}`;
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
