import type { AgendaArgs } from "../../../src/agenda/agenda.question";
import { agenda } from "../../../src/agenda/agenda.question";
import { agendaText } from "../../../src/agenda/agenda.words";
import type { GraphStore } from "../../../src/graph/graph-store";
import { Language } from "../../../src/language/language";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const GRAPH = `
  municipality north south
  group districts
  college college
  position head
  act order 2022-01-01..
  clause order.p1 of=order 2022-01-01..
  duty late by=order.p1 deadlineKind=DATE due=2022-08-30 2022-01-01..
  duty soon by=order.p1 deadlineKind=DATE due=2022-09-30 2022-01-01..
  duty handed by=order.p1 deadlineKind=DATE due=2022-09-30 2022-01-01..
  duty back by=order.p1 deadlineKind=DATE due=2022-12-30 2022-01-01..
  duty monthly by=order.p1 deadlineKind=RECURRING deadlineFrom=2022-01-10 rrule=FREQ=MONTHLY;BYMONTHDAY=10 2022-01-01..
  duty closed by=order.p1 deadlineKind=DATE due=2022-08-30 2022-01-01..
  north -MEMBER_OF-> districts
  south -MEMBER_OF-> districts
  head -POST_IN-> north
  districts -RESPONSIBLE_FOR-> late role=EXECUTOR
  head -RESPONSIBLE_FOR-> soon role=EXECUTOR
  ${["handed", "back", "monthly", "closed"].map((id) => `north -RESPONSIBLE_FOR-> ${id} role=EXECUTOR`).join("\n")}
  north -RESPONSIBLE_FOR-> late role=CONTROLLER
  south -OFF_CONTROL-> closed 2022-09-01..
  report told duty=handed bearer=north 2022-09-01..
  told -EXECUTION_OF-> handed
  report returned duty=back bearer=north reportState=RETURNED 2022-09-01..
  returned -EXECUTION_OF-> back
  report waits duty=late bearer=south 2022-09-12..
  waits -EXECUTION_OF-> late
  agreement pact base=college 2022-01-01..2022-09-21
  college -NETWORK_AGREEMENT-> north agreementId=pact basis=pact
`;

describe.each(STORES)("the agenda of a subject on $name", ({ open }) => {
  let store: GraphStore;
  const told = async (args: Partial<AgendaArgs> = {}) => {
    const asked = { for: "north", from: "2022-09-15", to: "2022-10-15", ...args };
    return (await agenda(await snapshotOn(store), asked)).map(({ on, kind, node }) => `${on} ${kind} ${node.id}`);
  };

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
  });
  afterAll(() => store.close());

  it("has what is due, late, returned, waits for its decision or ends, by day", async () => {
    expect(await told()).toEqual([
      "2022-09-15 OVERDUE late",
      "2022-09-15 RETURNED returned",
      "2022-09-15 TO_DECIDE waits",
      "2022-09-20 AGREEMENT_ENDS pact",
      "2022-09-30 DUE soon",
      "2022-10-10 DUE monthly",
    ]);
    expect(await told({ for: "head" })).toEqual(["2022-09-30 DUE soon"]);
    expect(await told({ for: "south" })).toEqual([]);
  });

  it("says each in a sentence, in both languages", async () => {
    const entries = await agenda(await snapshotOn(store), { for: "north", from: "2022-09-15", to: "2022-09-15" });
    expect(entries.map((entry) => agendaText(entry))).toContain("Доклад от 12.09.2022 ждёт решения: late");
    expect(entries.map((entry) => agendaText(entry, Language.EN)).every((text) => /^[A-Z]/.test(text))).toBe(true);
  });

  it("is of a subject that is there, in days that do not end before they begin", async () => {
    await expect(told({ for: "nobody" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(told({ to: "2022-09-14" })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
