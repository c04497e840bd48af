import type { Document } from "yaml";
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Position, Problem } from "./problem";
import type { DocumentPath, SourceContent } from "./source-document";

/** Larger files are tables, not acts; the parser needs some hundred bytes of memory for each byte. */
const MAX_BYTES = 5_000_000;
/** An act document has no use for aliases; a file of nested ones can stand for gigabytes. */
const MAX_ALIASES = 100;

/** What reading gave: the content, or what keeps it from being read. */
export type Reading = { readonly source: SourceContent } | { readonly problems: readonly Problem[] };

/** The content of a YAML or JSON text with the places of its values. */
export function readYaml(file: string, text: string): Reading {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES)
    return failure(
      file,
      `expected at most ${MAX_BYTES} bytes, found ${bytes}: split the file, or import it as a table`,
    );
  try {
    return parse(file, text);
  } catch (error) {
    // Nesting thousands deep exhausts the stack of the parser; aliases beyond the bound end in an error of its own.
    const why = error instanceof ReferenceError ? `more than ${MAX_ALIASES} aliases` : "nested too deeply";
    return failure(file, `expected a plain YAML or JSON document, found one that is ${why}`);
  }
}

function parse(file: string, text: string): Reading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    const problems = faults.map(({ pos, message }) => ({ file, ...positionAt(lines, pos[0]), message }));
    return { problems };
  }
  const content: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  return { source: { file, content, positionOf: (path) => positionAt(lines, offsetOf(document, path)) } };
}

function failure(file: string, message: string): Reading {
  return { problems: [{ file, line: 1, column: 1, message }] };
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** A key stands for its value, so that both are shown on the line where the key is. */
function offsetOf(document: Document, path: DocumentPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    const [next, start] = step(isAlias(node) ? node.resolve(document) : node, part);
    if (start === undefined) return offset;
    [node, offset] = [next, start];
  }
  return offset;
}

function step(node: unknown, part: string | number): [next: unknown, start: number | undefined] {
  if (isSeq(node)) {
    const item = node.items[Number(part)];
    return [item, startOf(item)];
  }
  if (!isMap(node)) return [undefined, undefined];
  const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : key) === String(part));
  return isPair(pair) ? [pair.value, startOf(pair.key)] : [undefined, undefined];
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
