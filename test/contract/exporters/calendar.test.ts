import ICAL from "ical.js";
import type { GraphStore } from "../../../src/graph/graph-store";
import { drawing } from "../../support/drawing";
import { exported, textOf } from "../../support/exported";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";

const DRAWING = `
  group heads
  school school-7 school-8
  act order 2022-01-01..2030-01-01 number=7 date=2021-12-20 url=https://acts.example/7
  clause order.p1 order.p2 order.p3 order.p4 order.p5 of=order 2022-01-01..
  duty order.d1 by=order.p1 title="Отчёт; сводный, годовой" deadlineKind=DATE due=2022-09-01 deadlineText="до 1 сентября"
  duty order.d2 by=order.p2 deadlineKind=PERIOD deadlineFrom=2022-09-01 due=2022-12-31
  duty order.d3 by=order.p3 deadlineKind=RECURRING deadlineFrom=2022-02-01 rrule=FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10 2022-01-01..2023-01-01
  duty order.d4 by=order.p4 deadlineKind=ONGOING
  duty order.d5 by=order.p5 deadlineKind=DATE due=2022-05-01 2022-01-01..2022-06-01
  duty other.d1 by=order.p1 deadlineKind=DATE due=2022-10-01 region=XX-02
  school-7 -MEMBER_OF-> heads
  heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
  school-7 -RESPONSIBLE_FOR-> order.d1 role=COORDINATOR basis=order.p1
  school-7 -RESPONSIBLE_FOR-> order.d3 role=EXECUTOR basis=order.p3
  school-8 -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR basis=order.p2
  school-8 -RESPONSIBLE_FOR-> other.d1 role=EXECUTOR basis=order.p1
`;

describe.each(STORES)("a calendar of deadlines on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, DRAWING);
  });
  afterAll(() => store.close());

  function text(parameters: Readonly<Record<string, string>>, now?: Date): Promise<string> {
    return textOf(exported(store, "calendar.ics", { asOf: "2022-08-15", ...parameters }, now));
  }

  async function events(parameters: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, ICAL.Event>> {
    const calendar = new ICAL.Component(ICAL.parse(await text(parameters)) as unknown[]);
    expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
    const found = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
    return new Map(found.map((event) => [event.uid, event]));
  }

  it("has the duties of a region that have a day and hold, each under an id of its own that stays", async () => {
    expect([...(await events({ region: "XX-01" })).keys()]).toEqual([
      "order.d1@zveno",
      "order.d2@zveno",
      "order.d3@zveno",
    ]);
    expect([...(await events({ region: "XX-02" })).keys()]).toEqual(["other.d1@zveno"]);
  });

  it("has what a subject bears itself and through its groups, once, with its roles", async () => {
    const found = await events({ subject: "school-7" });
    expect([...found.keys()].sort()).toEqual(["order.d1@zveno", "order.d3@zveno"]);
    expect(found.get("order.d1@zveno")!.description).toContain("Роль: Исполнитель (через группу «heads»); Координатор");
  });

  it("shows a date and the end of a period as whole days", async () => {
    const found = await events({ region: "XX-01" });
    const [date, period] = [found.get("order.d1@zveno")!, found.get("order.d2@zveno")!];
    expect([date.startDate.isDate, date.startDate.toString()]).toEqual([true, "2022-09-01"]);
    expect(period.startDate.toString()).toBe("2022-12-31");
    expect(date.isRecurring()).toBe(false);
  });

  it("tells clause, deadline, force and status, and where the act is", async () => {
    const event = (await events({ region: "XX-01" })).get("order.d1@zveno")!;
    expect(event.summary).toBe("Отчёт; сводный, годовой");
    expect(event.description).toContain("Пункт 1 распоряжения от 20.12.2021 № 7");
    expect(event.description).toContain("Срок в акте: до 1 сентября");
    expect(event.description).toContain("Статус на 2022-08-15: срок подходит");
    expect(event.component.getFirstPropertyValue("url")).toBe("https://acts.example/7");
  });

  it("repeats from the first day of a recurrence to the last on which its duty holds", async () => {
    const event = (await events({ region: "XX-01" })).get("order.d3@zveno")!;
    const days = event.iterator();
    const seen = Array.from({ length: 5 }, () => (days.next() as ICAL.Time | undefined)?.toString());
    expect(seen).toEqual(["2022-02-10", "2022-05-10", "2022-08-10", "2022-11-10", undefined]);
  });

  it("is the same, byte for byte, whenever it is made, but for the time at which it was", async () => {
    const first = await text({ region: "XX-01" });
    const second = await text({ region: "XX-01" }, new Date("2022-10-01T10:00:00Z"));
    expect(second).not.toBe(first);
    expect(second).toBe(first.replaceAll("DTSTAMP:20220915T090000Z", "DTSTAMP:20221001T100000Z"));
  });

  it("keeps lines as short as the format wants them, and ends each", async () => {
    const lines = (await text({ region: "XX-01" })).split("\r\n");
    expect(lines.pop()).toBe("");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it.each([
    ["a line of an event", "XX-01\r\nBEGIN:VEVENT\r\nUID:evil\r\nSUMMARY:Forged\r\nEND:VEVENT"],
    ["a line feed alone", "XX-01\nBEGIN:VEVENT"],
    ["a carriage return alone", "XX-01\rBEGIN:VEVENT"],
    ["another code than that of a region", "nowhere at all"],
  ])("is refused for a region that is none: %s", async (_what, region) => {
    await expect(text({ region })).rejects.toMatchObject({
      code: expect.stringMatching(/^(BAD_USER_INPUT|NOT_FOUND)$/) as string,
    });
  });

  it.each([
    ["lines", "Школа\r\nBEGIN:VEVENT\nUID:evil\rEND:VEVENT", "Сроки: Школа\\nBEGIN:VEVENT\\nUID:evil\\nEND:VEVENT"],
    ["signs of the format", "Школа; № 9, «А\\Б»", "Сроки: Школа\\; № 9\\, «А\\\\Б»"],
    ["what looks escaped", "Школа\\nBEGIN:VEVENT", "Сроки: Школа\\\\nBEGIN:VEVENT"],
  ])("keeps a subject's name with %s on one line, as text", async (_what, shortName, told) => {
    const drawn = drawing("school odd-name");
    const entities = drawn.entities.map((entity) => {
      const states = entity.states.map((each) => ({ ...each, properties: { ...each.properties, shortName } }));
      return { ...entity, states } as (typeof drawn.entities)[number];
    });
    await record(store, { entities });
    const made = await textOf(exported(store, "calendar.ics", { subject: "odd-name" }));
    const calendar = new ICAL.Component(ICAL.parse(made) as unknown[]);
    // The reader knows neither of the two, so it leaves them as they are written.
    for (const property of ["name", "x-wr-calname"]) expect(calendar.getFirstPropertyValue(property)).toBe(told);
    expect(calendar.getAllSubcomponents("vevent")).toEqual([]);
    expect(made.match(/^(BEGIN|END|UID):.*$/gm)).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
  });

  it("is refused for nobody, for both, and for a subject that is not there", async () => {
    await expect(text({})).rejects.toThrow("Name either `subject`");
    await expect(text({ subject: "school-7", region: "XX-01" })).rejects.toThrow("Name either `subject`");
    await expect(text({ subject: "nobody" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
