import { AnswerBudget } from "../../../src/request/answer-budget";
import { thrownBy } from "./thrown-by";

test("lets an answer grow to the limit, and refuses the next object with both figures", () => {
  const budget = new AnswerBudget(10);
  budget.spend(4);
  budget.spend(6);
  expect(thrownBy(() => budget.spend(1))).toMatchObject({
    code: "QUERY_TOO_COMPLEX",
    details: { objects: 11, limit: 10 },
  });
});

test("admits 50,000 objects unless told otherwise", () => {
  const budget = new AnswerBudget();
  expect(() => budget.spend(50_000)).not.toThrow();
  expect(() => budget.spend(1)).toThrow("50000 is the most");
});
