import { planChange } from "../../../src/revision/plan-change";
import { planInTurns } from "../../../src/revision/plan-in-turns";
import { drawing } from "../../support/drawing";

const NOTHING = { states: [], links: [] };
const schools = Array.from({ length: 700 }, (_, place) => `school-${place}`);
const members = schools.map((school) => `${school} -MEMBER_OF-> group`);
const facts = drawing(`group group\nschool ${schools.join(" ")}\n${members.join("\n")}`);

it("a plan that is made in turns is the plan that is made at once", async () => {
  const { change } = await planInTurns(facts, NOTHING, 1);
  expect(change).toEqual(planChange(facts, NOTHING, 1));
  expect(change.newLinks).toHaveLength(700);
});
