import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphStore } from "../../../src/graph/graph-store";
import { countsOf, fillWithBuiltInData, importing, previewing } from "../../support/importing";
import { STORES } from "../../support/stores";

const ACTS = `
region: XX-TST
subjects:
  - { id: tst-one, kind: SCHOOL, name: Первая школа }
  - { id: tst-city, kind: MUNICIPALITY, name: город Проба }
  - { id: tst-centre, kind: CENTRE, centreKind: TOCHKA_ROSTA, name: Центр пробы }
groups: [{ id: tst-group, name: школы пробы, level: INSTITUTIONAL }]
acts:
  - id: tst-order
    kind: ORDER
    number: "5"
    title: О проверке
    inForce: { from: 2024-01-10 }
    provisions:
      - { path: "1", text: Сдать отчёт., duty: { title: Отчёт, deadline: { kind: DATE, due: 2025-05-01, text: до мая }, responsible: [tst-one] } }
      - { path: "2", text: Вести учёт., duty: { title: Учёт, formerly: [{ title: Запись, until: 2024-06-01 }] } }
      - { path: "2.1", text: Подробно. }
  - { id: tst-later, kind: ORDER, title: О втором, inForce: { from: 2024-01-10 }, provisions: [{ path: "1", text: Ждать., duty: { title: Ожидание } }] }
`;
const FACTS = `
memberships: [{ subject: tst-one, group: tst-group, valid: { from: 2024-02-01 }, basis: tst-order.p1, source: Письмо }]
hosting: [{ centre: tst-centre, host: tst-one, certainty: INFERRED }]
subordination: [{ subject: tst-one, superior: tst-city, attestedOn: 2024-03-01 }]
responsibilities: [{ subject: tst-city, duty: tst-order.d1, role: CONTROLLER, basis: tst-order.p2, source: Письмо }]
`;

describe.each(STORES)("what is known, stated anew to $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await fillWithBuiltInData(store);
    await importing(store, { "acts.yaml": ACTS });
    await importing(store, { "facts.yaml": FACTS });
  });
  afterAll(() => store.close());

  it.each([
    [
      "responsibilities: [{ subject: tst-city, duty: tst-order.d1, role: CONTROLLER, valid: { to: 2025-01-01 } }]",
      { basis: "tst-order.p2", source: "Письмо" },
    ],
    [
      "memberships: [{ subject: tst-one, group: tst-group, valid: { to: 2025-01-01 } }]",
      { basis: "tst-order.p1", validFrom: "2024-02-01", source: "Письмо" },
    ],
    ["hosting: [{ centre: tst-centre, host: tst-one, valid: { to: 2025-01-01 } }]", { certainty: "INFERRED" }],
    [
      '{"subordination": [{"subject": "tst-one", "superior": "tst-city", "valid": {"to": "2025-01-01"}}]}',
      { attestedOn: "2024-03-01" },
    ],
  ])("keeps of a link what is not said: %s", async (yaml, kept) => {
    const { problems, summary } = await previewing(store, { "end.yaml": yaml });
    expect(problems).toEqual([]);
    expect(summary.changed).toMatchObject([{ after: { ...kept, validTo: "2025-01-01" } }]);
    expect([summary.added, summary.withdrawn]).toEqual([[], []]);
  });

  it("does not change by the name of its file", async () => {
    const files = { "renamed.yaml": ACTS, "other.yaml": FACTS };
    const again = await previewing(store, files);
    expect([again.problems, countsOf(again)]).toEqual([[], [0, 0, 0]]);
    const act = readFileSync(join(__dirname, "../../../data/acts/sakhalin-order-2022.yaml"));
    expect(countsOf(await previewing(store, { "sakhalin.yaml": act }))).toEqual([0, 0, 0]);
    const table = "Участник;Группа\ntst-city;tst-group\n";
    await importing(store, { "a.csv": table });
    expect(countsOf(await previewing(store, { "b.csv": table }))).toEqual([0, 0, 0]);
  });

  it("keeps the file that said it first, and names the new one of what is another", async () => {
    const text = ACTS.replace("title: О проверке", "title: О новой проверке");
    const { summary } = await previewing(store, { "renamed.yaml": text });
    expect(summary.changed).toMatchObject([
      { id: "tst-order", after: { title: "О новой проверке", source: "renamed.yaml" } },
    ]);
  });

  const repealing = (target: string, on = "2024-12-01") =>
    `acts: [{ id: tst-new, kind: ORDER, title: Об отмене, inForce: { from: ${on} }, repeals: [{ target: ${target} }] }]`;

  it("ends an act that only the graph knows, with its provisions and duties", async () => {
    const { problems, summary } = await previewing(store, { "new.yaml": repealing("tst-order") });
    expect(problems).toEqual([]);
    expect(summary.added.map(({ id }) => id)).toEqual(["tst-new", "tst-new"]);
    const ended = summary.changed.map(({ id, before, after }) => [
      id,
      before?.["inForceTo"] ?? null,
      after?.["inForceTo"],
    ]);
    expect(new Set(ended.map(([id]) => id))).toEqual(
      new Set(["tst-order", "tst-order.p1", "tst-order.p2", "tst-order.p2.1", "tst-order.d1", "tst-order.d2"]),
    );
    for (const [, before, after] of ended) expect([before, after]).toEqual([null, "2024-12-01"]);
    expect(summary.withdrawn).toEqual([]);
  });

  it("ends a provision that only the graph knows, with those below it", async () => {
    const { problems, summary } = await previewing(store, {
      "new.json": JSON.stringify({
        acts: [
          {
            id: "tst-new",
            kind: "ORDER",
            title: "Об отмене",
            date: "2024-12-01",
            repeals: [{ target: "tst-order.p2" }],
          },
        ],
      }),
    });
    expect(problems).toEqual([]);
    expect(new Set(summary.changed.map(({ id }) => id))).toEqual(
      new Set(["tst-order.p2", "tst-order.p2.1", "tst-order.d2"]),
    );
  });

  it("still wants a repealed act, or provision, that somebody knows", async () => {
    for (const target of ["tst-nowhere", "tst-order.p9"]) {
      const { problems } = await previewing(store, { "new.yaml": repealing(target) });
      expect(problems.join("\n")).toContain(target);
    }
  });

  it("repeals for good: the old file again, with the new one in the graph, changes nothing", async () => {
    await importing(store, { "new.yaml": repealing("tst-later") });
    const again = await previewing(store, { "new.yaml": repealing("tst-later") });
    expect(countsOf(again)).toEqual([0, 0, 0]);
  });
});
