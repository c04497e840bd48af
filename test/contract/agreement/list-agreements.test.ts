import fc from "fast-check";
import { AgreementForm } from "../../../src/entity/agreement";
import type { AgreementFilter } from "../../../src/filter/agreement.filter";
import type { AgreementListArgs } from "../../../src/agreement/agreement.question";
import {
  agreementLinkState,
  agreementsOfSubject,
  listAgreements,
  participantsOf,
} from "../../../src/agreement/agreement.question";
import { findEntity } from "../../../src/entity/entity.loader";
import type { GraphStore } from "../../../src/graph/graph-store";
import { ALL_STATES } from "../../../src/link/step.loader";
import { addDays } from "../../../src/moment/iso-day";
import { LinkState, ONLY_VALID } from "../../../src/moment/link-state";
import { pageThrough } from "../../support/page-through";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const { VALID, NOT_YET, EXPIRED, REPEALED_BASIS, UNKNOWN } = LinkState;

/** By the day of signature, those without one first. */
const ALL = ["open", "unsigned", "ended", "wide", "practice", "later"];

const FILTERS: readonly (readonly [AgreementFilter, readonly string[]])[] = [
  [{}, ALL],
  [{ ids: ["wide", "later", "unknown"] }, ["wide", "later"]],
  [{ ids: [] }, []],
  [{ number: "12" }, ["wide"]],
  [{ number: "1" }, []],
  [{ partner: "college" }, ["open", "ended", "wide", "later"]],
  [{ partner: "school-7" }, ["wide", "practice"]],
  [{ partner: "school-8" }, ["ended", "wide"]],
  [{ partner: "plant" }, ["practice"]],
  [{ partner: "lonely" }, []],
  [{ partner: "nobody" }, []],
  [{ forms: [AgreementForm.PRACTICE, AgreementForm.COOPERATION] }, ["ended", "practice"]],
  [{ forms: [] }, []],
  [{ validOn: "2021-12-31" }, ["open", "unsigned", "ended"]],
  [{ validOn: "2022-01-01" }, ["open", "unsigned", "wide", "practice"]],
  [{ validOn: "2022-12-31" }, ["open", "unsigned", "wide", "practice"]],
  [{ validOn: "2023-01-01" }, ["open", "unsigned", "wide", "later"]],
  [{ regions: ["XX-02"] }, ["practice"]],
  [{ regions: ["XX-01", "XX-02"] }, ALL.filter((id) => id !== "open")],
  [{ programmes: ["net"] }, ["wide"]],
  [{ programmes: ["cubes", "net"] }, ["ended", "wide"]],
  [{ programmes: ["unknown"] }, []],
  [{ partner: "college", validOn: TODAY, programmes: ["net"], forms: [AgreementForm.NETWORK_FORM] }, ["wide"]],
  [{ ids: null, number: null, partner: null, forms: null, validOn: null, regions: null, programmes: null }, ALL],
];

describe.each(STORES)("network agreements on $name", ({ open, kind }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      college college
      school school-7 school-8 lonely
      enterprise plant
      programme net cubes
      agreement open base=college region=
      agreement unsigned base=school-9
      agreement wide base=college number=12 signedOn=2021-12-20 programmes=net,cubes 2022-01-01..
      agreement ended base=college form=COOPERATION signedOn=2020-01-01 programmes=cubes 2020-01-01..2022-01-01
      agreement practice base=plant form=PRACTICE signedOn=2022-01-01 region=XX-02 2022-01-01..2023-01-01
      agreement later base=college signedOn=2022-09-01 2023-01-01..
      school school-9
      college -NETWORK_AGREEMENT-> school-8 agreementId=wide order=0 basis=wide 2022-01-01..
      college -NETWORK_AGREEMENT-> school-7 agreementId=wide order=1 basis=wide 2022-01-01..
      college -NETWORK_AGREEMENT-> school-8 agreementId=ended basis=ended 2020-01-01..2022-01-01
      plant -NETWORK_AGREEMENT-> school-7 agreementId=practice basis=practice
      college -NETWORK_AGREEMENT-> school-9 agreementId=open
      `,
    );
    await record(store, "agreement new base=lonely");
  });
  afterAll(() => store.close());

  const list = async (args: Partial<AgreementListArgs>, asOf = TODAY, knownAt = 1) =>
    listAgreements(await snapshotOn(store, asOf, knownAt), { first: 1000, states: ALL_STATES, ...args });
  const ids = async (...args: Parameters<typeof list>) => (await list(...args)).nodes.map((agreement) => agreement.id);

  it.each(FILTERS)("with %j are these, by the day of signature", async (filter, expected) => {
    const page = await list({ filter });
    expect(page.nodes.map((agreement) => agreement.id)).toEqual(expected);
    expect(await page.totalCount).toBe(expected.length);
  });

  it("are those in the states asked for", async () => {
    expect(await ids({ states: [VALID] })).toEqual(["open", "unsigned", "wide", "practice"]);
    expect(await ids({ states: [EXPIRED] })).toEqual(["ended"]);
    expect(await ids({ states: [NOT_YET] })).toEqual(["later"]);
    expect(await ids({ states: [REPEALED_BASIS] })).toEqual([]);
    expect(await ids({ states: [NOT_YET, EXPIRED, EXPIRED] })).toEqual(["ended", "later"]);
    expect(await ids({ states: [VALID, NOT_YET, REPEALED_BASIS] })).toEqual([
      "open",
      "unsigned",
      "wide",
      "practice",
      "later",
    ]);
    expect(await ids({ states: [UNKNOWN, REPEALED_BASIS] })).toEqual([]);
    expect(await ids({ states: [] })).toEqual([]);
  });

  it("are on every day in exactly the list of the state that the rule gives", async () => {
    const day = fc.constantFrom("2020-01-01", "2022-01-01", "2023-01-01");
    const near = fc.tuple(day, fc.integer({ min: -1, max: 1 })).map(([at, days]) => addDays(at, days));
    const property = fc.asyncProperty(near, async (asOf) => {
      const { nodes } = await list({}, asOf);
      const lists = await Promise.all(ALL_STATES.map((state) => ids({ states: [state] }, asOf)));
      for (const { id, state } of nodes) {
        expect(ALL_STATES.filter((_state, place) => lists[place]?.includes(id))).toEqual([
          agreementLinkState(state, asOf),
        ]);
      }
      expect(nodes).toHaveLength(ALL.length);
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 12, neo4j: 12 }) });
  }, 60_000);

  it("paged are the unpaged list", async () => {
    for (const size of [1, 2, 5, 6]) {
      const paged = await pageThrough((page) => list(page), size);
      expect(paged.map((agreement) => agreement.id)).toEqual(ALL);
    }
  });

  it("are those that the revision knows", async () => {
    expect(await ids({ filter: { ids: ["new"] } })).toEqual([]);
    expect(await ids({ filter: { ids: ["new"] } }, TODAY, 2)).toEqual(["new"]);
  });

  const ofSubject = async (id: string, states: readonly LinkState[] = ONLY_VALID, asOf = TODAY) =>
    (await agreementsOfSubject(await snapshotOn(store, asOf, 1), id, { first: 100, states })).nodes.map(
      ({ id: found }) => found,
    );

  it("of a subject are those it is base of or takes part in", async () => {
    expect(await ofSubject("college")).toEqual(["open", "wide"]);
    expect(await ofSubject("college", ALL_STATES)).toEqual(["open", "ended", "wide"]);
    expect(await ofSubject("school-7")).toEqual(["wide", "practice"]);
    expect(await ofSubject("school-8", [EXPIRED])).toEqual(["ended"]);
    expect(await ofSubject("plant", ALL_STATES, "2023-01-01")).toEqual(["practice"]);
    expect(await ofSubject("lonely", ALL_STATES)).toEqual([]);
    expect(await ofSubject("nobody", ALL_STATES)).toEqual([]);
  });

  it("of a subject are the ones that the filter by partner finds", async () => {
    for (const partner of ["college", "school-7", "school-8", "school-9", "plant"]) {
      const listed = await ids({ filter: { partner } });
      // Two agreements have a base and nobody with it: the base's own list goes by its links.
      const joined = listed.filter((id) => !["later", "unsigned"].includes(id));
      expect(await ofSubject(partner, ALL_STATES)).toEqual(joined);
    }
  });

  it("of a subject are paged as a whole", async () => {
    const snapshot = await snapshotOn(store, TODAY, 1);
    const paged = await pageThrough(
      (page) => agreementsOfSubject(snapshot, "college", { ...page, states: ALL_STATES }),
      1,
    );
    expect(paged.map(({ id }) => id)).toEqual(["open", "ended", "wide"]);
    expect(await (await agreementsOfSubject(snapshot, "college", { first: 1, states: ALL_STATES })).totalCount).toBe(3);
  });

  const participants = async (id: string, asOf = TODAY) => {
    const snapshot = await snapshotOn(store, asOf, 1);
    const agreement = await findEntity(snapshot, "Agreement", id);
    return (await participantsOf(snapshot, agreement!)).map((subject) => subject.id);
  };

  it("name their participants in their own order, without the base", async () => {
    expect(await participants("wide")).toEqual(["school-8", "school-7"]);
    expect(await participants("practice")).toEqual(["school-7"]);
    expect(await participants("later")).toEqual([]);
  });

  it("name their participants when they have ended or have not begun, too", async () => {
    expect(await participants("ended")).toEqual(["school-8"]);
    expect(await participants("wide", "2021-06-01")).toEqual(["school-8", "school-7"]);
  });
});
