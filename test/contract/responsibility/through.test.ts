import { DutyOrder, listDuties } from "../../../src/duty/duty.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { ResponsibilityRole } from "../../../src/link/link";
import { ResponsibilityPath } from "../../../src/link/responsibility-path";
import { ONLY_VALID } from "../../../src/moment/link-state";
import {
  responsibilitiesOfPerson,
  responsibilitiesOfSubject,
} from "../../../src/responsibility/responsibility.question";
import { bytesOf, exported } from "../../support/exported";
import { pageThrough } from "../../support/page-through";
import { pdfText } from "../../support/pdf-text";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const { GROUPS, POSTS, UNITS } = ResponsibilityPath;

const GRAPH = `
  ministry minobr name="Министерство"
  position minister name="Министр"
  position head name="Начальник отдела"
  position former name="Бывший заместитель"
  college college name="Колледж"
  centre cube name="IT-куб"
  position director name="Директор IT-куба"
  group coordinators heads
  person ivanov petrova
  act order
  clause order.p1 order.p2 order.p3 order.p4 order.p5 order.p6 of=order
  duty order.d1 by=order.p1 title="Координация"
  duty order.d2 by=order.p2 title="Контроль"
  duty order.d3 by=order.p3 title="Сеть"
  duty order.d4 by=order.p4 title="Кружки"
  duty order.d5 by=order.p5 title="Отчёт"
  duty order.d6 by=order.p6 title="Прошлое"
  order.p1 -PART_OF-> order
  order.p1 -ESTABLISHES-> order.d1
  head -POST_IN-> minobr
  minister -POST_IN-> minobr
  former -POST_IN-> minobr ..2022-09-01
  director -POST_IN-> cube
  cube -HOSTED_BY-> college
  ivanov -HOLDS-> head
  ivanov -HOLDS-> director
  petrova -HOLDS-> minister ..2022-09-01
  minister -MEMBER_OF-> heads
  head -MEMBER_OF-> heads
  minobr -MEMBER_OF-> coordinators
  head -RESPONSIBLE_FOR-> order.d1 role=COORDINATOR
  minister -RESPONSIBLE_FOR-> order.d2 role=CONTROLLER
  coordinators -RESPONSIBLE_FOR-> order.d3 role=EXECUTOR
  cube -RESPONSIBLE_FOR-> order.d4 role=EXECUTOR
  director -RESPONSIBLE_FOR-> order.d4 role=CONTROLLER order=1
  heads -RESPONSIBLE_FOR-> order.d5 role=EXECUTOR
  former -RESPONSIBLE_FOR-> order.d6 role=EXECUTOR
`;

describe.each(STORES)("what a subject answers for, and through what, on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
  });
  afterAll(() => store.close());

  const list = async (id: string, through?: readonly ResponsibilityPath[], args = {}, asOf = TODAY) => {
    const all = { first: 100, states: ONLY_VALID, inherited: true, through: through ?? null, ...args };
    return responsibilitiesOfSubject(await snapshotOn(store, asOf), id, all);
  };
  const borne = async (...args: Parameters<typeof list>) =>
    (await list(...args)).nodes.map(({ link, subjectId, viaId }) =>
      [subjectId, link.role, link.toId, ...(viaId === null ? [] : ["via", viaId])].join(" "),
    );
  const filtered = async (
    responsible: string,
    through?: readonly ResponsibilityPath[],
    roles?: ResponsibilityRole[],
  ) => {
    const page = await listDuties(await snapshotOn(store), {
      filter: { responsible, responsibleThrough: through ?? null, roles: roles ?? null },
      states: ONLY_VALID,
      orderBy: DutyOrder.ACT_AND_PATH,
      first: 100,
    });
    return page.nodes.map(({ id }) => id);
  };

  it("is by default what names it or its groups", async () => {
    expect(await borne("minobr")).toEqual(["minobr EXECUTOR order.d3 via coordinators"]);
    expect(await borne("minobr", undefined, { inherited: false })).toEqual([]);
    expect(await filtered("minobr")).toEqual(["order.d3"]);
  });

  it("is through posts what these bear, each by name and through its own groups", async () => {
    expect(await borne("minobr", [POSTS])).toEqual(["head COORDINATOR order.d1", "minister CONTROLLER order.d2"]);
    expect(await borne("minobr", [GROUPS, POSTS])).toEqual([
      "head COORDINATOR order.d1",
      "minister CONTROLLER order.d2",
      "minobr EXECUTOR order.d3 via coordinators",
      "head EXECUTOR order.d5 via heads",
      "minister EXECUTOR order.d5 via heads",
    ]);
  });

  it("is through units what the centres in it bear, and with posts what posts of these bear", async () => {
    expect(await borne("college", [GROUPS, POSTS])).toEqual([]);
    expect(await borne("college", [UNITS])).toEqual(["cube EXECUTOR order.d4"]);
    expect(await borne("college", [UNITS, POSTS])).toEqual(["cube EXECUTOR order.d4", "director CONTROLLER order.d4"]);
  });

  it("counts a post for as long as it is one", async () => {
    expect(await borne("minobr", [POSTS], {}, "2022-08-31")).toContain("former EXECUTOR order.d6");
    expect(await borne("minobr", [POSTS])).not.toContain("former EXECUTOR order.d6");
  });

  it("is what the filter of duties finds", async () => {
    for (const through of [
      [],
      [GROUPS],
      [POSTS],
      [UNITS],
      [GROUPS, POSTS],
      [GROUPS, UNITS],
      [POSTS, UNITS],
      [GROUPS, POSTS, UNITS],
    ])
      for (const subject of ["minobr", "college", "cube", "head", "director"]) {
        const own = (await list(subject, through)).nodes.map(({ link }) => link.toId);
        expect({ subject, through, ids: await filtered(subject, through) }).toEqual({
          subject,
          through,
          ids: [...new Set(own)],
        });
      }
    expect(await filtered("minobr", [POSTS], [ResponsibilityRole.CONTROLLER])).toEqual(["order.d2"]);
  });

  it("pages through all of it", async () => {
    const whole = await borne("minobr", [GROUPS, POSTS]);
    const paged = await pageThrough((page) => list("minobr", [GROUPS, POSTS], page), 2);
    expect(paged).toHaveLength(whole.length);
  });

  it("is of a person what the posts held on the day bear", async () => {
    const of = async (id: string, asOf = TODAY) => {
      const page = await responsibilitiesOfPerson(await snapshotOn(store, asOf), id, { first: 10, states: ONLY_VALID });
      return page.nodes.map(({ subjectId, link }) => `${subjectId} ${link.toId}`);
    };
    expect(await of("ivanov")).toEqual(["head order.d1", "director order.d4", "head order.d5"]);
    expect(await of("petrova")).toEqual([]);
    expect(await of("petrova", "2022-08-31")).toEqual(["minister order.d2", "minister order.d5"]);
  });

  it("stands in the report for people, what posts bear apart from what names the subject", async () => {
    const text = async (lang: string) =>
      (
        await pdfText(await bytesOf(exported(store, "accountability.pdf", { subject: "minobr", asOf: TODAY, lang })))
      ).join("\n");
    const russian = await text("ru");
    const parts = [
      "Отвечает сам или через свои группы",
      "Сеть",
      "Роль субъекта: Исполнитель (через группу «coordinators»)",
      "Отвечает через свои должности и центры на его базе",
      "Координация",
      "Через должности и центры: Начальник отдела: Координатор",
    ];
    const places = parts.map((part) => russian.indexOf(part));
    expect({ places, all: places.every((place) => place >= 0) }).toMatchObject({ all: true });
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(await text("en")).toContain("It answers through its posts");
  });
});
