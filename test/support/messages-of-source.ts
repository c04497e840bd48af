import ts from "typescript";

/** A message that a source makes, with `0` where a value stands. */
export interface MadeMessage {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

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
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = new Map<string, MadeMessage>();
  const add = (node: ts.Expression | undefined) => {
    const text = node === undefined ? undefined : textOf(node);
    if (node === undefined || text === undefined || !/[a-z] [a-z]/i.test(text)) return;
    found.set(text, { file, line: parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
  };
  const visit = (node: ts.Node): void => {
    for (const message of messagesOf(node, file)) add(message);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return [...found.values()];
}

function messagesOf(node: ts.Node, file: string): readonly (ts.Expression | undefined)[] {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) return messagesOfCall(node, file);
  if (ts.isVariableDeclaration(node) && node.name.getText() === "message") return [node.initializer];
  if (isText(node) && !isPart(node) && READING.test(file) && PROBLEM.test(textOf(node) ?? "")) return [node];
  return [];
}

function messagesOfCall(call: ts.NewExpression | ts.CallExpression, file: string) {
  const { expression } = call;
  const given: readonly ts.Expression[] = call.arguments ?? [];
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  if (SHOWN_ERROR.test(name)) return name === "DamagedDumpError" ? [given[1]] : [given[0]];
  if (TELLING.test(name)) return [given[0]];
  if (name === "refuse") return [given[2]];
  if (name === "doubt") return [given[1]];
  if (!file.startsWith("cli") || !DESCRIBING.test(name)) return [];
  return name === "description" ? [given[0]] : [given[1]];
}

function isText(node: ts.Node): node is ts.Expression {
  return ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);
}

/** Whether it is only a part of a text. */
function isPart({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** The text that an expression makes; undefined where only the running program knows. */
function textOf(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return initialTextOf(node);
  if (ts.isCallExpression(node) && node.expression.getText() === "plural")
    return `0 ${node.arguments.slice(1).map(textOf).join("")}s`;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [
      node.head.text,
      ...node.templateSpans.map(({ expression, literal }) => `${textOf(expression) ?? "0"}${literal.text}`),
    ].join("");
  if (ts.isConditionalExpression(node)) return textOf(node.whenTrue);
  return ts.isBinaryExpression(node) ? sumOf(node) : undefined;
}

/** The text of `"…" + "…"`. */
function sumOf({ left, operatorToken, right }: ts.BinaryExpression): string | undefined {
  if (operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const texts = [textOf(left), textOf(right)];
  return texts.every((text) => text === undefined) ? undefined : texts.map((text) => text ?? "0").join("");
}

/** What a constant of the same file holds. */
function initialTextOf(node: ts.Identifier): string | undefined {
  let text: string | undefined;
  const visit = (each: ts.Node): void => {
    if (ts.isVariableDeclaration(each) && each.name.getText() === node.text && each.initializer !== undefined)
      text ??= ts.isIdentifier(each.initializer) ? undefined : textOf(each.initializer);
    ts.forEachChild(each, visit);
  };
  visit(node.getSourceFile());
  return text;
}
