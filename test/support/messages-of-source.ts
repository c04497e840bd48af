import type { ESTree } from "vite";
import { visitSource } from "./parsed-source";

/** A message that a source makes, with `0` where a value stands. */
export interface MadeMessage {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

type Call = ESTree.NewExpression | ESTree.CallExpression;
type Given = ESTree.Argument | undefined;
type Constants = ReadonlyMap<string, readonly ESTree.Expression[]>;

/** Errors that callers get to read. Any other shows the caller no more than an `errorId`. */
const SHOWN_ERROR =
  /^(BadUserInput|NotFound|QueryTooComplex|QueryTimeout|StoreUnavailable|Unauthenticated|Forbidden|Conflict|DamagedDump|Usage|Interrupted)Error$/;
/** Of commander, where the last text describes something. */
const DESCRIBING = /^(description|option|argument|Option)$/;
const TELLING = /^(regionOption|regionsOption|badRequest|printAside|printMessage|damaged|WorkbookRefusal|TextRefusal)$/;
/** In these folders a text that begins so is a problem of a file. */
const PROBLEM = /^(expected|found|unknown key|the id) /;
const READING = /^(importers|spreadsheet|dump|draft)/;

/** The messages that a source makes for people: of errors, problems of files, commands and their options. */
export function messagesIn(file: string, source: string): readonly MadeMessage[] {
  const constants = constantsIn(file, source);
  const found = new Map<string, MadeMessage>();
  const add = (node: Given | null) => {
    const text = node && textOf(node, constants);
    if (!node || !text || !/[a-z] [a-z]/i.test(text)) return;
    found.set(text, { file, line: source.slice(0, node.start).split("\n").length, text });
  };
  const addOfCall = (call: Call) => {
    for (const message of messagesOfCall(call, file)) add(message);
  };
  /** What is only a part of a text. */
  const parts = new Set<ESTree.Node>();
  const addProblem = (node: ESTree.StringLiteral | ESTree.TemplateLiteral) => {
    if (!parts.has(node) && PROBLEM.test(textOf(node, constants) ?? "")) add(node);
  };
  visitSource(file, source, {
    NewExpression: addOfCall,
    CallExpression: addOfCall,
    VariableDeclarator: ({ id, init }) => {
      if (nameOf(id) === "message") add(init);
    },
    BinaryExpression: ({ operator, left, right }) => {
      if (operator === "+") parts.add(left).add(right);
    },
    ...(READING.test(file) && {
      Literal: (node) => {
        if (isString(node)) addProblem(node);
      },
      TemplateLiteral: addProblem,
    }),
  });
  return [...found.values()];
}

function messagesOfCall({ callee, arguments: given }: Call, file: string): readonly Given[] {
  const name = callee.type === "MemberExpression" ? nameOf(callee.property) : nameOf(callee);
  if (name === undefined) return [];
  if (SHOWN_ERROR.test(name)) return name === "DamagedDumpError" ? [given[1]] : [given[0]];
  if (TELLING.test(name)) return [given[0]];
  if (name === "refuse") return [given[2]];
  if (name === "doubt") return [given[1]];
  if (!file.startsWith("cli") || !DESCRIBING.test(name)) return [];
  return name === "description" ? [given[0]] : [given[1]];
}

/** What the declarations of this file give each name. */
function constantsIn(file: string, source: string): Constants {
  const found = new Map<string, ESTree.Expression[]>();
  visitSource(file, source, {
    VariableDeclarator: ({ id, init }) => {
      const name = nameOf(id);
      if (name !== undefined && init !== null && init.type !== "Identifier")
        found.set(name, [...(found.get(name) ?? []), init]);
    },
  });
  return found;
}

/** The text that an expression makes; undefined where only the running program knows. */
function textOf(node: ESTree.Node, constants: Constants): string | undefined {
  const text = (part: ESTree.Node) => textOf(part, constants);
  if (node.type === "Identifier")
    return constants
      .get(node.name)
      ?.map(text)
      .find((each) => each !== undefined);
  if (node.type === "CallExpression" && nameOf(node.callee) === "plural")
    return `0 ${node.arguments.slice(1).map(text).join("")}s`;
  if (isString(node)) return node.value;
  if (node.type === "TemplateLiteral") return textOfTemplate(node, text);
  if (node.type === "ConditionalExpression") return text(node.consequent);
  if (node.type === "BinaryExpression" && node.operator === "+") return textOfSum([text(node.left), text(node.right)]);
  return undefined;
}

function textOfTemplate(
  { quasis, expressions }: ESTree.TemplateLiteral,
  text: (part: ESTree.Node) => string | undefined,
) {
  const values = expressions.map((expression) => text(expression) ?? "0");
  return quasis.map(({ value }, place) => `${value.cooked ?? ""}${values[place] ?? ""}`).join("");
}

/** The text of `"…" + "…"`. */
function textOfSum(texts: readonly (string | undefined)[]): string | undefined {
  return texts.every((text) => text === undefined) ? undefined : texts.map((text) => text ?? "0").join("");
}

function isString(node: ESTree.Node): node is ESTree.StringLiteral {
  return node.type === "Literal" && typeof node.value === "string";
}

function nameOf(node: ESTree.Node): string | undefined {
  return node.type === "Identifier" ? node.name : undefined;
}
