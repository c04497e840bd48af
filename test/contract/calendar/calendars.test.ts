import type { Calendar } from "../../../src/calendar/calendar";
import { addCalendar, calendarAt, calendarsOf, removeCalendar } from "../../../src/calendar/calendars.service";
import type { GraphStore } from "../../../src/graph/graph-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const AT = new Date("2022-09-15T09:00:00Z");

describe.each(STORES)("calendars on $name", ({ open }) => {
  let store: GraphStore;
  const add = async (subject: unknown, owner = "petrova") =>
    addCalendar(store, await snapshotOn(store), { subject, owner, at: AT });
  const ids = (calendars: readonly Calendar[]) => calendars.map(({ id }) => id);

  beforeAll(async () => {
    store = await open();
    await record(store, "school s1");
  });
  afterAll(() => store.close());

  it("are found by their address, listed for who made them, and gone once they are revoked", async () => {
    const { token, ...calendar } = await add("s1");
    expect(calendar).toEqual({
      id: calendar.id,
      subject: "s1",
      owner: "petrova",
      createdAt: "2022-09-15T09:00:00.000Z",
    });
    expect(await calendarAt(store, token)).toEqual(calendar);
    const other = await add("s1", "sidorov");
    expect(ids(await calendarsOf(store, "petrova"))).toEqual([calendar.id]);
    await expect(removeCalendar(store, "sidorov", calendar.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await removeCalendar(store, "petrova", calendar.id);
    await expect(calendarAt(store, token)).rejects.toThrow(/^There is no calendar at this address/);
    expect(await calendarsOf(store, "petrova")).toEqual([]);
    expect(await calendarAt(store, other.token)).toMatchObject({ id: other.id });
  });

  it("are of a subject that is there, and not too many", async () => {
    await expect(add("")).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { argument: "subject" } });
    await expect(add({ id: "s1" })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(add("s2")).rejects.toMatchObject({ code: "NOT_FOUND" });
    for (let count = 0; count < 20; count += 1) await add("s1", "collector");
    await expect(add("s1", "collector")).rejects.toMatchObject({ code: "CONFLICT", details: { limit: 20 } });
  });
});
