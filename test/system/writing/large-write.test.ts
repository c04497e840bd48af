import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind } from "../../../src/link/link";
import { linkFact, stateFact, subjectFact } from "../../../src/revision/fact";
import type { EntityFact, LinkFact } from "../../../src/revision/graph-facts";
import { findNewestRevision } from "../../../src/revision/revision.question";
import { verifyStore } from "../../../src/revision/verify-store.question";
import { SubjectKind } from "../../../src/entity/subject";
import { longestTurn } from "../../support/longest-turn";
import { EMBEDDED } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const FACTS = Number(process.env["ZVENO_LARGE_WRITE"] ?? 20_000);
/** Units: milliseconds of processor time. */
const LONGEST_TURN = 50;

/** Schools of one group, each below another, of which some are bounded: a third as many as there are facts. */
function* schools(called: string): Generator<readonly [EntityFact, readonly LinkFact[]]> {
  const said = { source: "test", validity: { from: "2020-01-01", to: null } };
  for (let place = 0; place < FACTS / 3; place += 1) {
    const id = `${called}-${place}`;
    const existsFrom = place % 10 === 0 ? "2019-01-01" : null;
    const state = { name: `Школа № ${place}`, region: "XX-01", existsFrom };
    const links = [linkFact(RelationKind.MEMBER_OF, id, "all", said)];
    if (place > 0)
      links.push(linkFact(RelationKind.SUBORDINATE_TO, id, `${called}-${Math.floor((place - 1) / 20)}`, said));
    yield [subjectFact(SubjectKind.SCHOOL, id, [stateFact("Subject", state)]), links];
  }
}

describe("a large write", () => {
  let store: GraphStore;
  beforeAll(async () => (store = await EMBEDDED.open()));
  afterAll(() => store.close());

  /** The longest turn while so many schools are written as the revision, and others ask. */
  const longestTurnOf = async (called: string, revision: number) => {
    const made = [...schools(called)];
    const facts = { entities: made.map(([entity]) => entity), links: made.flatMap(([, links]) => links) };
    let [isWritten, answers] = [false, 0];
    const asking = async () => {
      for (; !isWritten; answers += 1) expect((await findNewestRevision(store)).revision).toBeLessThanOrEqual(revision);
    };
    const { longestMs } = await longestTurn(async () => {
      const asked = asking();
      await record(store, facts).finally(() => (isWritten = true));
      await asked;
    });
    expect(answers).toBeGreaterThan(10);
    return longestMs;
  };

  it(
    `of ${FACTS} facts lets others be answered, and holds the event loop for less than ${LONGEST_TURN} ms`,
    async () => {
      await record(store, "group all\nschool asked");
      const turns = [await longestTurnOf("school", 2), await longestTurnOf("lyceum", 3)];
      // What the work itself takes at once it takes each time; what compiling and collecting take, once.
      expect(Math.min(...turns)).toBeLessThan(LONGEST_TURN);
      expect((await verifyStore(store)).flaws).toEqual([]);
      expect((await snapshotOn(store)).moment.knownAt).toBe(3);
    },
    60_000 + FACTS * 20,
  );
});
