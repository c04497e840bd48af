import { join } from "node:path";
import type { ActState } from "../../../src/entity/act";
import type { AgreementState } from "../../../src/entity/agreement";
import type { DutyState } from "../../../src/entity/duty";
import { DeadlineKind } from "../../../src/entity/duty";
import type { EntityLabel, EntityStates } from "../../../src/entity/entity";
import { builtInRevisions, builtInRevisionsWhenAsked } from "../../../src/importers/built-in-revisions";
import { RelationKind } from "../../../src/link/link";
import { linkState, LinkState } from "../../../src/moment/link-state";
import type { GraphFacts, LinkFact } from "../../../src/revision/graph-facts";
import type { SubjectState } from "../../../src/entity/subject";
import { CentreKind, Level, SubjectKind } from "../../../src/entity/subject";

const dataDirectory = join(__dirname, "../../../data");
const [acts] = builtInRevisions({ dataDirectory, withSample: false }).map(({ facts }) => facts) as [GraphFacts];
const [whole, correction] = builtInRevisions({ dataDirectory, withSample: true }).map(({ facts }) => facts) as [
  GraphFacts,
  GraphFacts,
];

it.each([true, false])("are as many when they are read later, the invented region: %s", (withSample) => {
  const options = { dataDirectory, withSample };
  const read = builtInRevisions(options);
  const later = builtInRevisionsWhenAsked(options);
  expect(later).toHaveLength(read.length);
  expect(read.map((_revision, place) => later.at(place))).toEqual(read);
});

/** Newest states of the nodes of a label, by id. */
function states<L extends EntityLabel>(label: L, facts: GraphFacts = acts): Map<string, EntityStates[L]> {
  const found = facts.entities.filter((entity) => entity.label === label);
  return new Map(found.map(({ id, states: all }) => [id, all.at(-1)?.properties as EntityStates[L]]));
}

function links(relation: RelationKind, facts: GraphFacts = acts): readonly LinkFact[] {
  return facts.links.filter((link) => link.relation === relation);
}

function countBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

const idsOf = (label: EntityLabel, prefix: string) => [...states(label).keys()].filter((id) => id.startsWith(prefix));
const responsible = (duty: string) =>
  links(RelationKind.RESPONSIBLE_FOR)
    .filter(({ toId }) => toId === duty)
    .map(({ fromId, role, basis, order }) => `${order} ${fromId} ${role ?? ""} ${basis ?? ""}`);

describe("the resolution of Bashkortostan's forum", () => {
  it("has six provisions, three sub-items whose numbers are ours, and a duty for each provision", () => {
    expect(idsOf("Provision", "ba-forum-2022.p").map((id) => id.slice("ba-forum-2022.p".length))).toEqual([
      "1",
      "1.1",
      "1.2",
      "1.3",
      "2",
      "3",
      "4",
      "5",
      "6",
    ]);
    expect(idsOf("Duty", "ba-forum-2022.")).toEqual([1, 2, 3, 4, 5, 6].map((path) => `ba-forum-2022.d${path}`));
    expect(states("Act").get("ba-forum-2022")?.sourceNote).toContain("1.1–1.3 наши");
  });

  it("has twenty executors and nobody else", () => {
    const found = links(RelationKind.RESPONSIBLE_FOR).filter(({ toId }) => toId.startsWith("ba-"));
    expect(countBy(found, ({ role }) => role ?? "")).toEqual({ EXECUTOR: 20 });
    expect(responsible("ba-forum-2022.d3")).toEqual([
      "0 ba-iro EXECUTOR ba-forum-2022.p3",
      "1 ba-avrora EXECUTOR ba-forum-2022.p3",
      "2 ba-college-heads EXECUTOR ba-forum-2022.p3",
      "3 ba-municipal-heads EXECUTOR ba-forum-2022.p3",
      "4 ba-tochka-rosta-heads EXECUTOR ba-forum-2022.p3",
    ]);
    const dutiesOf = (subject: string) =>
      found.filter(({ fromId }) => fromId === subject).map(({ toId }) => toId.slice(-2));
    expect(dutiesOf("ba-iro")).toEqual(["d2", "d3", "d4"]);
    expect(dutiesOf("ba-ministry")).toEqual(["d4", "d5"]);
    expect(dutiesOf("ba-municipal-heads")).toHaveLength(6);
  });

  it("sets the deadlines of the text", () => {
    const duties = [...states("Duty")].filter(([id]) => id.startsWith("ba-")).map(([, duty]) => duty);
    const deadlines = duties.map((duty) => [duty.deadlineKind, duty.due, duty.thereafter]);
    expect(deadlines).toEqual([
      ["BY_PLAN", null, null],
      ["ONGOING", null, null],
      ["ONGOING", null, null],
      ["DATE", "2022-09-01", "ONGOING"],
      ["DATE", "2022-09-01", "ONGOING"],
      ["ONGOING", null, null],
    ]);
    expect(duties.map(({ requiresAgreement }) => requiresAgreement)).toEqual([false, false, false, false, true, false]);
    expect(duties[0]).toMatchObject({ periodFrom: "2022-01-01", periodTo: "2023-01-01" });
    expect(duties.every(({ inForceFrom, region }) => inForceFrom === "2022-04-22" && region === "RU-BA")).toBe(true);
  });

  it("follows the Head's instruction; provision 4 the ministry's recommendations", () => {
    const follows = links(RelationKind.FOLLOWS).map(({ fromId, toId }) => `${fromId} -> ${toId}`);
    expect(follows).toContain("ba-forum-2022 -> ba-head-instruction-network-school");
    expect(follows).toContain("ba-forum-2022.p4 -> ba-network-school-recommendations");
    const issued = links(RelationKind.ISSUED_BY).map(({ fromId, toId }) => `${fromId} -> ${toId}`);
    expect(issued).toContain("ba-forum-2022 -> ba-forum-4");
    expect(issued).toContain("ba-head-instruction-network-school -> ba-head");
    expect(issued).toContain("ba-network-school-recommendations -> ba-ministry");
  });

  it("names groups of heads; only that of the municipalities has recorded members", () => {
    const groups = [...states("Subject")].filter(([id]) => /^ba-.*-heads$/.test(id));
    expect(groups.map(([, { headsOnly }]) => headsOnly)).toEqual([true, true, true, true, true]);
    const members = links(RelationKind.MEMBER_OF).filter(({ toId }) => toId.startsWith("ba-"));
    expect(countBy(members, ({ toId }) => toId)).toEqual({ "ba-municipal-heads": 63 });
    expect(new Set(members.map(({ source }) => source))).toEqual(new Set(["data/municipalities.csv"]));
  });
});

describe("whom the duties of the two acts concern", () => {
  const concernedBy = (duty: string) =>
    links(RelationKind.CONCERNS)
      .filter(({ fromId }) => fromId === duty)
      .map(({ toId }) => toId.slice("ba-".length));

  it("is what clauses 2, 3, 5 and 6 of the resolution name beside those responsible, in their order", () => {
    expect([1, 2, 3, 4, 5, 6].map((path) => concernedBy(`ba-forum-2022.d${path}`))).toEqual([
      [],
      ["tochka-rosta", "school-kvantorium", "it-cube"],
      ["tochka-rosta", "school-kvantorium", "it-cube", "other-centres", "colleges"],
      [],
      ["schools", "universities", "colleges", "enterprises"],
      ["tochka-rosta", "school-kvantorium", "it-cube", "other-centres"],
    ]);
  });

  it("is nobody in the order, which names no others than those responsible and reported to", () => {
    expect(links(RelationKind.CONCERNS).every(({ fromId }) => fromId.startsWith("ba-forum-2022."))).toBe(true);
  });

  it("rests on the clause, is STATED, and is a group of which no member is recorded and none is responsible", () => {
    const bearers = new Set(links(RelationKind.RESPONSIBLE_FOR).map(({ fromId }) => fromId));
    const groups = new Set(links(RelationKind.MEMBER_OF).map(({ toId }) => toId));
    for (const { fromId, toId, basis, certainty } of links(RelationKind.CONCERNS)) {
      expect([basis, certainty]).toEqual([fromId.replace(".d", ".p"), "STATED"]);
      expect([bearers.has(toId), groups.has(toId)]).toEqual([false, false]);
    }
  });
});

describe("what the two acts do not say themselves", () => {
  it("is that a municipality belongs to a group: 63 and 18 are INFERRED from the table of municipalities", () => {
    const members = links(RelationKind.MEMBER_OF);
    expect(countBy(members, ({ toId, certainty, source }) => `${toId} ${certainty} ${source}`)).toEqual({
      "ba-municipal-heads INFERRED data/municipalities.csv": 63,
      "sak-municipal-authorities INFERRED data/municipalities.csv": 18,
    });
  });

  it("is that the order's duties belong to the programmes of its preamble; the resolution says it itself", () => {
    const under = countBy(links(RelationKind.UNDER), ({ fromId, certainty }) => `${fromId.split(".")[0]} ${certainty}`);
    expect(under).toEqual({ "ba-forum-2022 STATED": 3, "sak-order-2022 INFERRED": 12 });
  });

  it("are short names, levels and a full name that are marked with the subject", () => {
    const marked = [...states("Subject")].filter(([id]) => !id.includes("-heads") && !/^sak-/.test(id));
    const inferred = marked.flatMap(([id, said]) => (said.inferred.length === 0 ? [] : [[id, said.inferred]]));
    expect(Object.fromEntries(inferred)).toMatchObject({
      "ba-iro": ["shortName"],
      "ba-avrora": ["shortName", "level"],
      "ba-teacher-development-centre": ["shortName", "level"],
      "ba-ufa-college": ["level"],
      "ru-minprosvet": ["name"],
    });
    expect(states("Subject").get("sak-rcokoso")).toMatchObject({ shortName: "ГБУ РЦОКОСО", inferred: [] });
    expect(states("Subject").get("ba-municipal-heads")?.inferred).toEqual([]);
    expect(states("Subject").get("ba-organisation-heads")?.inferred).toEqual(["level"]);
  });
});

describe("the order of Sakhalin's ministry", () => {
  it("has seven provisions and four duties, in force from its date without an end", () => {
    expect(idsOf("Provision", "sak-order-2022.p")).toHaveLength(7);
    expect(idsOf("Duty", "sak-order-2022.d")).toEqual([3, 4, 5, 6].map((path) => `sak-order-2022.d${path}`));
    const { number, date, inForceFrom, inForceTo } = states("Act").get("sak-order-2022") as ActState;
    expect([number, date, inForceFrom, inForceTo]).toEqual(["3.12-1101-Р", "2022-08-24", "2022-08-24", null]);
  });

  it("has nine responsibilities, controllers on the basis of provision 7", () => {
    expect([3, 4, 5, 6].flatMap((path) => responsible(`sak-order-2022.d${path}`))).toEqual([
      "0 sak-projects-head COORDINATOR sak-order-2022.p3",
      "1 sak-first-deputy-minister CONTROLLER sak-order-2022.p7",
      "0 sak-rcokoso OPERATOR sak-order-2022.p4",
      "1 sak-first-deputy-minister CONTROLLER sak-order-2022.p7",
      "0 sak-rcokoso EXECUTOR sak-order-2022.p5",
      "1 sak-first-deputy-minister CONTROLLER sak-order-2022.p7",
      "0 sak-municipal-authorities EXECUTOR sak-order-2022.p6",
      "1 sak-rcokoso RECIPIENT sak-order-2022.p6",
      "2 sak-first-deputy-minister CONTROLLER sak-order-2022.p7",
    ]);
  });

  it("only recommends to municipalities, by 30 August 2022", () => {
    const duty = states("Duty").get("sak-order-2022.d6") as DutyState;
    expect([duty.force, duty.deadlineKind, duty.due]).toEqual(["RECOMMENDED", "DATE", "2022-08-30"]);
    const members = links(RelationKind.MEMBER_OF).filter(({ toId }) => toId === "sak-municipal-authorities");
    expect(members).toHaveLength(18);
    expect(states("Subject").get("sak-municipal-authorities")?.headsOnly).toBe(false);
  });

  it("attests the holders on its day and says no more of them", () => {
    const holders = links(RelationKind.HOLDS).filter(({ toId }) => toId.startsWith("sak-"));
    expect(holders.map(({ fromId, toId, certainty }) => `${fromId} ${toId} ${certainty}`)).toEqual([
      "sak-kikteva sak-minister STATED",
      "sak-shpachenko sak-first-deputy-minister STATED",
      "sak-karpova sak-projects-head STATED",
      "sak-peskova sak-rcokoso-head INFERRED",
    ]);
    for (const { attestedOn, validity } of holders)
      expect([attestedOn, validity]).toEqual(["2022-08-24", { from: null, to: null }]);
    expect(links(RelationKind.SUBORDINATE_TO)).toMatchObject([
      { fromId: "sak-first-deputy-minister", toId: "sak-minister", certainty: "INFERRED" },
    ]);
  });

  it("comes with the numbers of centres that the Model declares, none of them recorded", () => {
    const declared = [...states("Subject").values()].flatMap(({ declaredSize }) => declaredSize ?? []);
    expect(declared).toEqual([2, 1, 5, 1, 2, 97, 13]);
    const said = [...states("Subject").values()].filter(({ declaredSize }) => declaredSize !== null);
    for (const { declaredSizeBasis, declaredSizeOn } of said)
      expect([declaredSizeBasis, declaredSizeOn]).toEqual(["sak-interaction-model", "2022-08-24"]);
  });

  it("approves the Model and the Complex plan, and follows federal acts", () => {
    expect(links(RelationKind.APPROVES).map(({ fromId, toId }) => `${fromId} -> ${toId}`)).toEqual([
      "sak-order-2022.p1 -> sak-interaction-model",
      "sak-order-2022.p2 -> sak-complex-plan",
    ]);
    expect(states("Act").get("ru-centres-recommendations")).toMatchObject({ kind: "RECOMMENDATION", region: null });
    expect(states("Subject").get("ru-minprosvet")).toMatchObject({ level: Level.FEDERAL, region: null });
  });
});

describe("the built-in data without the sample", () => {
  it("is one revision, has 81 municipalities, and draws no line from any of them to a ministry", () => {
    expect(builtInRevisions({ dataDirectory, withSample: false })).toHaveLength(1);
    const municipalities = new Set(
      acts.entities.filter(({ kind }) => kind === SubjectKind.MUNICIPALITY).map(({ id }) => id),
    );
    expect(municipalities.size).toBe(81);
    expect(links(RelationKind.SUBORDINATE_TO, whole).filter(({ fromId }) => municipalities.has(fromId))).toEqual([]);
  });

  it("knows nothing of the fictional region", () => {
    expect(JSON.stringify(acts)).not.toMatch(/obr-|XX-OBR/);
  });
});

describe("the fictional region", () => {
  const sample = [...states("Subject", whole)].filter(([id]) => id.startsWith("obr-"));
  const kindOf = new Map(whole.entities.map(({ id, kind }) => [id, kind]));

  it("has organisations of every kind on all four levels", () => {
    expect(countBy(sample, ([id]) => kindOf.get(id) ?? "")).toMatchObject({
      AUTHORITY: 1,
      MINISTRY: 2,
      INSTITUTE: 1,
      MUNICIPALITY: 5,
      SCHOOL: 24,
      COLLEGE: 4,
      UNIVERSITY: 2,
      ENTERPRISE: 3,
      ASSEMBLY: 1,
    });
    expect(new Set(sample.map(([, { level }]) => level))).toEqual(new Set(Object.values(Level)));
  });

  it("has centres of every kind, each that exists with a host", () => {
    const centres = sample.filter(([id]) => kindOf.get(id) === SubjectKind.CENTRE);
    expect(new Set(centres.map(([, { centreKind }]) => centreKind))).toEqual(new Set(Object.values(CentreKind)));
    const hosted = new Set(links(RelationKind.HOSTED_BY, whole).map(({ fromId }) => fromId));
    const alive = centres.filter(([, { existsTo }]: [string, SubjectState]) => existsTo === null);
    expect(alive.filter(([id]) => !hosted.has(id))).toEqual([]);
  });

  it("has deadlines of every kind and duties of both forces", () => {
    const duties = [...states("Duty", whole)].filter(([id]) => id.startsWith("obr-")).map(([, duty]) => duty);
    expect(new Set(duties.map(({ deadlineKind }) => deadlineKind))).toEqual(new Set(Object.values(DeadlineKind)));
    expect(new Set(duties.map(({ force }) => force)).size).toBe(2);
  });

  it("has thirty agreements: on 1 October 2026 some are in force, some expired, some not yet begun", () => {
    const agreements = [...states("Agreement", whole).values()];
    const stateOf = ({ inForceFrom, inForceTo }: AgreementState) =>
      linkState({ from: inForceFrom, to: inForceTo }, null, "2026-10-01");
    expect(countBy(agreements, stateOf)).toEqual({
      [LinkState.VALID]: 16,
      [LinkState.EXPIRED]: 11,
      [LinkState.NOT_YET]: 3,
    });
    const partners = links(RelationKind.NETWORK_AGREEMENT, whole);
    expect(Object.values(countBy(partners, ({ agreementId }) => agreementId ?? "")).some((count) => count > 2)).toBe(
      true,
    );
    expect(agreements.some(({ programmes }) => programmes.length > 1)).toBe(true);
  });

  it("has a renamed college, a repealed act that a duty still rests on, and a controller who executes", () => {
    const college = whole.entities.find(({ id }) => id === "obr-transport-college");
    expect(college?.states.map(({ validity }) => validity)).toEqual([
      { from: null, to: "2024-07-01" },
      { from: "2024-07-01", to: null },
    ]);
    const repealed = states("Provision", whole).get("obr-order-2022.p3");
    expect(repealed?.inForceTo).toBe("2024-09-01");
    const responsibilities = links(RelationKind.RESPONSIBLE_FOR, whole);
    expect(responsibilities.filter(({ basis }) => basis === "obr-order-2022.p3").map(({ toId }) => toId)).toEqual([
      "obr-order-2024.d4",
    ]);
    const roles = responsibilities.filter(
      ({ fromId, toId }) => `${fromId} ${toId}` === "obr-first-deputy-minister obr-order-2024.d8",
    );
    expect(roles.map(({ role }) => role)).toEqual(["EXECUTOR", "CONTROLLER"]);
  });

  it("is corrected in a revision of its own: one fact withdrawn, another stated in its place", () => {
    expect(correction.retractions).toEqual([
      { relation: "HOSTED_BY", fromId: "obr-it-cube-etalonsk", toId: "obr-etalonsk-9" },
    ]);
    expect(correction.links).toMatchObject([{ fromId: "obr-it-cube-etalonsk", toId: "obr-etalonsk-lyceum" }]);
    const corrected = links(RelationKind.HOSTED_BY, whole).filter(({ fromId }) => fromId === "obr-it-cube-etalonsk");
    expect(corrected.map(({ toId }) => toId)).toEqual(["obr-etalonsk-9"]);
  });

  it("names the sample as the source of all its facts", () => {
    const own = whole.links.filter(({ fromId }) => fromId.startsWith("obr-"));
    expect(new Set(own.map(({ source }) => source))).toEqual(new Set(["sample"]));
  });
});
