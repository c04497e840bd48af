import { draftAct } from "../../../src/draft/draft-act";
import type { Field } from "../../bench/acts/score";
import { addScore, FIELDS, newScore } from "../../bench/acts/score";
import { scoredOf } from "../../bench/acts/scored-of";
import { truthsOf } from "../../bench/acts/truth";

/** F1 that drafts reach at least, by field: what is lost again is seen. */
const LEAST: Readonly<Record<"seen" | "unseen", Readonly<Record<Field, number>>>> = {
  seen: { provisions: 0.99, type: 0.99, who: 0.98, "by when": 0.98, head: 0.98 },
  unseen: { provisions: 0.98, type: 0.96, who: 0.95, "by when": 0.95, head: 0.97 },
};

describe("Drafts of acts", () => {
  it.each(["seen", "unseen"] as const)("find what the %s texts say as well as they once did", (part) => {
    const score = newScore();
    for (const truth of truthsOf(part)) addScore(score, scoredOf(draftAct("text", truth.text)), truth);
    for (const field of FIELDS) {
      const { right, wrong, missed } = score[field];
      expect((2 * right) / (2 * right + wrong + missed)).toBeGreaterThanOrEqual(LEAST[part][field]);
    }
  });
});
