import { partyCondition } from "../../../src/filter/agreement.filter";
import { LinkState } from "../../../src/moment/link-state";

const { EXPIRED, VALID } = LinkState;

/** The fragments of a condition in their order. */
const asked = (filter: Parameters<typeof partyCondition>[0]) => {
  const condition = partyCondition(filter);
  return "and" in condition ? condition.and.map((part) => ("fragment" in part ? part.fragment : part)) : condition;
};

test("parties to agreements in force on a day are told by what is kept with them alone", () => {
  expect(asked({ validOn: "2024-09-01" })).toEqual(["subject/filter/agreed-on"]);
});

test("others look there first, and walk to the agreements only where that leaves a doubt", () => {
  const walk = "subject/filter/agreement";
  expect(asked({ validOn: "2024-09-01", number: "7" })).toEqual(["subject/filter/agreed-on", walk]);
  expect(asked({ validOn: "2024-09-01", states: [EXPIRED] })).toEqual(["subject/filter/agreed-on", walk]);
  expect(asked({})).toEqual(["subject/filter/agreed", walk]);
  expect(asked({ states: [VALID] })).toEqual(["subject/filter/agreed", walk]);
  expect(asked({ states: [VALID, EXPIRED] })).toEqual(["subject/filter/ever-agreed", walk]);
});
