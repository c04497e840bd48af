import { accountabilityOf } from "../../../src/chain/accountability.question";
import type { Accountability } from "../../../src/chain/accountability.question";
import { traceSentence, traceSentenceParts } from "../../../src/chain/trace-sentence";
import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind } from "../../../src/link/link";
import { Language } from "../../../src/language/language";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const ACT = `
  act order 2022-01-01..
  act old 2020-01-01..2021-01-01
  act instruction
  clause order.p1 of=order 2022-01-01..
  clause order.p7 of=order 2022-01-01..
  clause old.p1 of=old 2020-01-01..2021-01-01
  duty order.d1 by=order.p1 2022-01-01..
  order.p1 -ESTABLISHES-> order.d1
  order.p1 -PART_OF-> order
  order.p7 -PART_OF-> order
  order -FOLLOWS-> instruction
  instruction -FOLLOWS-> order
`;

describe.each(STORES)("accountability on $name", ({ open }) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const trace = async (text: string, { asOf, perGroup = 20 }: { asOf?: string; perGroup?: number } = {}) => {
    await record(store, ACT + text);
    return accountabilityOf(await snapshotOn(store, asOf), { duty: "order.d1", perGroup });
  };
  const told = ({ links }: Accountability) =>
    links.map(
      ({ link, depth, branch, state }) => `${depth} ${branch} ${link.fromId} ${link.relation} ${link.toId} ${state}`,
    );
  const breaks = (found: Accountability) => found.breaks.map(({ kind, at }) => `${kind} ${at.id}`);

  it("gives the basis up to the acts that the act follows, a circle of acts once", async () => {
    const found = await trace("");
    expect(told(found)).toEqual([
      "1 BASIS order.p1 ESTABLISHES order.d1 VALID",
      "2 BASIS order.p1 PART_OF order VALID",
      "3 BASIS order FOLLOWS instruction VALID",
      "4 BASIS instruction FOLLOWS order VALID",
    ]);
    expect(breaks(found)).toEqual(["NO_EXECUTOR order.d1", "NO_CONTROLLER order.d1"]);
  });

  it("goes down through nested groups to members, posts and holders, and up from the controller to the top", async () => {
    const found = await trace(`
      group heads council
      school school-1
      ministry minobr
      position director deputy minister
      person ivanov petrov
      school-1 -MEMBER_OF-> council
      council -MEMBER_OF-> heads
      heads -MEMBER_OF-> council
      director -POST_IN-> school-1
      ivanov -HOLDS-> director
      deputy -POST_IN-> minobr
      minister -POST_IN-> minobr
      petrov -HOLDS-> deputy
      deputy -SUBORDINATE_TO-> minister
      heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
      deputy -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER basis=order.p7 order=1
    `);
    expect(told(found).filter((line) => !line.includes("BASIS"))).toEqual([
      "1 EXECUTION heads RESPONSIBLE_FOR order.d1 VALID",
      "1 CONTROL deputy RESPONSIBLE_FOR order.d1 VALID",
      "2 EXECUTION council MEMBER_OF heads VALID",
      "2 CONTROL deputy SUBORDINATE_TO minister VALID",
      "2 CONTROL deputy POST_IN minobr VALID",
      "2 CONTROL petrov HOLDS deputy VALID",
      "3 EXECUTION heads MEMBER_OF council VALID",
      "3 EXECUTION school-1 MEMBER_OF council VALID",
      "3 CONTROL minister POST_IN minobr VALID",
      "4 EXECUTION director POST_IN school-1 VALID",
      "5 EXECUTION ivanov HOLDS director VALID",
    ]);
    expect(breaks(found)).toEqual(["UNASSIGNED_POST minister"]);
    expect(found.isPartial).toBe(false);
  });

  it("shows expired, coming and repealed links, goes on past them and marks what rests on them", async () => {
    const found = await trace(`
      group heads
      school school-1 school-2
      institute iro
      school-1 -MEMBER_OF-> heads
      school-2 -MEMBER_OF-> heads ..2022-01-01
      heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1 ..2022-06-01
      iro -RESPONSIBLE_FOR-> order.d1 role=OPERATOR basis=order.p1 2023-01-01.. order=1
      iro -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER basis=old.p1 order=2
    `);
    const marked = found.links
      .filter(({ isBroken }) => isBroken)
      .map(({ link, state }) => `${link.fromId} ${link.relation} ${state}`);
    expect(marked).toEqual([
      "heads RESPONSIBLE_FOR EXPIRED",
      "iro RESPONSIBLE_FOR NOT_YET",
      "iro RESPONSIBLE_FOR REPEALED_BASIS",
      "school-1 MEMBER_OF VALID",
      "school-2 MEMBER_OF EXPIRED",
    ]);
    expect(breaks(found)).toEqual([
      "NO_EXECUTOR order.d1",
      "NO_CONTROLLER order.d1",
      "EXPIRED heads",
      "NOT_YET iro",
      "REPEALED_BASIS iro",
      "EXPIRED school-2",
    ]);
    expect(traceSentence(found, Language.RU)).toContain("Исполнители — heads (1 участник, срок истёк).");
  });

  it("tells its sentence in pieces: what each names, the link that leads there, and a stale link by its state", async () => {
    const found = await trace(`
      group heads
      position deputy
      person petrov
      petrov -HOLDS-> deputy
      heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR ..2022-06-01
      deputy -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER order=1
    `);
    const idOf = (relation: RelationKind, fromId: string) =>
      found.links.find(({ link }) => link.relation === relation && link.fromId === fromId)?.link.id;
    const heads = { link: idOf(RelationKind.RESPONSIBLE_FOR, "heads"), state: "EXPIRED" };
    const words = (text: string) => ({ text, node: null, link: null, state: null });
    const parts = traceSentenceParts(found, Language.RU);
    expect(parts.slice(2)).toEqual([
      { text: "order.d1", node: "order.d1", link: null, state: null },
      words(" — обязательно; срок в акте: «постоянно». Исполнители — "),
      { text: "heads", node: "heads", ...heads },
      words(" (участники не записаны, "),
      { text: "срок истёк", node: null, ...heads },
      words("). Контроль — "),
      { text: "deputy", node: "deputy", link: idOf(RelationKind.RESPONSIBLE_FOR, "deputy"), state: "VALID" },
      words(" ("),
      { text: "petrov", node: "petrov", link: idOf(RelationKind.HOLDS, "petrov"), state: "VALID" },
      words("). Действующего исполнителя на эту дату нет."),
    ]);
    expect(parts.slice(0, 2)).toEqual([expect.objectContaining({ node: "order.p1" }), words(": ")]);
    for (const language of [Language.RU, Language.EN])
      expect(
        traceSentenceParts(found, language)
          .map(({ text }) => text)
          .join(""),
      ).toBe(traceSentence(found, language));
  });

  it("says of the duty itself that it has not begun", async () => {
    expect(breaks(await trace("", { asOf: "2021-12-31" }))[0]).toBe("NOT_YET order.d1");
  });

  it("shows some members of a large group and counts the rest", async () => {
    const schools = Array.from({ length: 30 }, (_, place) => `school-${String(place).padStart(2, "0")}`);
    const found = await trace(
      `
      group heads declaredSize=40
      school ${schools.join(" ")}
      ${schools.map((school) => `${school} -MEMBER_OF-> heads`).join("\n")}
      heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
    `,
      { perGroup: 3 },
    );
    expect(
      found.links.filter(({ link }) => link.relation === RelationKind.MEMBER_OF).map(({ link }) => link.fromId),
    ).toEqual(schools.slice(0, 3));
    expect(found.truncated.map(({ group, shown, total }) => [group.id, shown, total])).toEqual([["heads", 3, 30]]);
    expect(found.isPartial).toBe(true);
    expect(breaks(found)).toContain("GROUP_INCOMPLETE heads");
  });

  it("leaves out what was withdrawn before the revision, and what another duty has", async () => {
    await record(store, `${ACT}\n institute iro\n iro -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1`);
    await record(store, {
      retractions: [{ relation: RelationKind.RESPONSIBLE_FOR, fromId: "iro", toId: "order.d1" }],
    });
    const executors = async (knownAt: number) => {
      const found = await accountabilityOf(await snapshotOn(store, "2022-09-15", knownAt), {
        duty: "order.d1",
        perGroup: 20,
      });
      return found.links.filter(({ link }) => link.relation === RelationKind.RESPONSIBLE_FOR).length;
    };
    expect(await executors(1)).toBe(1);
    expect(await executors(2)).toBe(0);
  });
});
