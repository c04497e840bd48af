import fc from "fast-check";
import type { GraphStore } from "../../../src/graph/graph-store";
import type { ImpactLimits } from "../../../src/impact/impact.question";
import { IMPACT_LIMITS, impactOf } from "../../../src/impact/impact.question";
import { RelationKind } from "../../../src/link/link";
import { Direction } from "../../../src/link/link-fragments";
import { stepLoader } from "../../../src/link/step.loader";
import { executes } from "../../../src/link/roles";
import { countingStore } from "../../support/counting-store";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const GRAPH = `
  ministry minobr
  institute iro rcokoso
  municipality d1 d2
  school s1 s2 s3
  school gone existsTo=2020-01-01
  college college
  centre quantorium growth
  position head deputy
  group heads single empty nested stale mixed
  duty order.d1 order.d2 order.d3 order.d4 order.d5 order.d6 order.d7 by=order.p1
  duty order.d9 by=order.p9 ..2022-01-01
  agreement a-1 a-2 a-3 base=college
  agreement a-stale base=college
  agreement a-old base=college ..2022-01-01
  agreement a-s1 base=s1

  head -POST_IN-> rcokoso
  deputy -POST_IN-> minobr
  head -SUBORDINATE_TO-> deputy
  s1 -SUBORDINATE_TO-> d1
  s2 -SUBORDINATE_TO-> d1
  s2 -SUBORDINATE_TO-> d2 kind=FOUNDER
  s3 -SUBORDINATE_TO-> d1 ..2022-09-15
  gone -SUBORDINATE_TO-> d1
  quantorium -HOSTED_BY-> s1
  quantorium -SUBORDINATE_TO-> college
  growth -HOSTED_BY-> s1
  growth -HOSTED_BY-> s2
  s1 -MEMBER_OF-> heads
  s2 -MEMBER_OF-> heads
  head -MEMBER_OF-> single
  single -MEMBER_OF-> nested
  gone -MEMBER_OF-> stale
  gone -MEMBER_OF-> mixed
  s3 -MEMBER_OF-> mixed
  rcokoso -RESPONSIBLE_FOR-> order.d1 role=OPERATOR
  minobr -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
  rcokoso -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR
  iro -RESPONSIBLE_FOR-> order.d2 role=CO_EXECUTOR
  rcokoso -RESPONSIBLE_FOR-> order.d2 role=RECIPIENT
  heads -RESPONSIBLE_FOR-> order.d3 role=EXECUTOR
  head -RESPONSIBLE_FOR-> order.d3 role=CONTROLLER
  nested -RESPONSIBLE_FOR-> order.d4 role=EXECUTOR
  empty -RESPONSIBLE_FOR-> order.d5 role=EXECUTOR
  rcokoso -RESPONSIBLE_FOR-> order.d5 role=EXECUTOR
  stale -RESPONSIBLE_FOR-> order.d6 role=EXECUTOR
  mixed -RESPONSIBLE_FOR-> order.d7 role=EXECUTOR
  rcokoso -RESPONSIBLE_FOR-> order.d9 role=EXECUTOR
  college -NETWORK_AGREEMENT-> s1 agreementId=a-1 basis=a-1
  college -NETWORK_AGREEMENT-> s1 agreementId=a-2 basis=a-2
  college -NETWORK_AGREEMENT-> s2 agreementId=a-2 basis=a-2
  college -NETWORK_AGREEMENT-> s1 agreementId=a-3 basis=a-3
  college -NETWORK_AGREEMENT-> s3 agreementId=a-3 basis=a-3 ..2022-09-15
  college -NETWORK_AGREEMENT-> s3 agreementId=a-stale basis=a-stale ..2022-09-15
  college -NETWORK_AGREEMENT-> s1 agreementId=a-old basis=a-old
  s1 -NETWORK_AGREEMENT-> s2 agreementId=a-s1 basis=a-s1
`;

describe.each(STORES)("the impact of subjects that are gone on $name", ({ open, kind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
  });
  afterAll(() => store.close());

  const impact = async (
    without: readonly string[],
    { asOf = TODAY, limits }: { asOf?: string; limits?: Partial<ImpactLimits> } = {},
  ) => impactOf(await snapshotOn(store, asOf), without, { ...IMPACT_LIMITS, ...limits });
  const drawn = async (...asked: Parameters<typeof impact>) => {
    const found = Object.entries(await impact(...asked)) as [string, boolean | readonly { readonly id: string }[]][];
    return Object.fromEntries(
      found.flatMap(([name, list]) =>
        typeof list === "boolean" || list.length === 0 ? [] : [[name, list.map(({ id }) => id)]],
      ),
    );
  };

  it("is the duties whose only executing bearers they are, in whatever executing role", async () => {
    expect(await drawn(["rcokoso"])).toMatchObject({ dutiesWithoutExecutor: ["order.d1", "order.d4"] });
    expect(await drawn(["rcokoso", "iro"])).toMatchObject({
      dutiesWithoutExecutor: ["order.d1", "order.d2", "order.d4"],
    });
    expect(await drawn(["iro"])).toEqual({});
  });

  it("is the duties whose only controllers they are, and none that has no controller now", async () => {
    expect(await drawn(["minobr"])).toEqual({
      dutiesWithoutController: ["order.d1"],
      subjectsWithoutSuperior: ["head"],
    });
  });

  it("takes the posts of an organisation with it, and the groups of which nobody is left, groups in groups too", async () => {
    expect(await drawn(["head"])).toEqual({
      dutiesWithoutExecutor: ["order.d4"],
      dutiesWithoutController: ["order.d3"],
    });
    expect(await drawn(["rcokoso"])).toEqual({
      dutiesWithoutExecutor: ["order.d1", "order.d4"],
      dutiesWithoutController: ["order.d3"],
    });
  });

  it("leaves the duty of a group to the members that are left, and of a group without members to the group", async () => {
    expect((await impact(["s2"])).dutiesWithoutExecutor).toEqual([]);
    expect((await impact(["s1", "s2"])).dutiesWithoutExecutor.map(({ id }) => id)).toEqual(["order.d3"]);
    expect((await impact(["heads"])).dutiesWithoutExecutor.map(({ id }) => id)).toEqual(["order.d3"]);
    expect((await impact(["rcokoso"])).dutiesWithoutExecutor.map(({ id }) => id)).not.toContain("order.d5");
    expect(await drawn(["rcokoso", "empty"])).toMatchObject({
      dutiesWithoutExecutor: ["order.d1", "order.d4", "order.d5"],
    });
    expect((await impact(["s3"])).dutiesWithoutExecutor.map(({ id }) => id)).toEqual(["order.d7"]);
    // Its only member is no longer in existence, so that it has none to lose.
    expect(await drawn(["gone"])).toEqual({});
  });

  it("is the agreements that lose their base, or the last of their participants", async () => {
    expect((await impact(["college"])).agreementsEnded.map(({ id }) => id)).toEqual(["a-1", "a-2", "a-3", "a-stale"]);
    expect((await impact(["s1"])).agreementsEnded.map(({ id }) => id)).toEqual(["a-1", "a-3", "a-s1"]);
    expect((await impact(["s1"], { asOf: "2022-09-14" })).agreementsEnded.map(({ id }) => id)).toEqual(["a-1", "a-s1"]);
    expect((await impact(["s1", "s2"])).agreementsEnded.map(({ id }) => id)).toEqual(["a-1", "a-2", "a-3", "a-s1"]);
    expect((await impact(["s3"])).agreementsEnded).toEqual([]);
  });

  it("is the centres whose only hosts they are, and who answered to nobody else", async () => {
    expect((await impact(["s1"])).centresWithoutHost.map(({ id }) => id)).toEqual(["quantorium"]);
    expect((await impact(["s1", "s2"])).centresWithoutHost.map(({ id }) => id)).toEqual(["growth", "quantorium"]);
    expect((await impact(["d1"])).subjectsWithoutSuperior.map(({ id }) => id)).toEqual(["s1"]);
    expect((await impact(["d1"], { asOf: "2022-09-14" })).subjectsWithoutSuperior.map(({ id }) => id)).toEqual([
      "s1",
      "s3",
    ]);
    expect((await impact(["d1", "s1"])).subjectsWithoutSuperior).toEqual([]);
    expect((await impact(["d1", "d2"])).subjectsWithoutSuperior.map(({ id }) => id)).toEqual(["s1", "s2"]);
  });

  it("names the ids that are no subjects, and refuses none or too many", async () => {
    await expect(impact(["s1", "nobody", "order.d1", "nobody"])).rejects.toMatchObject({
      code: "NOT_FOUND",
      details: { ids: ["nobody", "order.d1"] },
    });
    await expect(impact([])).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    const many = Array.from({ length: 1001 }, (_none, place) => `s${place}`);
    await expect(impact(many)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(impact(many.slice(0, 1000))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("says that a bound has cut it", async () => {
    expect((await impact(["s1", "s2"])).isPartial).toBe(false);
    const cut = await impact(["s1", "s2"], { limits: { maxListed: 3 } });
    expect(cut.agreementsEnded.map(({ id }) => id)).toEqual(["a-1", "a-2", "a-3"]);
    expect(cut.isPartial).toBe(true);
    expect((await impact(["s1", "s2"], { limits: { maxListed: 4 } })).isPartial).toBe(false);
    expect((await impact(["s1", "s2"], { limits: { maxGone: 1 } })).isPartial).toBe(true);
  });

  it("asks the store once for the subjects, once a step and three times more", async () => {
    const counting = countingStore(store);
    await impactOf(await snapshotOn(counting, TODAY, 1), ["minobr", "iro", "s1"]);
    expect(counting.asked).toEqual([
      "entity/by-ids",
      "impact/falls-with",
      "impact/falls-with",
      "impact/duties-losing",
      "impact/agreements-ending",
      "impact/subjects-losing",
    ]);
  });

  const graphs = fc.record({
    memberships: fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(1)), { maxLength: 7, selector: String }),
    named: fc.uniqueArray(fc.tuple(fc.nat(4), fc.constantFrom("EXECUTOR", "OPERATOR", "CONTROLLER")), {
      maxLength: 4,
      selector: String,
    }),
    without: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }),
  });

  it("is what nobody executes once the subjects and their links are withdrawn, and was executed before", async () => {
    const property = fc.asyncProperty(graphs, async ({ memberships, named, without }) => {
      const prefix = `i${++run}`;
      const ids = ["g0", "g1", "s0", "s1", "s2"].map((id) => `${prefix}-${id}`);
      const duty = `${prefix}.d1`;
      const { revision } = await record(
        store,
        `
        group ${ids.slice(0, 2).join(" ")}
        school ${ids.slice(2).join(" ")}
        duty ${duty} by=${prefix}.p1
        ${memberships.map(([member, group]) => `${ids[member]} -MEMBER_OF-> ${ids[group]}`).join("\n")}
        ${named.map(([subject, role]) => `${ids[subject]} -RESPONSIBLE_FOR-> ${duty} role=${role}`).join("\n")}
        `,
      );
      const found = await impactOf(
        await snapshotOn(store),
        without.map((place) => ids[place] ?? ""),
      );
      const executors = named.filter(([, role]) => role !== "CONTROLLER").map(([subject]) => subject);
      const gone = fallen(new Set(without), memberships);
      const retractions = [...gone].flatMap((place) => [
        { relation: RelationKind.RESPONSIBLE_FOR, fromId: ids[place] ?? "", toId: duty },
      ]);
      await record(store, { retractions });
      expect(await isExecuted(duty, revision)).toBe(executors.length > 0);
      const isLost = executors.length > 0 && !(await isExecuted(duty));
      expect(found.dutiesWithoutExecutor.map(({ id }) => id)).toEqual(isLost ? [duty] : []);
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 30, neo4j: 15 }) });
  }, 120_000);

  const isExecuted = async (duty: string, knownAt?: number) => {
    const snapshot = await snapshotOn(store, TODAY, knownAt);
    const steps = await stepLoader(snapshot, RelationKind.RESPONSIBLE_FOR, { direction: Direction.IN }).load(duty);
    return steps.some(({ link }) => executes(link.role));
  };
});

/** Those given, and the groups (places 0 and 1) whose members are all among them, as often as that adds one. */
function fallen(given: ReadonlySet<number>, memberships: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const empty = [0, 1].filter((group) => {
    const members = memberships.filter(([, of]) => of === group).map(([member]) => member);
    return !given.has(group) && members.length > 0 && members.every((member) => given.has(member));
  });
  return empty.length === 0 ? given : fallen(new Set([...given, ...empty]), memberships);
}
