import { firstFacts } from "../../../src/change/first-facts";
import { RelationKind } from "../../../src/link/link";
import type { ChangedFacts } from "../../../src/revision/changed-facts";

type Touched = ChangedFacts["added"];

const stateOf = (entityId: string): Touched["states"][number] => ({
  ...{ entityId, label: "Subject", kind: "SCHOOL", stateId: `${entityId}@1.0`, properties: {} },
});
const linkFrom = (fromId: string): Touched["links"][number] => ({
  ...{ id: `${fromId}-link`, relation: RelationKind.MEMBER_OF, fromId, toId: "all", properties: {} },
});
const shown = ({ added, withdrawn }: ChangedFacts) =>
  [added, withdrawn].map(({ states, links }) =>
    [...states, ...links].map((fact) => ("id" in fact ? fact.id : fact.stateId)),
  );

describe("the first facts of a write", () => {
  const facts: ChangedFacts = {
    added: { states: ["a", "b", "c", "d"].map(stateOf), links: ["a", "c", "e"].map(linkFrom) },
    withdrawn: { states: [stateOf("d")], links: [linkFrom("a")] },
  };

  it("are all of them, where they are no more than may be shown", () => {
    expect(firstFacts(facts, 9)).toBe(facts);
  });

  it("are else those at the first nodes, with all that was said and taken back of each", () => {
    expect(shown(firstFacts(facts, 3))).toEqual([
      ["a@1.0", "b@1.0", "d@1.0", "a-link"],
      ["d@1.0", "a-link"],
    ]);
  });

  it("are of links alone where nothing else was written", () => {
    const links = { added: { states: [], links: ["a", "b", "c"].map(linkFrom) }, withdrawn: { states: [], links: [] } };
    expect(shown(firstFacts(links, 2))).toEqual([["a-link", "b-link"], []]);
  });
});
