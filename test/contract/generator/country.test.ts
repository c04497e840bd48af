import { loadDump } from "../../../src/dump/load-graph";
import { FindingRule } from "../../../src/finding/finding-rules";
import { countFindings, listFindings } from "../../../src/finding/finding.question";
import { countryLines } from "../../../src/generator/country-lines";
import { countrySheets } from "../../../src/generator/country-sheets";
import type { GraphStore } from "../../../src/graph/graph-store";
import { countNodes, countRelationships } from "../../../src/graph-info/graph-info.question";
import { findEntity } from "../../../src/entity/entity.loader";
import { search } from "../../../src/search/search.question";
import type { GraphFacts } from "../../../src/revision/graph-facts";
import { COMPARED_STORES, EMBEDDED } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";
import { allOf, dumped } from "../dump/lines";

const SIZE = { regions: 2, schools: 60, seed: 7 };
const DAYS = ["2022-09-15", "2024-09-15", "2026-12-01"];
const RENAMED = "xx-01-quality-centre";

/** What these find is recorded after an act, and the country has its acts alone. */
const OF_EXECUTION = [
  FindingRule.NOT_NOMINATED,
  FindingRule.REPORT_WAITS,
  FindingRule.CLOSED_WITHOUT_REPORT,
  FindingRule.INDICATOR_MISSED,
];
const OF_ACTS = Object.values(FindingRule).filter((rule) => !OF_EXECUTION.includes(rule));

/** What the first store answered. */
let answersElsewhere: unknown;

describe.each(COMPARED_STORES)("a generated country on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await loadDump(store, countryLines(SIZE));
  });
  afterAll(() => store.close());

  const nameAt = async (knownAt: number) =>
    (await findEntity(await snapshotOn(store, "2024-09-15", knownAt), "Subject", RENAMED))?.state.name;

  test.each(OF_ACTS)("has something for the rule %s to find", async (rule) => {
    for (const day of DAYS.slice(1)) {
      const counts = await countFindings(await snapshotOn(store, day), { rules: [rule] });
      expect(counts.get(rule)).toBeGreaterThan(0);
    }
  });

  test("has nothing for the rules about execution to find", async () => {
    const counts = await countFindings(await snapshotOn(store, "2026-12-01"), { rules: OF_EXECUTION });
    expect(OF_EXECUTION.map((rule) => counts.get(rule) ?? 0)).toEqual([0, 0, 0, 0]);
  });

  test("knows more in its second revision", async () => {
    expect(await nameAt(1)).toBe("Центр оценки качества региона XX-01");
    expect(await nameAt(2)).toBe("Центр оценки качества образования региона XX-01");
  });

  test("answers as on the other store", async () => {
    const answers = [];
    for (const day of DAYS)
      for (const knownAt of [1, 2]) {
        const snapshot = await snapshotOn(store, day, knownAt);
        const findings = await listFindings(snapshot, { first: 1_000 });
        const found = await search(snapshot, { text: "колледжа", first: 100 });
        answers.push(await countNodes(snapshot), await countRelationships(snapshot));
        answers.push(
          findings.nodes.map(({ id }) => id),
          found.map(({ entity }) => entity.id),
        );
      }
    answersElsewhere ??= answers;
    expect(answers).toEqual(answersElsewhere);
    expect(answers.flat().length).toBeGreaterThan(500);
  });
});

describe("a generated country", () => {
  test("is what the write path would have stored of the same facts", async () => {
    const store = await EMBEDDED.open();
    const sheets = [...countrySheets(SIZE)];
    for (const which of ["first", "second"] as const) {
      const facts: GraphFacts = {
        entities: sheets.flatMap((sheet) => sheet[which].entities),
        links: sheets.flatMap((sheet) => sheet[which].links),
        retractions: sheets.flatMap((sheet) => sheet[which].retractions),
      };
      await record(store, facts);
    }
    const recorded = await dumped(store);
    await store.close();
    const generated = await allOf(countryLines(SIZE));
    const withoutRevisions = (lines: readonly string[]) => lines.slice(3, -1);
    expect(withoutRevisions(generated)).toEqual(withoutRevisions(recorded));
    expect(JSON.parse(generated[0] ?? "") as object).toMatchObject({
      counts: (JSON.parse(recorded[0] ?? "") as { counts: object }).counts,
    });
  });
});
