import { TraceBranch } from "../../../src/chain/accountability";
import { accountabilityOf } from "../../../src/chain/accountability.question";
import { interactionChains } from "../../../src/chain/interaction-chains.question";
import { INTERACTION_RELATIONS } from "../../../src/chain/chain";
import { traceSentence } from "../../../src/chain/trace-sentence";
import { DutyOrder, listDuties } from "../../../src/duty/duty.question";
import type { DutyFilter } from "../../../src/filter/duty.filter";
import type { GraphStore } from "../../../src/graph/graph-store";
import { Language } from "../../../src/language/language";
import { RelationKind } from "../../../src/link/link";
import { neighboursOut } from "../../../src/link/neighbours.question";
import { LinkState, ONLY_VALID } from "../../../src/moment/link-state";
import { bytesOf, csvRows, exported, sheetRows, textOf } from "../../support/exported";
import { pdfText } from "../../support/pdf-text";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

/** The institute is to bring centres together with a college, which is dissolved on 1 April 2024. */
const DRAWING = `
  act order 2022-01-01..
  clause order.p1 order.p2 order.p3 of=order 2022-01-01..
  clause order.p4 of=order 2022-01-01..2023-01-01
  order.p1 -PART_OF-> order
  order.p1 -ESTABLISHES-> order.d1
  duty order.d1 by=order.p1 2022-01-01..
  duty order.d2 by=order.p2 2022-01-01..
  duty order.d3 by=order.p3 2022-01-01.. periodFrom=2022-01-01 periodTo=2023-01-01
  duty order.d4 by=order.p4 2022-01-01..2023-01-01
  institute institute
  ministry ministry
  group centres name="Центры образования" declaredSize=97
  group points name="Точки роста"
  group colleges name="Колледжи"
  centre point
  centre former
  college closed name="Закрытый колледж" existsTo=2024-04-01
  position rector
  institute -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
  ministry -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER basis=order.p1
  order.d1 -CONCERNS-> centres basis=order.p1 order=0
  order.d1 -CONCERNS-> colleges basis=order.p1 order=2 certainty=INFERRED
  order.d1 -CONCERNS-> closed basis=order.p1 order=1
  order.d2 -CONCERNS-> rector basis=order.p2
  order.d3 -CONCERNS-> colleges basis=order.p3
  order.d4 -CONCERNS-> colleges basis=order.p4
  points -MEMBER_OF-> centres
  point -MEMBER_OF-> points
  former -MEMBER_OF-> centres ..2022-06-01
`;

describe.each(STORES)("whom a duty concerns on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, DRAWING);
  });
  afterAll(() => store.close());

  const concernedBy = async (duty: string, asOf = TODAY) => {
    const found = await neighboursOut(await snapshotOn(store, asOf), duty, RelationKind.CONCERNS, "Subject");
    return found.map(({ id }) => id);
  };
  const dutiesWith = async (filter: DutyFilter, states: readonly LinkState[] = ONLY_VALID, asOf = TODAY) => {
    const asked = { filter, states, orderBy: DutyOrder.ACT_AND_PATH, first: 10 };
    return (await listDuties(await snapshotOn(store, asOf), asked)).nodes.map(({ id }) => id);
  };
  const traced = async (duty: string, asOf = TODAY) =>
    accountabilityOf(await snapshotOn(store, asOf), { duty, perGroup: 20 });

  it("gives them in the order of the act, groups as groups", async () => {
    expect(await concernedBy("order.d1")).toEqual(["centres", "closed", "colleges"]);
  });

  it("ends with who is concerned, with the period of the duty and with its clause", async () => {
    expect(await concernedBy("order.d1", "2024-04-01")).toEqual(["centres", "colleges"]);
    expect(await concernedBy("order.d3", "2022-12-31")).toEqual(["colleges"]);
    expect(await concernedBy("order.d3", "2023-01-01")).toEqual([]);
    expect(await concernedBy("order.d4", "2022-12-31")).toEqual(["colleges"]);
    expect(await concernedBy("order.d4", "2023-01-01")).toEqual([]);
  });

  it("is a filter of duties, groups opened, at the day", async () => {
    expect(await dutiesWith({ concerns: "centres" })).toEqual(["order.d1"]);
    expect(await dutiesWith({ concerns: "point" })).toEqual(["order.d1"]);
    expect(await dutiesWith({ concerns: "former" })).toEqual([]);
    expect(await dutiesWith({ concerns: "former" }, ONLY_VALID, "2022-05-31")).toEqual(["order.d1"]);
    expect(await dutiesWith({ concerns: "colleges" })).toEqual(["order.d1", "order.d3", "order.d4"]);
    expect(await dutiesWith({ concerns: "closed" }, ONLY_VALID, "2024-04-01")).toEqual([]);
    expect(await dutiesWith({ concerns: "institute" })).toEqual([]);
    expect(await dutiesWith({ concerns: "nobody" })).toEqual([]);
    expect(await dutiesWith({ not: { concerns: "colleges" } })).toEqual(["order.d2"]);
  });

  it("goes with duties of the states that are listed", async () => {
    const ended = [LinkState.EXPIRED, LinkState.REPEALED_BASIS];
    expect(await dutiesWith({ concerns: "colleges" }, ended, "2023-06-01")).toEqual(["order.d3", "order.d4"]);
    expect(await dutiesWith({ concerns: "colleges" }, ONLY_VALID, "2023-06-01")).toEqual(["order.d1"]);
  });

  it("makes nobody bear the duty", async () => {
    expect(await dutiesWith({ responsible: "point" })).toEqual([]);
    expect(await dutiesWith({ responsible: "colleges" })).toEqual([]);
  });

  it("is a branch of the trace of its own, down to members", async () => {
    const { links } = await traced("order.d1");
    const branch = links.filter((link) => link.branch === TraceBranch.CONCERNS);
    expect(branch.map(({ link, depth, state }) => `${depth} ${link.fromId} ${link.toId} ${state}`)).toEqual([
      "1 order.d1 centres VALID",
      "1 order.d1 closed VALID",
      "1 order.d1 colleges VALID",
      "2 former centres EXPIRED",
      "2 points centres VALID",
      "3 point points VALID",
    ]);
  });

  it("breaks beside the chain of who bears the duty, never on it", async () => {
    const { breaks } = await traced("order.d1", "2024-04-01");
    expect(breaks.map(({ kind, at, branch, isOnChain }) => [kind, at.id, branch, isOnChain])).toEqual([
      ["EXPIRED", "closed", "CONCERNS", false],
      ["EXPIRED", "former", "CONCERNS", false],
      ["GROUP_INCOMPLETE", "centres", "CONCERNS", false],
    ]);
    const about = await traced("order.d2");
    expect(about.breaks.map(({ kind, isOnChain }) => [kind, isOnChain])).toEqual([
      ["NO_EXECUTOR", true],
      ["NO_CONTROLLER", true],
    ]);
  });

  it("stands in the sentence of the duty, with what is inferred or gone", async () => {
    const trace = await traced("order.d1", "2024-04-01");
    expect(traceSentence(trace, Language.RU)).toContain(
      "В отношении кого, с кем — центры образования (1 участник); Закрытый колледж (не существует с 01.04.2024); колледжи (участники не записаны, выведено).",
    );
    expect(traceSentence(trace, Language.EN)).toContain("Concerns — центры образования (1 member); Закрытый колледж");
  });

  it("joins two subjects in a chain only when asked for", async () => {
    const snapshot = await snapshotOn(store);
    const between = { from: "institute", to: "point", maxLength: 6, first: 10 };
    expect((await interactionChains(snapshot, between)).chains).toEqual([]);
    const over = [...INTERACTION_RELATIONS, RelationKind.CONCERNS];
    const { chains } = await interactionChains(snapshot, { ...between, over });
    expect(chains.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
      ["institute", "order.d1", "centres", "points", "point"],
    ]);
  });

  it("is a column of the export of duties and a branch of the report", async () => {
    const [headers = [], ...rows] = csvRows(await textOf(exported(store, "duties.csv", { asOf: TODAY })));
    const cells = rows.map((row) => [row[0], row[headers.indexOf("В отношении кого, с кем")]]);
    expect(cells).toContainEqual(["order.d1", "Центры образования; Закрытый колледж; Колледжи"]);
    const report = await bytesOf(exported(store, "accountability.xlsx", { duty: "order.d1", asOf: TODAY }));
    const chain = (await sheetRows(report, "Цепочка ответственности")).map((row) => row.slice(2, 6));
    expect(chain).toContainEqual(["В отношении кого, с кем", "1", "в отношении кого, с кем", "Колледжи"]);
    const pdf = await pdfText(await bytesOf(exported(store, "accountability.pdf", { duty: "order.d1", asOf: TODAY })));
    expect(pdf.join(" ")).toContain("Закрытый колледж");
  });
});
