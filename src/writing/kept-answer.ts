import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { ChangeEntry } from "../change/change-entry";
import type { Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { GraphReader, GraphTransaction } from "../graph/graph-store";
import { number, text } from "../graph/row";
import type { Principal } from "../request/principal";

/** What is kept of a write that was done, so that it is answered again and not done again. */
export interface KeptAnswer {
  /** A digest of the input. */
  readonly input: string;
  readonly revision: number;
  readonly node: string;
  /** What is left without something by it. */
  readonly losses: readonly ChangeEntry[];
}

interface KeptRow {
  readonly input: string;
  readonly answer: string;
}

const keptAnswerQuery = cypherQuery<{ readonly idempotencyKey: string }, KeptRow>("writing/kept-answer", (row) => ({
  input: text(row, "input"),
  answer: text(row, "answer"),
}));
const keepAnswerQuery = cypherQuery<Row, string>("writing/keep-answer", (row) => text(row, "key"));
const forgetAnswersQuery = cypherQuery<{ readonly before: string }, number>("writing/forget-answers", (row) =>
  number(row, "forgotten"),
);

/** Twice what is promised, so that a clock that is set back breaks no promise. */
const KEPT_MS = 48 * 3_600_000;

/** The key as it is kept: one writer's keys are no other's. */
export function keyOf({ subject, name }: Principal, idempotencyKey: string): string {
  return createHash("sha256")
    .update(JSON.stringify([subject, name, idempotencyKey]))
    .digest("hex");
}

/** What tells an input from every other. */
export function digestOfInput(input: object): string {
  return createHash("sha256")
    .update(canonicalize(input) ?? "")
    .digest("hex");
}

/** The answer kept with the key; null where nobody has used it lately. Cost: one query. */
export async function findKeptAnswer(reader: GraphReader, key: string): Promise<KeptAnswer | null> {
  const [kept] = await reader.read(keptAnswerQuery, { idempotencyKey: key });
  if (kept === undefined) return null;
  // Answers of before losses were kept have none.
  const { losses = [], ...answer } = JSON.parse(kept.answer) as Omit<KeptAnswer, "input" | "losses"> &
    Partial<KeptAnswer>;
  return { ...answer, losses, input: kept.input };
}

/** Keeps an answer, and forgets those of the day before yesterday. */
export async function keepAnswer(
  transaction: GraphTransaction,
  { key, now }: { readonly key: string; readonly now: Date },
  { input, ...answer }: KeptAnswer,
): Promise<void> {
  await transaction.run(forgetAnswersQuery, { before: new Date(now.getTime() - KEPT_MS).toISOString() });
  const kept = { idempotencyKey: key, input, answer: JSON.stringify(answer), at: now.toISOString() };
  await transaction.run(keepAnswerQuery, kept);
}
