import { getAsked } from "../../../src/asked/asked-node.question";
import { thereOn } from "../../../src/asked/there-on.question";
import type { EntityLabel } from "../../../src/entity/entity";
import { NotFoundError } from "../../../src/errors/domain-error";
import type { GraphStore } from "../../../src/graph/graph-store";
import { Language } from "../../../src/language/language";
import { translated } from "../../../src/language/translate";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

describe.each(STORES)("when a node is there, on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, "school first\nschool brief 2015-01-01..2016-01-01");
    await record(store, "school late 2010-01-01..2020-01-01");
    await record(store, "act order");
  });
  afterAll(() => store.close());

  it.each([
    ["before the revision that learned it", "first", "2022-09-15", 0, { asOf: "2022-09-15", knownAt: 1 }],
    ["before its first day", "brief", "2010-05-01", 3, { asOf: "2015-01-01", knownAt: 3 }],
    ["after its last day", "brief", "2022-09-15", 3, { asOf: "2015-12-31", knownAt: 3 }],
    ["on neither clock", "late", "2022-09-15", 1, { asOf: "2019-12-31", knownAt: 2 }],
    ["now", "order", "2022-09-15", 3, { asOf: "2022-09-15", knownAt: 3 }],
    ["of an id that nobody had", "nobody", "2022-09-15", 3, null],
  ])("tells the nearest moment, asked %s", async (_when, id, asOf, knownAt, expected) => {
    expect(await thereOn(await snapshotOn(store, asOf, knownAt), id)).toEqual(expected);
  });

  const refusal = async (label: EntityLabel, id: string, knownAt: number) =>
    getAsked(await snapshotOn(store, "2022-09-15", knownAt), label, { argument: "subject", id }).catch(
      (error: unknown) => error as NotFoundError,
    );

  it("is told by an error about it, in both languages, and only of a node of the label", async () => {
    const error = (await refusal("Subject", "late", 1)) as NotFoundError;
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.details).toEqual({ argument: "subject", id: "late", thereOn: { asOf: "2019-12-31", knownAt: 2 } });
    expect(error.message).toContain("It is there on 2019-12-31 in revision 2");
    expect(translated(error.message, Language.RU)).toContain("На 2019-12-31 в ревизии 2 это есть");
    expect(await refusal("Subject", "order", 0)).toMatchObject({ details: { nearest: [] } });
  });
});
