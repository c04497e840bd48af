import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { SaxesParser } from "saxes";
import { damaged, WorkbookRefusal } from "./workbook-refusal";

/** What is done with the elements of a part as they come. Their names have no prefixes. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Whether the rest of the part is not needed. */
  isDone?(): boolean;
}

type PlainParser = SaxesParser<{ xmlns: false; position: false }>;

/** Open tags inside one another. Spreadsheet programs write some ten, and the parser keeps them all. */
const MAX_DEPTH = 100;
/** Attributes of a tag. Spreadsheet programs write some twenty, most of them in the first one. */
const MAX_ATTRIBUTES = 1_000;
/** A tag, or a text between two, that is longer than this is kept by no program. */
const MAX_PENDING = 50_000_000;

/** Errors: `WorkbookRefusal` for what is no whole XML, for what declares entities, and for what would fill the memory. */
export async function parseXml(part: Readable, handler: XmlHandler): Promise<void> {
  const decoder = new StringDecoder("utf8");
  const pending = { characters: 0 };
  const parser = parserFor(handler, () => (pending.characters = 0));
  for await (const chunk of part as AsyncIterable<Buffer>) {
    const text = decoder.write(chunk);
    pending.characters += text.length;
    parser.write(text);
    if (pending.characters > MAX_PENDING) throw damaged();
    if (handler.isDone?.() === true) return;
  }
  parser.close();
}

function parserFor(handler: XmlHandler, onEvent: () => void): PlainParser {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on("error", () => {
    throw damaged("a part of it cut or damaged");
  });
  parser.on("doctype", () => {
    throw new WorkbookRefusal(
      "expected a workbook as spreadsheet programs write it, found one that declares entities: open it in a " +
        "spreadsheet program and save it again as .xlsx",
    );
  });
  const open = { tags: 0, attributes: 0 };
  parser.on("opentagstart", () => {
    open.attributes = 0;
    if ((open.tags += 1) > MAX_DEPTH) throw damaged(`one that nests tags more than ${MAX_DEPTH} levels deep`);
  });
  parser.on("attribute", () => {
    if ((open.attributes += 1) > MAX_ATTRIBUTES) throw damaged(`a tag of more than ${MAX_ATTRIBUTES} attributes`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    onEvent();
    handler.open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    onEvent();
    open.tags -= 1;
    handler.close?.(localName(name));
  });
  const text = (characters: string): void => handler.text?.(characters);
  parser.on("text", text);
  parser.on("cdata", text);
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
