import type { EntityFact } from "../../../src/revision/graph-facts";
import { drawing } from "../../support/drawing";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";
import { Zveno } from "../../support/zveno";

const GRAPH = `
  college past-college name="Техникум" shortName=Т ..2020-01-01
  college past-college name="Техникум" shortName=ПТ 2020-01-01..2021-01-01
  college past-college name="Колледж" shortName=К level=REGIONAL 2021-01-01..2022-03-01
  college past-college name="Колледж" shortName=К 2022-03-01..2023-01-01
  college past-college name="Академия" 2023-01-01..
  act past-order
  clause past-order.p1 of=past-order
  duty past-order.d1 by=past-order.p1 title=Отчёт
  position past-director past-deputy
  person past-ivanov past-petrov past-sidorov
  past-ivanov -HOLDS-> past-director 2019-01-01..2021-01-01
  past-petrov -HOLDS-> past-director acting=true 2021-01-01..2022-01-01
  past-ivanov -HOLDS-> past-director 2022-01-01..
  past-ivanov -HOLDS-> past-deputy
  past-sidorov -HOLDS-> past-director 2030-01-01..
`;

const BEFORE = `query ($asOf: LocalDate!, $knownAt: Int) {
  subject(id: "past-college", asOf: $asOf, knownAt: $knownAt) { name formerNames { name shortName until } }
  duty(id: "past-order.d1", asOf: $asOf, knownAt: $knownAt) {
    deadline { text nextDue } formerDeadlines { deadline { kind text document due nextDue } until basis { path } }
  }
}`;
const HELD = `{
  post: subject(id: "past-director", asOf: "2022-09-15") { ... on Position {
    holders { from { id } }
    ever: holders(states: [VALID, EXPIRED, NOT_YET]) { from { id } validity { from to } state acting }
  } }
  person: node(id: "past-ivanov", asOf: "2022-09-15") { ... on Person {
    positions(states: [VALID, EXPIRED]) { id }
    holdings(states: [VALID, EXPIRED]) { to { id } validity { from to } }
  } }
}`;

const DEADLINES = [
  { days: [null, "2022-05-01"], title: "Отчёт", due: "2022-06-01", text: "июнь", paper: "" },
  { days: ["2022-05-01", "2022-08-01"], title: "Отчёт", due: "2022-09-01", text: "сентябрь", paper: "deadlineDocument=приказ" },
  { days: ["2022-08-01", "2022-09-01"], title: "Доклад", due: "2022-09-01", text: "сентябрь", paper: "deadlineDocument=приказ" },
  { days: ["2022-09-01", null], title: "Доклад", due: "2022-12-01", text: "декабрь", paper: "" },
] as const;

/** The duty with its deadline moved twice. */
function movedDuty(): EntityFact {
  const states = DEADLINES.map(({ days: [from, to], title, due, text, paper }) => {
    const line = `duty past-order.d1 by=past-order.p1 title=${title} deadlineKind=DATE due=${due} deadlineText=${text} ${paper}`;
    return { ...drawing(line).entities[0]!.states[0]!, validity: { from, to } };
  });
  return { id: "past-order.d1", label: "Duty", kind: null, states } as EntityFact;
}

describe.each(STORES)("what was before, on $name", (testStore) => {
  let zveno: Zveno;
  let first = 0;

  beforeAll(async () => {
    zveno = await Zveno.start(testStore);
    ({ revision: first } = await record(zveno.store, GRAPH));
    await record(zveno.store, { entities: [movedDuty()] });
  });
  afterAll(() => zveno.stop());

  const ask = async (asOf: string, knownAt?: number) => {
    const { data, errors } = await zveno.ask<Record<string, Record<string, unknown>>>(BEFORE, { asOf, knownAt });
    expect(errors).toBeUndefined();
    return data;
  };

  it("tells former names up to the day, the latest first, each until the day on which it was no longer so", async () => {
    const names = [
      { name: "Техникум", shortName: "ПТ", until: "2021-01-01" },
      { name: "Техникум", shortName: "Т", until: "2020-01-01" },
    ];
    expect((await ask("2022-09-15"))["subject"]).toEqual({ name: "Колледж", formerNames: names });
    const later = [{ name: "Колледж", shortName: "К", until: "2023-01-01" }, ...names];
    expect((await ask("2023-01-01"))["subject"]).toEqual({ name: "Академия", formerNames: later });
    expect((await ask("2019-12-31"))["subject"]!["formerNames"]).toEqual([]);
  });

  it("tells former deadlines, each once and with what set it, and none that was only corrected", async () => {
    const deadline = (text: string, due: string, document: string | null) => {
      return { kind: "DATE", text, document, due, nextDue: null };
    };
    expect((await ask("2022-09-15"))["duty"]).toEqual({
      deadline: { text: "декабрь", nextDue: "2022-12-01" },
      formerDeadlines: [
        { deadline: deadline("сентябрь", "2022-09-01", "приказ"), until: "2022-09-01", basis: null },
        { deadline: deadline("июнь", "2022-06-01", null), until: "2022-05-01", basis: { path: "1" } },
      ],
    });
    expect((await ask("2022-08-15"))["duty"]!["formerDeadlines"]).toHaveLength(1);
    expect((await ask("2022-09-15", first))["duty"]!["formerDeadlines"]).toEqual([]);
  });

  it("tells who held a post and when, the latest first, and each post of a person once", async () => {
    const { data, errors } = await zveno.ask(HELD);
    expect(errors).toBeUndefined();
    const held = (id: string, from: string | null, to: string | null) => ({ from: { id }, validity: { from, to } });
    const director = { id: "past-director" };
    expect(data).toEqual({
      post: {
        holders: [{ from: { id: "past-ivanov" } }],
        ever: [
          { ...held("past-sidorov", "2030-01-01", null), state: "NOT_YET", acting: false },
          { ...held("past-ivanov", "2022-01-01", null), state: "VALID", acting: false },
          { ...held("past-petrov", "2021-01-01", "2022-01-01"), state: "EXPIRED", acting: true },
          { ...held("past-ivanov", "2019-01-01", "2021-01-01"), state: "EXPIRED", acting: false },
        ],
      },
      person: {
        positions: [{ id: "past-deputy" }, director],
        holdings: [
          { to: director, validity: { from: "2022-01-01", to: null } },
          { to: director, validity: { from: "2019-01-01", to: "2021-01-01" } },
          { to: { id: "past-deputy" }, validity: { from: null, to: null } },
        ],
      },
    });
  });
});
