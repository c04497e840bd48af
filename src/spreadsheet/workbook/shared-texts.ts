import { MAX_CHARACTERS, MAX_FILLED_CELLS } from "../table-limits";
import type { Archive } from "./archive";
import type { CellReading } from "./cell-reading";
import { readText } from "./cell-reading";
import { parseXml } from "./parse-xml";
import type { Relation } from "./relations";
import { singlePart } from "./relations";
import { TextOfRuns } from "./text-of-runs";
import { WorkbookRefusal } from "./workbook-refusal";

/** The texts to which cells refer by number. */
export async function readSharedTexts(
  archive: Archive,
  relations: readonly Relation[],
): Promise<readonly CellReading[]> {
  const part = singlePart({ archive, relations }, "sharedStrings");
  if (part === undefined) return [];
  const texts: CellReading[] = [];
  const runs = new TextOfRuns();
  let characters = 0;
  await parseXml(await archive.read(part), {
    open: (name) => {
      if (name === "si") runs.clear();
      runs.open(name);
    },
    text: (text) => runs.add(text),
    close: (name) => {
      runs.close(name);
      if (name !== "si") return;
      const reading = readText(runs.text);
      characters += "text" in reading ? reading.text.length : 0;
      texts.push(reading);
      if (characters > MAX_CHARACTERS || texts.length > MAX_FILLED_CELLS) throw tooMuch();
    },
  });
  return texts;
}

function tooMuch(): WorkbookRefusal {
  return new WorkbookRefusal("expected a table that people fill in, found more text than a table can hold: split it");
}
