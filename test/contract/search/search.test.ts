import type { GraphStore } from "../../../src/graph/graph-store";
import type { SearchArgs } from "../../../src/search/search.question";
import { search, searchPage, SearchKind } from "../../../src/search/search.question";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const GRAPH = `
  school lyceum name="Лицей № 12"
  school lyceum-120 name="Лицей № 120 имени Ёлкина"
  school gymnasium name="Гимназия № 12" shortName="МБОУ «Гимназия 12»"
  school boarding name="Школа-интернат 12б"
  school yard name="Площадка 100 м²"
  college college name="Уфимский колледж" ..2022-09-01
  college college name="Многопрофильный техникум" 2022-09-01..
  position head name="Начальник отдела" title="Начальник отдела реализации проектов"
  centre museum name="Музей при лицее"
  person karpova name="Карпова Н.Ю."
  programme net name="Сетевая школа"
  act order title="Об утверждении модели" number=3.12-1101-Р date=2022-08-24
  clause order.p1 of=order
  duty order.d1 by=order.p1 title="Назначить исполнителей" text="Муниципальным органам назначить ответственных за лицеи"
  agreement a-17 base=college number=17/2022 form=NETWORK_FORM
  agreement a-18 base=college number=18 form=PRACTICE
`;

describe.each(STORES)("search on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
    await record(
      store,
      `school lyceum name="Лицей № 12"\nschool late name="Поздняя школа"\nperson karpova name="Петрова Н.Ю."`,
    );
  });
  afterAll(() => store.close());

  const found = async (text: string, args: Partial<SearchArgs> = {}, asOf = TODAY, knownAt = 1) =>
    search(await snapshotOn(store, asOf, knownAt), { text, first: 100, ...args });
  const ids = async (...args: Parameters<typeof found>) => (await found(...args)).map(({ entity }) => entity.id);
  const sorted = async (...args: Parameters<typeof found>) => [...(await ids(...args))].sort();

  it.each(["лицей", "Лицея", "лицею", "ЛИЦЕЕМ", "лицеи", "лицеев", "лицеями"])(
    "finds a word in any form: %s",
    async (form) => {
      expect(await sorted(form)).toEqual(["lyceum", "lyceum-120", "museum", "order.d1"]);
    },
  );

  it.each(["№ 12", "№12", "12"])("finds a number exactly: %s", async (text) => {
    expect(await sorted(text)).toEqual(["gymnasium", "lyceum", "order"]);
  });

  it("finds all the words, not one of them", async () => {
    expect(await sorted("лицей 12")).toEqual(["lyceum"]);
    expect(await sorted("лицей № 120")).toEqual(["lyceum-120"]);
    expect(await sorted("лицей 13")).toEqual([]);
    expect(await sorted("12 лицей")).toEqual(["lyceum"]);
  });

  it.each(["г", "ги", "гим", "гимна", "гимнази", "гимназия"])(
    "finds the beginning of a word while it is typed: %s",
    async (text) => {
      expect(await ids(text)).toContain("gymnasium");
    },
  );

  it("takes a word for finished that something follows", async () => {
    expect(await ids("гимна ")).toEqual([]);
    expect(await ids("гимна лицей")).toEqual([]);
  });

  it("takes no beginning for a number, and no end or middle for a word", async () => {
    expect(await ids("1")).toEqual([]);
    expect(await ids("мназия")).toEqual([]);
    expect(await ids("интерн")).toEqual(["boarding"]);
  });

  it("finds a number with a letter", async () => {
    expect(await ids("12б")).toEqual(["boarding"]);
  });

  it("takes a raised figure for none of the word", async () => {
    expect(await ids("100 м²")).toEqual(["yard"]);
    expect(await ids("100 м ")).toEqual(["yard"]);
  });

  it("finds a text that composes its letters of two signs", async () => {
    expect(await ids("Ёлкина лицей".normalize("NFD"))).toEqual(["lyceum-120"]);
  });

  it.each(["ёлкина", "елкина", "ЁЛКИНА", "Елкин"])("takes ё for е: %s", async (text) => {
    expect(await ids(text)).toEqual(["lyceum-120"]);
  });

  it("finds by the short name and the title", async () => {
    expect(await ids("МБОУ")).toEqual(["gymnasium"]);
    expect(await ids("реализация проекта")).toEqual(["head"]);
  });

  it("finds persons, acts by their number, duties by their text, agreements by number and form", async () => {
    expect(await ids("Карповой ")).toEqual(["karpova"]);
    expect(await ids("3.12-1101-Р")).toEqual(["order"]);
    expect(await ids("№ 3.12-1101-р ")).toEqual(["order"]);
    expect(await ids("ответственный")).toEqual(["order.d1"]);
    expect(await ids("17/2022")).toEqual(["a-17"]);
    expect(await sorted("договоры")).toEqual(["a-17", "a-18"]);
    expect(await ids("сетевая форма")).toEqual(["a-17"]);
  });

  it("finds no programmes, which have no kind to ask for", async () => {
    expect(await ids("сетевая школа")).toEqual([]);
  });

  it("finds only the kinds asked for", async () => {
    const all = await found("лицей", { kinds: null });
    expect(all).toEqual(await found("лицей"));
    expect(await ids("лицей", { kinds: [SearchKind.DUTY] })).toEqual(["order.d1"]);
    expect(await ids("лицей", { kinds: [SearchKind.PERSON, SearchKind.ACT] })).toEqual([]);
    expect(await ids("лицей", { kinds: [] })).toEqual([]);
  });

  it("finds a renamed college by its old name before the day, by its new one from the day on", async () => {
    expect(await ids("уфимский колледж", {}, "2022-08-31")).toEqual(["college"]);
    expect(await ids("многопрофильный", {}, "2022-08-31")).toEqual([]);
    expect(await ids("уфимский колледж", {}, "2022-09-01")).toEqual([]);
    expect(await ids("многопрофильный", {}, "2022-09-01")).toEqual(["college"]);
  });

  it("finds what the revision knows, as it knew it", async () => {
    expect(await ids("поздняя", {}, TODAY, 1)).toEqual([]);
    expect(await ids("поздняя", {}, TODAY, 2)).toEqual(["late"]);
    expect(await ids("карпова", {}, TODAY, 2)).toEqual([]);
    expect(await ids("петрова", {}, TODAY, 2)).toEqual(["karpova"]);
    expect(await ids("лицей 12", {}, TODAY, 2)).toEqual(["lyceum"]);
  });

  it("puts the name itself first, short names before long ones, a mere mention last", async () => {
    expect(await ids("лицей № 12")).toEqual(["lyceum"]);
    const order = await found("лицей");
    expect(order.map(({ entity }) => entity.id)).toEqual(["lyceum", "lyceum-120", "museum", "order.d1"]);
    const scores = order.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect((await found("Лицей № 12"))[0]?.score).toBe(1);
  });

  it("gives no more than asked for, the best ones", async () => {
    const all = await ids("лицей");
    for (const first of [0, 1, 2, 3]) expect(await ids("лицей", { first })).toEqual(all.slice(0, first));
  });

  it.each(["", "   ", "№", "«—»", "***", '"', '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /'])(
    "finds nothing for «%s»",
    async (text) => {
      expect(await ids(text)).toEqual([]);
    },
  );

  it.each([
    "лицей*",
    "лиц?й",
    "лицей~",
    "лицей^",
    "+лицей",
    "лицей!",
    "(лицей)",
    "[лицей]",
    "{лицей}",
    '"лицей"',
    "лицей:",
    "\\лицей",
    "/лицей/",
    "лицей &&",
    "'лицей'",
    "лицей`",
    "$лицей",
    "лицей\u0000",
    "лицей\n",
  ])("takes signs of a query language for none: %j", async (text) => {
    const expected = text === "лиц?й" ? [] : ["lyceum", "lyceum-120", "museum", "order.d1"];
    expect(await sorted(text)).toEqual(expected);
  });

  it.each([
    "лицей AND 12",
    "лицей OR гимназия",
    "NOT лицей",
    "лицей TO гимназия",
    "searchText:лицей",
    "*:*",
    "true OR 1=1",
    "_id:1",
  ])("takes words of a query language for words: «%s»", async (text) => {
    expect(await ids(text)).toEqual([]);
  });

  it("refuses a text that is too long and a first out of bounds", async () => {
    await expect(found("л".repeat(501))).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    expect(await ids("л".repeat(500))).toEqual([]);
    expect(await ids("лицей ".repeat(83))).toHaveLength(4);
    await expect(found("лицей", { first: -1 })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(found("лицей", { first: 1001 })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it.each([
    ["лецей № 12", "lyceum"],
    ["лицей № 12", "lyceum"],
    ["лицеей № 12", "lyceum"],
    ["гимнзаия", "gymnasium"],
    ["гимнаия", "gymnasium"],
    ["уфимскай колледж", "college"],
    ["Карпава", "karpova"],
    ["утверждинии модели", "order"],
  ])("forgives one wrong letter in a word of five or more: «%s»", async (text, id) => {
    const asOf = id === "college" ? "2022-08-31" : TODAY;
    expect(await ids(`${text} `, {}, asOf)).toContain(id);
  });

  it("ranks a word with a wrong letter lower, and forgives neither two letters nor short words and numbers", async () => {
    const [right] = await found("Гимназия ");
    const [wrong] = await found("Гемназия ");
    expect(wrong?.entity.id).toBe(right?.entity.id);
    expect(wrong!.score).toBeLessThan(right!.score);
    for (const text of ["Гемнозия ", "мозой ", "отдал отдыха ", "120б ", "МБАУ "]) expect(await ids(text)).toEqual([]);
  });

  it("skips the words of a question", async () => {
    expect(await ids("Где находится лицей № 12?")).toEqual(["lyceum"]);
    expect(await ids("кто начальник отдела")).toEqual(["head"]);
    expect(await ids("Кто отвечает за лицеи?")).toContain("order.d1");
    expect(await ids("Which is the гимназия?")).toEqual(["gymnasium"]);
    expect(await ids("кто")).toEqual([]);
  });

  it("lets a question find what has most of its words, and a plain text all of them", async () => {
    expect(await ids("Кто отвечает за лицеи в Бирске?")).toContain("order.d1");
    expect(await ids("лицеи Бирске ")).toEqual([]);
  });

  it("finds clauses by what they say", async () => {
    await record(store, `clause order.p2 of=order`);
    const newest = (await snapshotOn(store)).moment.knownAt;
    expect(await ids("order.p2 ", { kinds: [SearchKind.PROVISION] }, TODAY, newest)).toEqual(["order.p2"]);
  });

  it.each([
    "распоряжение от 24.08.2022",
    "Приказа № 3.12-1101-Р",
    "order of 2022-08-24",
    "распоряжение об утверждении модели",
  ])("finds an act by how it is cited: %s", async (text) => {
    const [hit] = await found(`${text} `);
    expect([hit?.entity.id, hit!.score > 0.5]).toEqual(["order", true]);
  });

  describe("for a text that cites a clause", () => {
    let knownAt = 0;

    beforeAll(async () => {
      ({ revision: knownAt } = await record(
        store,
        `
        act citing title="О сетевой форме" number=41-о date=2024-08-20 kind=ORDER
        act plan title="План работы" kind=PLAN region=XX-02
        clause citing.p6 citing.p2.1 citing.p16 of=citing
        clause plan.p6 of=plan
        `,
      ));
    });

    const clauses = async (text: string, args: Partial<SearchArgs> = {}) => sorted(text, args, TODAY, knownAt);

    it.each([
      ["п. 6", ["citing.p6", "plan.p6"]],
      ["пункт 6 ", ["citing.p6", "plan.p6"]],
      ["п.6 распоряжения", ["citing.p6"]],
      ["пункта 2.1 распоряжения № 41-о", ["citing.p2.1"]],
      ["распоряжение 41-о, пп. 2.1", ["citing.p2.1"]],
      ["clause 6 of the plan", ["plan.p6"]],
      ["п. 6 плана работы", ["plan.p6"]],
      ["п. 7 распоряжения", []],
      ["п. 6 приказа № 99", []],
    ])("finds that clause of the acts that the rest finds: «%s»", async (text, wanted) => {
      expect(await clauses(text)).toEqual([...wanted].sort());
    });

    it("says how it is cited, and heeds kinds and regions", async () => {
      const [hit] = await found("п. 6 распоряжения № 41-о", {}, TODAY, knownAt);
      expect(hit?.matched).toBe("пункт 6 распоряжения от 20.08.2024 № 41-о");
      expect(await clauses("п. 6", { kinds: [SearchKind.ACT] })).toEqual([]);
      expect(await clauses("п. 6", { region: "XX-02" })).toEqual(["plan.p6"]);
    });
  });

  it("says in which text the words stand", async () => {
    const matched = async (text: string) => (await found(text)).map((hit) => hit.matched);
    expect(await matched("МБОУ ")).toEqual(["МБОУ «Гимназия 12»"]);
    expect(await matched("3.12-1101-Р")).toEqual(["3.12-1101-Р"]);
    expect(await matched("ответственных ")).toEqual(["Муниципальным органам назначить ответственных за лицеи"]);
  });

  it("finds by former and coming names on any day, with the day until which they held", async () => {
    const anyDay = async (text: string, asOf = TODAY) =>
      (await found(text, { anyDay: true }, asOf)).map(({ entity, matched, until }) => [
        entity.id,
        "name" in entity.state && entity.state.name,
        matched,
        until,
      ]);
    const former = ["college", "Многопрофильный техникум", "Уфимский колледж", "2022-09-01"];
    expect(await anyDay("уфимского колледжа ")).toEqual([former]);
    expect(await anyDay("многопрофильный ")).toEqual([
      ["college", "Многопрофильный техникум", "Многопрофильный техникум", null],
    ]);
    expect(await anyDay("многопрофильный ", "2022-08-31")).toEqual([
      ["college", "Уфимский колледж", "Многопрофильный техникум", null],
    ]);
    expect(await ids("уфимского колледжа ")).toEqual([]);
  });

  it("goes on page by page, says how many there are, and finds only what is of a region", async () => {
    const page = async (args: Partial<SearchArgs> & { after?: string | null }) =>
      searchPage(await snapshotOn(store, TODAY, 1), { text: "лицей", first: 2, ...args });
    const all = await ids("лицей");
    const first = await page({});
    expect([first.isPartial, await first.page.totalCount]).toEqual([false, all.length]);
    const second = await page({ after: first.page.pageInfo.endCursor });
    expect([...first.page.nodes, ...second.page.nodes].map(({ entity }) => entity.id)).toEqual(all);
    expect(second.page.pageInfo.hasNextPage).toBe(false);
    expect(await (await page({ region: "XX-02" })).page.totalCount).toBe(0);
    expect(await (await page({ region: "XX-01", kinds: [SearchKind.SUBJECT] })).page.totalCount).toBe(3);
  });
});
