import { GraphQLError, Lexer, Source, TokenKind } from "graphql";
import { QueryTooComplexError } from "../../errors/domain-error";

/** Tokens of a question. A dashboard of 200 root fields with 15 fields each takes some 6,000 of them. */
const MAX_TOKENS = 10_000;
/** The parser calls itself for every bracket: some thousands of them would use up its stack. */
const MAX_BRACKETS = 200;

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses a text that is too long or too nested to be parsed safely. Says nothing about its syntax.
 *
 * Errors: QUERY_TOO_COMPLEX. Cost: linear, and ends at the first limit.
 */
export function checkSource(text: string): void {
  const lexer = new Lexer(new Source(text));
  let open = 0;
  for (let tokens = 0; advance(lexer); tokens++) {
    if (tokens >= MAX_TOKENS) throw tooLong();
    if (OPENING.has(lexer.token.kind)) open++;
    if (CLOSING.has(lexer.token.kind)) open--;
    if (open > MAX_BRACKETS) throw tooNested();
  }
}

/** False at the end, or where the text is no GraphQL: the parser will say so. */
function advance(lexer: Lexer): boolean {
  try {
    return lexer.advance().kind !== TokenKind.EOF;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

function tooLong(): QueryTooComplexError {
  return new QueryTooComplexError(
    `The query has more than ${MAX_TOKENS} words and signs, which is the most: ` +
      "split it into several, and pass long lists as variables.",
    { limit: MAX_TOKENS },
  );
}

function tooNested(): QueryTooComplexError {
  return new QueryTooComplexError(
    `The query opens more than ${MAX_BRACKETS} brackets inside one another, which is the most: ask for fewer levels.`,
    { limit: MAX_BRACKETS },
  );
}
