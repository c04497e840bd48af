import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind } from "../../../src/link/link";
import { Direction } from "../../../src/link/link-fragments";
import { ALL_STATES, stepLoader } from "../../../src/link/step.loader";
import { appointHolder } from "../../../src/writing/mutations/appoint-holder.mutation";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";
import { problemsOf, sentencesOf, writerTo } from "../../support/writing";

describe.each(STORES)("appointing somebody to a post on $name", ({ open }) => {
  let store: GraphStore;
  const write = writerTo(() => store);

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      ministry minobr
      school school existsFrom=2010-01-01
      position minister deputy clerk head
      person ivanov name="И.И. Иванов"
      person petrova name="П.П. Петрова"
      person sidorov name="С.С. Сидоров"
      minister -POST_IN-> minobr
      deputy -POST_IN-> minobr
      clerk -POST_IN-> minobr
      head -POST_IN-> school
      ivanov -HOLDS-> minister 2020-01-01..
      petrova -HOLDS-> deputy 2020-01-01..
      sidorov -HOLDS-> clerk 2023-01-01..
      act order 2022-01-01..2022-06-01
      clause order.p1 of=order 2022-01-01..2022-06-01
      `,
    );
  });
  afterAll(() => store.close());

  const holders = async (post: string, knownAt?: number) => {
    const how = { states: ALL_STATES, direction: Direction.IN };
    const steps = stepLoader(await snapshotOn(store, "2022-09-15", knownAt), RelationKind.HOLDS, how);
    const links = (await steps.load(post)).map(({ link }) => link);
    return links.map(({ fromId, validity: { from, to } }) => `${fromId} ${from}..${to ?? ""}`).sort();
  };

  it("ends who held it on that day, and leaves what was known before as it was", async () => {
    const outcome = await write(appointHolder, { position: "minister", person: "petrova", on: "2022-09-01" });
    expect(outcome).toMatchObject({ node: "minister", revision: 2, problems: [] });
    expect(await sentencesOf(store, outcome)).toEqual([
      "Прекращено с 01.09.2022: И.И. Иванов — занимает должность — minister.",
      "Внесено с 01.09.2022: П.П. Петрова — занимает должность — minister.",
    ]);
    expect(await holders("minister")).toEqual(["ivanov 2020-01-01..2022-09-01", "petrova 2022-09-01.."]);
    expect(await holders("minister", 1)).toEqual(["ivanov 2020-01-01.."]);
  });

  it("for the time being leaves who holds it, and gives way to who is known to come", async () => {
    const acting = { position: "deputy", person: "ivanov", acting: true, on: "2022-09-01" };
    expect((await write(appointHolder, acting)).problems).toEqual([]);
    expect(await holders("deputy")).toEqual(["ivanov 2022-09-01..", "petrova 2020-01-01.."]);
    await write(appointHolder, { position: "clerk", person: "ivanov", on: "2022-09-01" });
    expect(await holders("clerk")).toEqual(["ivanov 2022-09-01..2023-01-01", "sidorov 2023-01-01.."]);
  });

  it("takes a person nobody knew, and one of the same organisation by name", async () => {
    const outcome = await write(appointHolder, {
      position: "head",
      name: " Новикова Анна Олеговна ",
      on: "2022-09-01",
    });
    expect(outcome.facts.added.states).toMatchObject([
      { label: "Person", properties: { name: "Новикова Анна Олеговна" } },
    ]);
    const again = await write(appointHolder, {
      position: "head",
      name: "Новикова А.О.",
      on: "2022-09-02",
      dryRun: true,
    });
    expect(problemsOf(again)).toEqual(["name NEAR_NAME"]);
    const same = await write(appointHolder, { position: "deputy", name: "И.И. Иванов", on: "2022-10-01" });
    expect([problemsOf(same), same.facts.added.states]).toEqual([[], []]);
  });

  it.each([
    [{ position: "nobody" }, ["position NOT_FOUND"]],
    [{ position: "minobr" }, ["position WRONG_KIND"]],
    [{ position: "ivanov" }, ["position WRONG_KIND"]],
    [{ position: "head", on: "2009-12-31" }, ["position NOT_THERE"]],
    [{ person: "nobody", basis: "order.p1" }, ["basis NOT_IN_FORCE"]],
    [{ person: "nobody", basis: "ivanov" }, ["basis WRONG_KIND"]],
    [{ person: "nobody" }, ["person NOT_FOUND"]],
    [{ person: undefined }, ["person EMPTY"]],
    [{ name: "Т.Т. Титова", person: "Titova" }, ["person NOT_A_TEXT"]],
    [{ name: "Титова\nТ.Т." }, ["name NOT_A_TEXT"]],
    [{ reason: " " }, ["reason EMPTY"]],
    [{ reason: "я".repeat(2001) }, ["reason TOO_LONG"]],
    [{ person: "petrova" }, ["person ALREADY"]],
  ])("is told what is wrong with %j, and writes nothing", async (given, problems) => {
    const outcome = await write(appointHolder, {
      position: "minister",
      person: "sidorov",
      on: "2022-09-05",
      ...given,
    } as never);
    expect(problemsOf(outcome)).toEqual(problems);
    expect([outcome.revision, outcome.facts.added.links]).toEqual([null, []]);
  });
});
