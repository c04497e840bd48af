import { BreakKind } from "../../../src/chain/accountability";
import { accountabilityOf } from "../../../src/chain/accountability.question";
import { breakMessage } from "../../../src/chain/break-message";
import { chainSentence } from "../../../src/chain/chain-sentence.question";
import { interactionChains } from "../../../src/chain/interaction-chains.question";
import { traceSentence } from "../../../src/chain/trace-sentence";
import type { GraphStore } from "../../../src/graph/graph-store";
import { Language } from "../../../src/language/language";
import { bytesOf, exported, sheetRows } from "../../support/exported";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const ACT = `
  act order 2020-01-01.. date=2020-01-01 number=7
  clause order.p1 of=order 2020-01-01..
  duty order.d1 by=order.p1 2020-01-01..
  order.p1 -ESTABLISHES-> order.d1
  order.p1 -PART_OF-> order
`;

describe.each(STORES)("the breaks of a trace on $name", ({ open }) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const traceOn = async (asOf: string) =>
    accountabilityOf(await snapshotOn(store, asOf), { duty: "order.d1", perGroup: 20 });
  const trace = async (text: string, asOf = TODAY) => {
    await record(store, ACT + text);
    return traceOn(asOf);
  };
  const told = ({ breaks }: Awaited<ReturnType<typeof trace>>) =>
    breaks.map(({ kind, at, isOnChain }) => `${kind} ${at.id}${isOnChain ? " on chain" : ""}`);

  describe("each once, and none where another link fills the place", () => {
    it("tells of a former, a coming and an unknown holder only where a post has no holder", async () => {
      const found = await trace(`
        position deputy minister
        person ivanov petrov sidorov
        deputy -SUBORDINATE_TO-> minister
        ivanov -HOLDS-> deputy ..2022-01-01
        petrov -HOLDS-> deputy 2022-01-01..
        sidorov -HOLDS-> deputy 2023-01-01..
        ivanov -HOLDS-> minister ..2022-01-01
        deputy -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
        deputy -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
      `);
      expect(told(found)).toEqual(["EXPIRED ivanov on chain", "UNASSIGNED_POST minister on chain"]);
    });

    it("tells once what is met on two branches", async () => {
      const found = await trace(`
        group heads
        school a
        a -MEMBER_OF-> heads ..2022-01-01
        heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
        heads -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
      `);
      expect(told(found)).toEqual(["EXPIRED a on chain", "EMPTY_GROUP heads on chain"]);
    });

    it("takes a superior, an organisation and a responsibility that were replaced for no break", async () => {
      const found = await trace(`
        ministry old new
        position deputy chief former
        person p q r
        p -HOLDS-> deputy
        q -HOLDS-> chief
        r -HOLDS-> former
        deputy -POST_IN-> old ..2022-01-01
        deputy -POST_IN-> new 2022-01-01..
        deputy -SUBORDINATE_TO-> former ..2022-01-01
        deputy -SUBORDINATE_TO-> chief 2022-01-01..
        deputy -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR ..2022-01-01
        deputy -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR 2022-01-01..
        deputy -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
      `);
      expect(told(found)).toEqual([]);
    });
  });

  describe("on the chain or beside it", () => {
    it("puts posts that an executing organisation merely has beside the chain", async () => {
      const found = await trace(`
        institute iro
        position director curator
        person ivanov
        director -POST_IN-> iro
        curator -POST_IN-> iro
        ivanov -HOLDS-> director 2023-01-01..
        iro -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
        curator -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
      `);
      expect(told(found)).toEqual(["NOT_YET ivanov", "UNASSIGNED_POST curator on chain", "UNASSIGNED_POST director"]);
      expect(found.breaks.map(({ branch }) => branch)).toEqual(["EXECUTION", "CONTROL", "EXECUTION"]);
    });

    it("puts what stands behind another break beside it, too", async () => {
      const found = await trace(`
        group heads inner
        school a
        inner -MEMBER_OF-> heads ..2022-01-01
        a -MEMBER_OF-> inner ..2021-01-01
        heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
        a -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
      `);
      expect(told(found)).toEqual([
        "EXPIRED inner on chain",
        "EXPIRED a",
        "EMPTY_GROUP heads on chain",
        "EMPTY_GROUP inner",
      ]);
    });
  });

  describe("empty groups", () => {
    const circles: readonly (readonly [string, string, readonly string[]])[] = [
      ["two groups in each other", "group a b\na -MEMBER_OF-> b\nb -MEMBER_OF-> a", ["a", "b"]],
      ["a group in itself", "group a\na -MEMBER_OF-> a", ["a"]],
      [
        "three groups in a circle",
        "group a b c\na -MEMBER_OF-> b\nb -MEMBER_OF-> c\nc -MEMBER_OF-> a",
        ["a", "b", "c"],
      ],
      ["a group of empty groups", "group a b c\nb -MEMBER_OF-> a\nc -MEMBER_OF-> b", ["a", "b", "c"]],
      [
        "a circle whose only school is closed",
        "group a b\nschool s existsTo=2022-01-01\na -MEMBER_OF-> b\nb -MEMBER_OF-> a\ns -MEMBER_OF-> b",
        ["a", "b"],
      ],
      ["a circle with a school in it", "group a b\nschool s\na -MEMBER_OF-> b\nb -MEMBER_OF-> a\ns -MEMBER_OF-> b", []],
    ];
    it.each(circles)("finds %s", async (_what, drawn, empty) => {
      const found = await trace(`
        ministry minobr
        ${drawn}
        a -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
        minobr -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
      `);
      const groups = found.breaks.flatMap(({ kind, at }) => (kind === BreakKind.EMPTY_GROUP ? [at.id] : []));
      expect(groups.sort()).toEqual(empty);
      const sentence = traceSentence(found, Language.RU);
      if (empty.length > 0) expect(sentence).toContain("a (участники не записаны)");
    });
  });

  describe("what is not known", () => {
    const KNOWN = `
      position deputy minister
      person shpachenko kikteva
      school a b
      group heads
      shpachenko -HOLDS-> deputy attestedOn=2022-08-24
      kikteva -HOLDS-> minister attestedOn=2022-08-24 certainty=INFERRED
      deputy -SUBORDINATE_TO-> minister certainty=INFERRED
      a -MEMBER_OF-> heads certainty=INFERRED
      heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
      deputy -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
    `;

    it("is a break of its own before the day on which it is attested, and none from then on", async () => {
      await record(store, ACT + KNOWN);
      expect(told(await traceOn("2022-08-23"))).toEqual([
        "UNKNOWN shpachenko on chain",
        "UNKNOWN kikteva on chain",
        "UNASSIGNED_POST deputy on chain",
        "UNASSIGNED_POST minister on chain",
      ]);
      expect(traceSentence(await traceOn("2022-08-23"), Language.RU)).toContain("deputy (кто занимает, не известно)");
      expect(told(await traceOn("2022-08-24"))).toEqual([]);
      expect(told(await traceOn("2030-01-01"))).toEqual([]);
    });

    it("is said in sentences: the day, where another is asked about, and that it is inferred", async () => {
      await record(store, ACT + KNOWN);
      const own = traceSentence(await traceOn("2022-08-24"), Language.RU);
      expect(own).toContain("deputy (shpachenko), выше — minister (kikteva, выведено, подчинённость выведена)");
      expect(own).toContain("heads (1 участник, состав выведен)");
      const later = await traceOn("2023-01-01");
      expect(traceSentence(later, Language.RU)).toContain("deputy (shpachenko, известно на 24.08.2022)");
      expect(traceSentence(later, Language.EN)).toContain("deputy (shpachenko, known on 2022-08-24)");
      const snapshot = await snapshotOn(store, "2023-01-01");
      const args = { from: "kikteva", to: "minister", over: null, states: null, maxLength: 1, first: 1 };
      const { chains } = await interactionChains(snapshot, args);
      expect(await chainSentence(snapshot, chains[0]!, Language.RU)).toContain("(известно на 24.08.2022, выведено)");
    });

    it("is said in tables: in what the chain holds, and beside who holds a post", async () => {
      await record(store, ACT + KNOWN);
      const workbook = await bytesOf(exported(store, "accountability.xlsx", { duty: "order.d1", asOf: "2023-01-01" }));
      const chain = (await sheetRows(workbook, "Цепочка ответственности")).map((row) => row.join("|"));
      expect(chain.find((row) => row.includes("kikteva"))).toMatch(/2022-08-24.*действует, выведено/);
      const subjects = await bytesOf(exported(store, "subjects.xlsx", { asOf: "2023-01-01" }));
      const rows = (await sheetRows(subjects, "Субъекты")).map((row) => row.join("|"));
      expect(rows.find((row) => row.startsWith("minister|"))).toContain("kikteva|известно на 24.08.2022, выведено");
      const before = await bytesOf(exported(store, "subjects.xlsx", { asOf: "2022-08-23" }));
      expect((await sheetRows(before, "Субъекты")).flat()).not.toContain("kikteva");
    });
  });

  it("say who no longer exists, and do not say that the text names nobody", async () => {
    const found = await trace(`
      school closed name="Закрытая школа" existsTo=2022-04-01
      institute gone name="Упразднённый институт" existsTo=2022-04-01
      closed -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
      gone -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
    `);
    expect(told(found).sort()).toEqual([
      "EXPIRED closed on chain",
      "EXPIRED gone on chain",
      "NO_CONTROLLER order.d1 on chain",
      "NO_EXECUTOR order.d1 on chain",
    ]);
    const sentence = traceSentence(found, Language.RU);
    expect(sentence).toContain("Исполнитель — Закрытая школа (не существует с 01.04.2022).");
    expect(sentence).toContain("Действующего исполнителя на эту дату нет.");
    expect(sentence).not.toContain("В тексте, который у нас есть");
    expect(traceSentence(found, Language.EN)).toContain("does not exist since 2022-04-01");
    const messages = found.breaks.map((one) => breakMessage(one, Language.RU));
    expect(messages).toContain("Не существует с 01.04.2022: Закрытая школа.");
  });

  it("of a duty that has lapsed do not say that nobody was named", async () => {
    await record(
      store,
      `${ACT}
      duty order.d1 by=order.p1 2020-01-01.. periodTo=2022-01-01
      school a
      a -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
      a -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER`.replace("duty order.d1 by=order.p1 2020-01-01..\n", ""),
    );
    const kinds = (await traceOn(TODAY)).breaks.map(({ kind }) => kind);
    expect(kinds).toContain("EXPIRED");
    expect(kinds).not.toContain("NO_EXECUTOR");
  });
});
