import fc from "fast-check";
import { AgreementForm } from "../../../src/entity/agreement";
import { DeadlineKind, DutyForce } from "../../../src/entity/duty";
import { DutyStatus } from "../../../src/entity/duty-status";
import type { GraphStore } from "../../../src/graph/graph-store";
import { ResponsibilityRole } from "../../../src/link/link";
import { ALL_STATES } from "../../../src/link/step.loader";
import { LinkState } from "../../../src/moment/link-state";
import { CentreKind, Level, SubjectKind } from "../../../src/entity/subject";
import type { SubjectFilter } from "../../../src/filter/subject.filter";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const { EXECUTOR, CONTROLLER } = ResponsibilityRole;

/** Each field alone: what it asks for, and the ids of those that fit, in the order of the alphabet. */
const ALONE: readonly (readonly [string, SubjectFilter, readonly string[]])[] = [
  ["ids", { ids: ["iro", "s2", "nobody", "s2"] }, ["iro", "s2"]],
  ["kinds", { kinds: [SubjectKind.SCHOOL, SubjectKind.CENTRE] }, ["fir", "point", "s12", "s2"]],
  ["levels", { levels: [Level.FEDERAL, Level.REGIONAL] }, ["fed", "iro", "minobr"]],
  ["regions", { regions: ["XX-02", "YY"] }, ["other"]],
  ["centre kinds", { centreKinds: [CentreKind.TOCHKA_ROSTA] }, ["point"]],
  ["a part of the name", { nameContains: "РАЙОН" }, ["district", "other"]],
  ["a part of the name, ё as е", { nameContains: "елочк" }, ["fir"]],
  ["a part of the name, е as ё", { nameContains: "министЁрство обр" }, ["minobr"]],
  ["a part of the name that means something elsewhere", { nameContains: "' OR 1=1 //" }, []],
  ["a sign of the name", { nameContains: "№ 1" }, ["s12"]],
  ["a part of the short name", { nameContains: "иро" }, ["iro"]],
  ["a part of the short name, ё as е", { nameContains: "«пчел" }, ["point"]],
  ["the superior", { superior: "district" }, ["s12", "s2"]],
  ["a superior below others", { superior: "minobr" }, ["district", "iro"]],
  ["who is above at any distance", { under: "minobr" }, ["chief", "district", "iro", "point", "s12", "s2"]],
  ["who is above in a circle", { under: "r1" }, ["r2", "r3"]],
  ["the group", { memberOf: "schools" }, ["fir", "s2"]],
  ["the group, with groups in it", { memberOf: "all" }, ["district", "fir", "s2", "schools"]],
  ["the group in a circle", { memberOf: "g1" }, ["g2", "s12"]],
  [
    "a duty, groups opened",
    { responsibleFor: { ids: ["order.d1"] } },
    ["all", "district", "fir", "iro", "minobr", "s2", "schools"],
  ],
  ["a duty that has a role", { responsibleFor: { roles: [ResponsibilityRole.OPERATOR] } }, ["iro"]],
  ["duties that are not due before a day", { responsibleFor: { not: { dueBefore: "2022-10-01" } } }, ["iro"]],
  ["duties that are not due after a day", { responsibleFor: { not: { dueAfter: "2022-09-30" } } }, ["iro"]],
  ["a role that it has itself", { responsibleAs: [EXECUTOR] }, ["all", "iro"]],
  ["roles that it has itself", { responsibleAs: [CONTROLLER, ResponsibilityRole.OPERATOR] }, ["iro", "minobr"]],
  ["any duty", { responsibleFor: {} }, ["all", "district", "fir", "iro", "minobr", "s2", "schools"]],
  ["an agreement", { agreement: { ids: ["a-2"] } }, ["college", "fir"]],
  ["an agreement that has expired", { agreement: { ids: ["a-1"] } }, []],
  [
    "an agreement in a state that is asked for",
    { agreement: { ids: ["a-1"], states: [LinkState.EXPIRED] } },
    ["college", "s12", "s2"],
  ],
  ["an agreement's partner", { agreement: { partner: "fir" } }, ["college", "fir"]],
  ["an agreement's form", { agreement: { forms: [AgreementForm.PRACTICE] } }, ["college", "fir"]],
  ["an agreement in force", { agreement: { validOn: "2020-06-01" } }, ["college", "s12", "s2"]],
  ["any agreement", { agreement: {} }, ["college", "fir"]],
  ["no agreement that is valid", { agreement: {}, not: { agreement: { states: [LinkState.EXPIRED] } } }, ["fir"]],
  ["any agreement in any state", { agreement: { states: ALL_STATES } }, ["college", "fir", "s12", "s2"]],
];

const EVERYBODY = [
  "all",
  "chief",
  "college",
  "district",
  "fed",
  "fir",
  "g1",
  "g2",
  "iro",
  "minobr",
  "other",
  "point",
  "r1",
  "r2",
  "r3",
  "s12",
  "s2",
  "schools",
];

describe.each(STORES)("subjects filtered on $name", ({ open, kind }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      ministry fed name="Министерство просвещения" level=FEDERAL region=
      ministry minobr name="Министерство образования" 2022-01-01..
      institute iro name="Институт развития образования" shortName="ИРО РБ"
      municipality district name="Уфимский район"
      municipality other name="Абзелиловский район" region=XX-02
      school s2 name="Школа № 2"
      school s12 name="Школа № 12"
      school fir name="Ёлочка"
      school gone existsTo=2022-09-15
      school future existsFrom=2022-09-16
      college college name="Колледж"
      centre point name="Точка роста" shortName="ТР «Пчёлка»" centreKind=TOCHKA_ROSTA
      position chief name="Начальник управления"
      group all schools g1 g2
      authority r1 r2 r3 level=INSTITUTIONAL
      district -SUBORDINATE_TO-> minobr
      iro -SUBORDINATE_TO-> minobr 2022-09-15..
      s2 -SUBORDINATE_TO-> district ..2022-09-16
      s12 -SUBORDINATE_TO-> district
      fir -SUBORDINATE_TO-> district ..2022-09-15
      gone -SUBORDINATE_TO-> district
      point -HOSTED_BY-> s2
      chief -POST_IN-> district
      r1 -SUBORDINATE_TO-> r2
      r2 -SUBORDINATE_TO-> r3
      r3 -SUBORDINATE_TO-> r1
      s2 -MEMBER_OF-> schools
      fir -MEMBER_OF-> schools
      schools -MEMBER_OF-> all
      district -MEMBER_OF-> all
      other -MEMBER_OF-> all 2023-01-01..
      g1 -MEMBER_OF-> g2
      g2 -MEMBER_OF-> g1
      s12 -MEMBER_OF-> g2
      act order
      clause order.p1 order.p2 of=order
      clause order.p9 of=order ..2022-01-01
      duty order.d1 by=order.p1 deadlineKind=DATE due=2022-09-30
      duty order.d2 by=order.p2 force=RECOMMENDED region=XX-02
      all -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
      iro -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
      minobr -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
      iro -RESPONSIBLE_FOR-> order.d2 role=OPERATOR
      other -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR 2023-01-01..
      fed -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR basis=order.p9
      agreement a-1 base=college ..2021-01-01
      agreement a-2 base=college form=PRACTICE 2022-01-01..
      college -NETWORK_AGREEMENT-> s2 agreementId=a-1
      college -NETWORK_AGREEMENT-> s12 agreementId=a-1
      college -NETWORK_AGREEMENT-> fir agreementId=a-2
      `,
    );
  });
  afterAll(() => store.close());

  const idsOf = async (filter: SubjectFilter | null, asOf = TODAY): Promise<readonly string[]> => {
    const page = await listSubjects(await snapshotOn(store, asOf), {
      filter,
      orderBy: SubjectOrder.NAME_ASC,
      first: 1000,
    });
    expect(await page.totalCount).toBe(page.nodes.length);
    return page.nodes.map((subject) => subject.id).sort();
  };

  it.each(ALONE)("are found by %s", async (_what, filter, expected) => {
    expect(await idsOf(filter)).toEqual([...expected].sort());
  });

  it("are all that exist on the day where nothing is asked for", async () => {
    for (const filter of [null, {}, { and: [] }, { and: [{}] }, { ids: null, not: null }]) {
      expect(await idsOf(filter)).toEqual(EVERYBODY);
    }
    expect(await idsOf(null, "2022-09-16")).toEqual([...EVERYBODY, "future"].sort());
    expect(await idsOf(null, "2021-06-01")).toEqual([...EVERYBODY, "gone"].filter((id) => id !== "minobr").sort());
  });

  it("are none for an empty list, an unknown id or an empty choice", async () => {
    const none: SubjectFilter[] = [
      { ids: [] },
      { kinds: [] },
      { levels: [] },
      { regions: [] },
      { centreKinds: [] },
      { superior: "nobody" },
      { under: "nobody" },
      { memberOf: "nobody" },
      { responsibleFor: { ids: [] } },
      { responsibleFor: { statuses: [] } },
      { responsibleFor: { roles: [] } },
      { agreement: { ids: ["nobody"] } },
      { agreement: { forms: [] } },
      { or: [] },
      { not: {} },
    ];
    for (const filter of none) expect([filter, await idsOf(filter)]).toEqual([filter, []]);
  });

  it("follow the day: who answered to whom, belonged where and bore what", async () => {
    expect(await idsOf({ superior: "district" }, "2022-09-14")).toEqual(["fir", "gone", "s12", "s2"]);
    expect(await idsOf({ superior: "district" }, "2022-09-16")).toEqual(["s12"]);
    expect(await idsOf({ memberOf: "all" }, "2023-01-01")).toContain("other");
    expect(await idsOf({ responsibleFor: { ids: ["order.d2"] } })).toEqual(["iro"]);
    expect(await idsOf({ responsibleFor: { ids: ["order.d2"] } }, "2023-01-01")).toEqual(["iro", "other"]);
    expect(await idsOf({ responsibleFor: { ids: ["order.d2"] } }, "2021-12-31")).toEqual(["fed", "iro"]);
  });

  it("fit all fields of a filter at once, and bear one duty that fits all of its", async () => {
    expect(await idsOf({ kinds: [SubjectKind.SCHOOL], memberOf: "all", nameContains: "№" })).toEqual(["s2"]);
    const recommended = { force: DutyForce.RECOMMENDED, deadlineKinds: [DeadlineKind.DATE] };
    expect(await idsOf({ responsibleFor: recommended })).toEqual([]);
    expect(
      await idsOf({
        responsibleFor: { or: [{ force: DutyForce.RECOMMENDED }, { deadlineKinds: [DeadlineKind.DATE] }] },
      }),
    ).toEqual(["all", "district", "fir", "iro", "minobr", "s2", "schools"].sort());
    expect(
      await idsOf({ responsibleFor: { statuses: [DutyStatus.DUE], regions: ["XX-01"] }, levels: [Level.REGIONAL] }),
    ).toEqual(["iro", "minobr"]);
  });

  it("may be asked for by duties that other subjects bear, and those by what they are", async () => {
    // Who shares a duty with somebody of the group, with the ministry in control of it?
    const shared: SubjectFilter = { responsibleFor: { subject: { kinds: [SubjectKind.GROUP] } } };
    expect(await idsOf(shared)).toEqual(["all", "district", "fir", "iro", "minobr", "s2", "schools"].sort());
    const controlled = { subject: { ids: ["minobr"] }, roles: [CONTROLLER] };
    expect(await idsOf({ kinds: [SubjectKind.SCHOOL], responsibleFor: controlled })).toEqual(["fir", "s2"]);
    expect(await idsOf({ responsibleFor: { subject: { ids: ["minobr"] }, roles: [EXECUTOR] } })).toEqual([]);
    expect(await idsOf({ responsibleFor: { not: { subject: { kinds: [SubjectKind.GROUP] } } } })).toEqual(["iro"]);
  });

  it("may be asked for to any depth: subject, duty, subject, duty", async () => {
    const bears = (ids: readonly string[]): SubjectFilter => ({ responsibleFor: { ids } });
    const deep: SubjectFilter = {
      responsibleFor: { ids: ["order.d1"], subject: { ids: ["iro"], ...bears(["order.d2"]) } },
      regions: ["XX-01"],
      agreement: { partner: "college", ids: ["a-2"] },
    };
    expect(await idsOf(deep)).toEqual(["fir"]);
    const none: SubjectFilter = {
      responsibleFor: { ids: ["order.d1"], subject: { ids: ["minobr"], ...bears(["order.d2"]) } },
    };
    expect(await idsOf(none)).toEqual([]);
    const partner: SubjectFilter = { responsibleFor: { subject: { memberOf: "all" } } };
    expect(await idsOf(partner)).toEqual(["all", "district", "fir", "iro", "minobr", "s2", "schools"].sort());
    const superior: SubjectFilter = { responsibleFor: { subject: { superior: "minobr" } }, under: "minobr" };
    expect(await idsOf(superior)).toEqual(["district", "iro", "s2"]);
  });

  it("are the union, the intersection and the rest of what the parts of a filter find", async () => {
    const atoms = ALONE.map(([, filter]) => filter);
    const found = new Map<SubjectFilter, ReadonlySet<string>>();
    for (const atom of atoms) found.set(atom, new Set(await idsOf(atom)));
    const { filter: tree } = fc.letrec<{ filter: SubjectFilter }>((tie) => ({
      filter: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.constantFrom(...atoms),
        fc.record({ not: tie("filter") }),
        fc.record({ and: fc.array(tie("filter"), { maxLength: 3 }) }),
        fc.record({ or: fc.array(tie("filter"), { maxLength: 3 }) }),
      ),
    }));
    const fits = (id: string, filter: SubjectFilter): boolean =>
      found.get(filter)?.has(id) ??
      ((filter.and?.every((part) => fits(id, part)) ?? true) &&
        (filter.or?.some((part) => fits(id, part)) ?? true) &&
        (filter.not == null || !fits(id, filter.not)));
    const property = fc.asyncProperty(tree, async (filter) => {
      expect(await idsOf(filter)).toEqual(EVERYBODY.filter((id) => fits(id, filter)));
    });
    // Neo4j plans each text anew, for up to a second.
    await fc.assert(property, { numRuns: runs(kind, { embedded: 100, neo4j: 12 }) });
  }, 120_000);
});
