import { CST, Lexer } from "yaml";

const OPENS: ReadonlySet<string | null> = new Set(["flow-map-start", "flow-seq-start"]);
const CLOSES: ReadonlySet<string | null> = new Set(["flow-map-end", "flow-seq-end"]);
/** Indicators that begin another level on the same line, as in `- - - x`. */
const BEGINS_BLOCK: ReadonlySet<string | null> = new Set(["seq-item-ind", "explicit-key-ind", "map-value-ind"]);

/**
 * An upper bound of the levels at which the values of a YAML text nest: brackets that are open, columns of indentation and
 * block indicators of the line. Found without recursion, before a parser recurses over the text.
 */
export function nestingDepth(text: string): number {
  let deepest = 0;
  let brackets = 0;
  let ofLine = 0;
  let isLineStart = true;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === "newline") [ofLine, isLineStart] = [0, true];
    else {
      if (OPENS.has(type)) brackets += 1;
      else if (CLOSES.has(type)) brackets -= 1;
      else if (brackets === 0) ofLine += levelsOf(type, token, isLineStart);
      isLineStart = false;
    }
    deepest = Math.max(deepest, brackets + ofLine);
  }
  return deepest;
}

function levelsOf(type: string | null, token: string, isLineStart: boolean): number {
  if (BEGINS_BLOCK.has(type)) return 1;
  return type === "space" && isLineStart ? token.length : 0;
}
