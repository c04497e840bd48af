import { RelationKind } from "../../../src/link/link";
import type { GraphChange } from "../../../src/revision/graph-change";
import { isEmptyChange } from "../../../src/revision/graph-change";
import type { GraphFacts } from "../../../src/revision/graph-facts";
import type { StoredFacts } from "../../../src/revision/plan-change";
import { planChange } from "../../../src/revision/plan-change";
import type { StoredProperties } from "../../../src/revision/stored-properties";
import { drawing } from "../../support/drawing";

const NOTHING: StoredFacts = { states: [], links: [] };

const FIRST = `
  ministry minobr
  school school-7 name="Школа № 7"
  school-7 -SUBORDINATE_TO-> minobr 2022-01-01.. kind=FOUNDER
`;

function idOf(properties: StoredProperties): string {
  return properties["id"] as string;
}

function kindOf(id: string, { newEntities }: GraphChange, known: StoredFacts): string {
  const added = newEntities.find((entity) => entity.id === id)?.properties["kind"];
  return (added ?? known.states.find(({ entityId }) => entityId === id)?.kind) as string;
}

/** What the store holds once the changes have been written, one after the other. */
function after(...changes: GraphChange[]): StoredFacts {
  return changes.reduce<StoredFacts>(
    (known, change) => ({
      states: [
        ...known.states.filter((state) => !change.retractedStates.some(({ stateId }) => stateId === state.stateId)),
        ...change.newStates.map(({ entityId, properties }) => ({
          entityId,
          label: "Subject" as const,
          kind: kindOf(entityId, change, known),
          stateId: idOf(properties),
          properties,
        })),
      ],
      links: [
        ...known.links.filter((link) => !change.retractedLinks.some(({ linkId }) => linkId === link.id)),
        ...change.newLinks.map((link) => ({ ...link, id: idOf(link.properties) })),
      ],
    }),
    NOTHING,
  );
}

const first = planChange(drawing(FIRST), NOTHING, 1);
const second = (facts: GraphFacts | string, known = after(first)) =>
  planChange(typeof facts === "string" ? drawing(facts) : facts, known, 2);
const lineOf = (text: string) => drawing(text).links;
const LINK = "school-7 -SUBORDINATE_TO-> minobr 2022-01-01.. kind=FOUNDER";

describe("the change of a first write", () => {
  it("adds every node with its labels, its state and its links, stamped with the revision", () => {
    expect(first.newEntities.map(({ id, labels }) => [id, labels])).toEqual([
      ["minobr", "Entity:Subject:Ministry"],
      ["school-7", "Entity:Subject:School"],
    ]);
    expect(first.newEntities[1]?.properties).toEqual({ addedIn: 1, kind: "SCHOOL" });
    expect(first.newStates).toHaveLength(2);
    expect(first.newLinks).toMatchObject([{ fromId: "school-7", toId: "minobr", properties: { addedIn: 1 } }]);
    expect([first.retractedStates, first.retractedLinks]).toEqual([[], []]);
  });

  it("leaves out what is not said", () => {
    expect(first.newLinks[0]?.properties).not.toHaveProperty("validTo");
    expect(first.newLinks[0]?.properties).not.toHaveProperty("acting");
    expect(first.newStates[1]?.properties).not.toHaveProperty("shortName");
  });

  it("gives the states of one node ids of their own", () => {
    const twice = planChange(drawing("school a name=A ..2022-01-01\nschool a name=B 2022-01-01.."), NOTHING, 1);
    expect(new Set(twice.newStates.map((state) => state.properties["id"])).size).toBe(2);
    expect(twice.newEntities).toHaveLength(1);
  });

  it("adds a fact once that two documents state alike", () => {
    const facts = drawing(FIRST);
    const change = planChange({ ...facts, links: [...facts.links, ...facts.links] }, NOTHING, 1);
    expect(change.newLinks).toHaveLength(1);
  });

  it("refuses facts that say two things of one relationship", () => {
    const facts = drawing(`${FIRST}\n${LINK.replace("01..", "01..2023-01-01")}`);
    expect(() => planChange(facts, NOTHING, 1)).toThrow(/two different things.*school-7 -SUBORDINATE_TO-> minobr/);
  });
});

describe("the change of a second write", () => {
  it("is empty for the same facts again", () => {
    expect(isEmptyChange(second(FIRST))).toBe(true);
  });

  it("is empty for part of them: what a source does not speak of stays", () => {
    expect(isEmptyChange(second("ministry minobr"))).toBe(true);
    expect(isEmptyChange(second({ entities: [], links: lineOf(LINK), retractions: [] }))).toBe(true);
  });

  it("retracts and adds a link whose end is known now", () => {
    const change = second({ entities: [], links: lineOf(LINK.replace("01..", "01..2023-01-01")), retractions: [] });
    expect(change.retractedLinks).toMatchObject([{ fromId: "school-7", linkId: first.newLinks[0]?.properties["id"] }]);
    expect(change.newLinks).toMatchObject([{ properties: { validTo: "2023-01-01", addedIn: 2 } }]);
    expect(change.newLinks[0]?.properties["id"]).not.toBe(first.newLinks[0]?.properties["id"]);
  });

  it("retracts and adds a link whose end is no longer known", () => {
    const ended = planChange(drawing(FIRST.replace("2022-01-01..", "2022-01-01..2023-01-01")), NOTHING, 1);
    const change = second(FIRST, after(ended));
    expect(change.retractedLinks).toHaveLength(1);
    expect(change.newLinks[0]?.properties).not.toHaveProperty("validTo");
  });

  it("only adds a link of another role, kind, start or agreement", () => {
    const other = [
      LINK.replace("FOUNDER", "ADMINISTRATIVE"),
      LINK.replace("2022-01-01", "2021-01-01"),
      `${LINK} agreementId=a`,
    ];
    const change = second({ entities: [], links: other.flatMap(lineOf), retractions: [] });
    expect(change.newLinks).toHaveLength(3);
    expect(change.retractedLinks).toEqual([]);
  });

  it("retracts and adds a state that is told otherwise, and leaves the node", () => {
    const change = second(FIRST.replace("Школа", "Лицей"));
    expect(change.newEntities).toEqual([]);
    expect(change.retractedStates).toEqual([{ entityId: "school-7", stateId: first.newStates[1]?.properties["id"] }]);
    expect(change.newStates).toMatchObject([{ entityId: "school-7", properties: { name: "Лицей № 7", addedIn: 2 } }]);
  });

  it("retracts the one state and adds two where a renaming becomes known", () => {
    const renamed = `school school-7 name="Школа № 7" ..2022-09-01\nschool school-7 name="Лицей № 7" 2022-09-01..`;
    const change = second(renamed);
    expect([change.retractedStates.length, change.newStates.length]).toEqual([1, 2]);
  });

  it("retracts a state that a source no longer tells of", () => {
    const renamed = planChange(drawing(`school a name=A ..2022-01-01\nschool a name=B 2022-01-01..`), NOTHING, 1);
    const change = second("school a name=B 2022-01-01..", after(renamed));
    expect([change.retractedStates.length, change.newStates.length]).toEqual([1, 0]);
  });
});

describe("a retraction", () => {
  const ends = { relation: RelationKind.SUBORDINATE_TO, fromId: "school-7", toId: "minobr" };

  it("withdraws all facts between the two nodes that fit", () => {
    const two = planChange(drawing(`${FIRST}\n${LINK.replace("FOUNDER", "ADMINISTRATIVE")}`), NOTHING, 1);
    const change = second({ entities: [], links: [], retractions: [ends] }, after(two));
    expect(change.retractedLinks).toHaveLength(2);
    expect(change.newLinks).toEqual([]);
  });

  it("withdraws only the fact that began on the day it names", () => {
    const retract = (validFrom: string) => second({ entities: [], links: [], retractions: [{ ...ends, validFrom }] });
    expect(retract("2022-01-01").retractedLinks).toHaveLength(1);
    expect(isEmptyChange(retract("2021-01-01"))).toBe(true);
  });

  it("withdraws nothing of another relation, subject or object", () => {
    const others = [{ relation: RelationKind.MEMBER_OF }, { fromId: "minobr" }, { toId: "school-7" }];
    for (const other of others) {
      expect(isEmptyChange(second({ entities: [], links: [], retractions: [{ ...ends, ...other }] }))).toBe(true);
    }
  });

  it("withdraws and adds anew a fact that the same source states, too", () => {
    const change = second({ entities: [], links: lineOf(LINK), retractions: [ends] });
    expect([change.retractedLinks.length, change.newLinks.length]).toEqual([1, 1]);
    expect(change.newLinks[0]?.properties["id"]).not.toBe(change.retractedLinks[0]?.linkId);
  });

  it("leaves a fact that was stated again out of reach of the earlier withdrawal", () => {
    const withdrawn = second({ entities: [], links: [], retractions: [ends] });
    const restated = planChange(drawing(FIRST), after(first, withdrawn), 3);
    expect(restated.newLinks).toMatchObject([{ properties: { addedIn: 3 } }]);
    expect(restated.retractedLinks).toEqual([]);
  });
});

describe("a known node stated as one of another kind", () => {
  it("is refused, and says what it is", () => {
    expect(() => second("college school-7 name=Колледж")).toThrow(
      "The node school-7 is known as Subject (SCHOOL) and cannot become Subject (COLLEGE): choose another id.",
    );
  });
});
