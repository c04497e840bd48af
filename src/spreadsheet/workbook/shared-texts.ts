import { MAX_CHARACTERS, MAX_FILLED_CELLS } from "../rows/table-limits";
import type { Archive } from "./archive";
import type { CellText } from "./read-cell";
import { readText } from "./read-cell";
import { parseXml } from "./parse-xml";
import type { Relationship } from "./relationships";
import { singlePart } from "./relationships";
import { TextOfRuns } from "./text-of-runs";
import { WorkbookRefusal } from "./workbook-refusal";

/** The texts to which cells refer by number. */
export async function readSharedTexts(
  archive: Archive,
  relationships: readonly Relationship[],
): Promise<readonly CellText[]> {
  const part = singlePart({ archive, relationships }, "sharedStrings");
  if (part === undefined) return [];
  const texts: CellText[] = [];
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
