import type { GraphStore } from "../../../src/graph/graph-store";
import { findNewestRevision } from "../../../src/revision/revision.question";
import { importDocuments } from "../../../src/writing/mutations/import-documents.mutation";
import { longestTurn } from "../../support/longest-turn";
import { EMBEDDED } from "../../support/stores";
import { record } from "../../support/test-graph";
import { writerTo } from "../../support/writing";

/** Of each of the two files. */
const SCHOOLS = Number(process.env["ZVENO_LARGE_IMPORT"] ?? 2_000);
/** Units: milliseconds of processor time. */
const LONGEST_TURN = 50;

function schools(write: (place: number) => string): string {
  return Array.from({ length: SCHOOLS }, (_none, place) => write(place)).join("\n");
}

const TABLE = `id;kind;name;region\n${schools((place) => `table-${place};school;Школа № ${place};XX-01`)}`;
const ACT_DOCUMENT = `source: Список
region: XX-01
subjects:
${schools((place) => `  - { id: document-${place}, kind: SCHOOL, name: "Гимназия № ${place}" }`)}`;

describe("a large import", () => {
  let store: GraphStore;
  const write = writerTo(() => store);
  beforeAll(async () => {
    store = await EMBEDDED.open();
    await record(store, "ministry minobr");
  });
  afterAll(() => store.close());

  it(
    `of ${SCHOOLS * 2} subjects lets others be answered, and holds the event loop for less than ${LONGEST_TURN} ms`,
    async () => {
      const documents = [
        { name: "schools.csv", text: TABLE },
        { name: "schools.yaml", text: ACT_DOCUMENT },
      ];
      let [isRead, answers] = [false, 0];
      const asking = async () => {
        for (; !isRead; answers += 1) expect((await findNewestRevision(store)).revision).toBe(1);
      };
      const longestTurnOf = async () => {
        isRead = false;
        const { longestMs, got } = await longestTurn(async () => {
          const asked = asking();
          const outcome = await write(importDocuments, { documents, dryRun: true }).finally(() => (isRead = true));
          await asked;
          return outcome;
        });
        expect(got.problems).toEqual([]);
        expect(got.facts.added.states).toHaveLength(SCHOOLS * 2);
        return longestMs;
      };
      const turns = [await longestTurnOf(), await longestTurnOf()];
      // What compiling and collecting take comes once.
      expect(Math.min(...turns)).toBeLessThan(LONGEST_TURN);
      expect(answers).toBeGreaterThan(10);
    },
    60_000 + SCHOOLS * 20,
  );
});
