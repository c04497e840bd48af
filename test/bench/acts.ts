import { draftAct } from "../../src/draft/draft-act";
import type { Score, Tally } from "./acts/score";
import { addScore, FIELDS, newScore } from "./acts/score";
import { scoredOf } from "./acts/scored-of";
import type { ActTruth } from "./acts/truth";
import { truthsOf } from "./acts/truth";

/** Precision, recall and F1 of drafts, per form and field, on the texts that were looked at and on those that were not. */
function main(): void {
  for (const part of ["seen", "unseen"] as const) {
    const truths = truthsOf(part);
    console.log(`\n${part === "seen" ? "Texts that were looked at" : "Texts that were not"} (${truths.length})\n`);
    for (const form of [...new Set(truths.map((truth) => truth.form))])
      printForm(form, scoreOf(truths.filter((truth) => truth.form === form)));
    printFields(scoreOf(truths));
  }
}

function scoreOf(truths: readonly ActTruth[]): Score {
  const score = newScore();
  for (const truth of truths) addScore(score, scoredOf(draftAct("text", truth.text)), truth);
  return score;
}

function printForm(form: string, score: Score): void {
  const figures = FIELDS.map((field) => `${field} ${f1(score[field])}`);
  console.log(`${form.padEnd(36)}${figures.join("  ")}`);
}

function printFields(score: Score): void {
  console.log("");
  for (const field of FIELDS) {
    const { right, wrong, missed } = score[field];
    const [precision, recall] = [share(right, right + wrong), share(right, right + missed)];
    console.log(
      `${field.padEnd(12)}P ${precision}  R ${recall}  F1 ${f1(score[field])}  (${right} right, ${wrong} wrong, ${missed} missed)`,
    );
  }
}

function f1({ right, wrong, missed }: Tally): string {
  return share(2 * right, 2 * right + wrong + missed);
}

/** «-» where there is nothing to find and nothing was found. */
function share(part: number, whole: number): string {
  return whole === 0 ? "   -" : (part / whole).toFixed(2);
}

main();
