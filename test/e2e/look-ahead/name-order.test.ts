import type { Snapshot } from "../../../src/graph/snapshot";
import { lendNames, NameOrder, namesOf } from "../../../src/pagination/name-order";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { EMBEDDED } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";
import { Zveno } from "../../support/zveno";

const SCHOOLS = 200;
const PAGES = 3;
const FILTERS = [
  "",
  "filter: { kinds: [SCHOOL, CENTRE] }",
  'filter: { regions: ["RU-BA"] }',
  'filter: { kinds: [CENTRE], regions: ["RU-BA", "RU-SAK"] }',
  "filter: { kinds: [] }",
  "filter: { levels: [MUNICIPAL] }",
  'filter: { kinds: [SCHOOL], ids: ["m-7", "m-3", "m-21", "m-7", "nobody"] }',
];
const NOW = "2022-09-15";
/** Before most of the schools. */
const EARLY = "1999-01-01";

interface Page {
  readonly subjects: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

/** Schools and centres with names in no order; every tenth had another name up to a day, every tenth is only since 1990. */
const COUNTRY = Array.from({ length: SCHOOLS }, (_none, place) => {
  const number = (place * 67) % SCHOOLS;
  const [kind, since] = [place % 4 === 0 ? "centre" : "school", place % 10 === 3 ? "1990-09-01" : "2000-09-01"];
  const region = place % 3 === 0 ? "" : ` region=${place % 3 === 1 ? "RU-BA" : "RU-SAK"}`;
  const called = (name: string) => `${kind} m-${place} name="${name} ${number % 50}" existsFrom=${since}${region}`;
  if (place % 10 !== 7) return called("Школа");
  return `${called("Лицей")} ..2022-01-01\n${called("Ясли")} 2022-01-01..`;
}).join("\n");

/** What somebody records later: another name from a day on, a new school, and one that is taken back. */
const CHANGES = [
  'school m-1 name="Аз" existsFrom=2000-09-01',
  'school m-2 name="Школа 25" existsFrom=2000-09-01 region=RU-SAK ..2022-05-01\nschool m-2 name="Я" region=RU-BA 2022-05-01..',
  'school new name="Школа 25" existsFrom=2000-09-01 region=RU-BA',
];

describe("pages of subjects by name, which are looked up in an order that is kept,", () => {
  let order: NameOrder;
  let known: Zveno;
  let whole: Zveno;

  beforeAll(async () => {
    const store = await EMBEDDED.open();
    order = new NameOrder(store);
    await record(store, COUNTRY);
    known = await Zveno.start({ open: () => Promise.resolve(store) }, { withSample: false, nameOrder: order });
    whole = await Zveno.start({ open: () => Promise.resolve(store) }, { withSample: false });
  });
  afterAll(() => Promise.all([known.stop(), whole.stop()]));

  const page = async (zveno: Zveno, args: string): Promise<Page> => {
    const question = `{ subjects(first: 40, ${args}) { totalCount nodes { id name } pageInfo { endCursor hasNextPage } } }`;
    const { data, errors } = await zveno.ask<Page>(question);
    expect(errors).toBeUndefined();
    return data;
  };
  const expectSamePages = async (list: string) => {
    let args = list;
    for (let turned = 0; turned < PAGES; turned++) {
      const { subjects } = await page(known, args);
      expect({ args, subjects }).toEqual({ args, ...(await page(whole, args)) });
      if (!subjects.pageInfo.hasNextPage) return;
      args = `${list}, after: "${subjects.pageInfo.endCursor}"`;
    }
  };
  const expectSameLists = async (moment: string, orders = ["NAME_ASC"]) => {
    for (const filter of FILTERS)
      for (const orderBy of orders) await expectSamePages(`${moment}, orderBy: ${orderBy}, ${filter}`);
  };

  it("are the same as those for which all subjects are put in order", async () => {
    await order.catchUp();
    for (const asOf of [NOW, "2021-06-01", EARLY])
      await expectSameLists(`asOf: "${asOf}"`, ["NAME_ASC", "NAME_DESC", "LEVEL_ASC"]);
  });

  it("are the same while somebody records more: before the order knows of it, once it does, and of the revision before", async () => {
    for (const change of CHANGES) {
      await record(known.store, change);
      await expectSamePages(`asOf: "${NOW}"`);
      await order.catchUp();
      for (const asOf of [NOW, "2022-03-01"]) await expectSamePages(`asOf: "${asOf}", filter: { kinds: [SCHOOL] }`);
    }
    await expectSameLists(`asOf: "${NOW}"`);
    await expectSamePages(`asOf: "${NOW}", knownAt: 1`);
  });

  it("take one query, of a newer revision too, which the order then reads", async () => {
    const asked = async () => {
      known.store.forget();
      await page(known, `asOf: "${NOW}", filter: { kinds: [SCHOOL] }`);
      return known.store.asked;
    };
    expect(await asked()).toEqual(["look-ahead/tree"]);
    const { revision } = await record(known.store, 'school last name="Юз"');
    expect(order.at(revision)).toBeUndefined();
    await order.catchUp();
    expect(order.at(revision)?.revision).toBe(revision);
  });

  it("are right where a newer revision is recorded after the order was asked", async () => {
    const pageOf = async (snapshot: Snapshot) => {
      const found = await listSubjects(snapshot, { first: 500, orderBy: SubjectOrder.NAME_ASC });
      return [await found.totalCount, ...found.nodes.map(({ id }) => id)];
    };
    await order.catchUp();
    const [lent, plain] = [await snapshotOn(known.store, NOW), await snapshotOn(known.store, NOW)];
    lendNames(lent, order);
    expect(namesOf(lent)).toBeDefined();
    await record(
      known.store,
      'school m-5 name="Ааа" existsFrom=2000-09-01\nschool m-6 name="Яяя" existsFrom=2000-09-01',
    );
    expect(await pageOf(lent)).toEqual(await pageOf(plain));
  });
});
