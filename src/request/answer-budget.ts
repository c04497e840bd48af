import { QueryTooComplexError } from "../errors/domain-error";
import type { ObjectBudget } from "../graph/snapshot";

/** Some 50 MB as JSON, more than a dashboard shows and less than what would stop the service for others. */
const MAX_OBJECTS = 50_000;

/** Counts the objects of one request's answer as they are read. */
export class AnswerBudget implements ObjectBudget {
  private spent = 0;

  /** Objects counted so far. */
  get objects(): number {
    return this.spent;
  }

  constructor(private readonly limit = MAX_OBJECTS) {}

  /** Errors: QUERY_TOO_COMPLEX once the answer holds more objects than the limit. */
  spend(objects: number): void {
    this.spent += objects;
    if (this.spent <= this.limit) return;
    throw new QueryTooComplexError(
      `The answer would hold at least ${this.spent} objects, and ${this.limit} is the most: ` +
        "ask for shorter lists (`first`), narrower filters or fewer levels.",
      { objects: this.spent, limit: this.limit },
    );
  }
}
