import type { Document, YAMLMap } from "yaml";
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter } from "yaml";
import { composeYaml } from "./compose-yaml";
import { nestingDepth } from "./nesting-depth";
import type { Position, Problem } from "../../problem/problem";
import type { DocumentPath, SourceContent } from "./source-document";

/** Larger files are tables, not acts; the parser needs some hundred bytes of memory for each byte. */
const MAX_BYTES = 2_000_000;
/** The parser recurses, and where its stack ends, the process may end too; people nest some ten levels. */
const MAX_DEPTH = 200;

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
  const depth = nestingDepth(text);
  if (depth > MAX_DEPTH)
    return failure(file, `expected at most ${MAX_DEPTH} levels or columns of indentation, found ${depth}`);
  return parse(file, text);
}

function parse(file: string, text: string): Reading {
  const lines = new LineCounter();
  const composed = composeYaml(text, lines);
  if ("faults" in composed)
    return {
      problems: composed.faults.map(({ offset, message }) => ({ file, ...positionAt(lines, offset), message })),
    };
  const { document } = composed;
  const content: unknown = document.toJS();
  const places = new KeyPlaces();
  return { source: { file, content, positionOf: (path) => positionAt(lines, offsetOf(document, path, places)) } };
}

function failure(file: string, message: string): Reading {
  return { problems: [{ file, line: 1, column: 1, message }] };
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** A key stands for its value, so that both are shown on the line where the key is. */
function offsetOf(document: Document, path: DocumentPath, places: KeyPlaces): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    const [next, start] = step(node, part, places);
    if (start === undefined) return offset;
    [node, offset] = [next, start];
  }
  return offset;
}

function step(node: unknown, part: string | number, places: KeyPlaces): [next: unknown, start: number | undefined] {
  if (isSeq(node)) {
    const item = node.items[Number(part)];
    return [item, startOf(item)];
  }
  if (!isMap(node)) return [undefined, undefined];
  const pair = places.pair(node, String(part));
  return isPair(pair) ? [pair.value, startOf(pair.key)] : [undefined, undefined];
}

/** The entries of maps by their keys, gathered once for each map that is asked about. */
class KeyPlaces {
  private readonly gathered = new Map<YAMLMap, ReadonlyMap<string, unknown>>();

  pair(map: YAMLMap, key: string): unknown {
    const known = this.gathered.get(map);
    const pairs = known ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : "", pair]));
    if (known === undefined) this.gathered.set(map, pairs);
    return pairs.get(key);
  }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
