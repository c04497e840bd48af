import { treeQuery } from "../../../src/look-ahead/tree.query";
import { until } from "../../support/until";
import { record } from "../../support/test-graph";
import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";
import { BUDGETS } from "./budgets";

const ON = 'asOf: "2024-09-15"';

describe.each(STORES)("the store on $name", ({ open }) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start({ open });
    await zveno.ask("{ graph { revision } }");
  });
  afterAll(() => zveno.stop());

  it.each(BUDGETS)("is asked for $what within its budget of queries and rows", async ({ question, trips, rows }) => {
    const { data, errors } = await zveno.ask(question);
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
    // Neo4j plans what is asked for again, and is asked step by step meanwhile, sometimes in as few queries.
    await until("it is asked within the budget", async () => {
      zveno.store.forget();
      expect((await zveno.ask(question)).data).toEqual(data);
      return zveno.store.asked.length <= trips && zveno.store.rows <= rows;
    }).catch(() => expect({ asked: zveno.store.asked, rows: zveno.store.rows }).toEqual({ trips, rows }));
  });

  it("is asked for a tree that takes long to plan only from the second time on", async () => {
    const question = `{ subject(id: "obr-school-3", ${ON}) { superior { superior { id superior { id } } } } }`;
    const treesAsked = async () => {
      zveno.store.forget();
      expect((await zveno.ask(question)).errors).toBeUndefined();
      return zveno.store.asked.filter((name) => name === treeQuery.name).length;
    };
    expect(await treesAsked()).toBe(zveno.store.kind === "embedded" ? 1 : 0);
    expect(await treesAsked()).toBe(1);
  });

  it("is asked step by step for what nobody looks ahead for, with the same answer", async () => {
    const plain = `{ subject(id: "obr-school-3", ${ON}) { name superiors { name } } }`;
    const withLinks = `{ subject(id: "obr-school-3", ${ON}) { name superiors { name } links(first: 1) { totalCount } } }`;
    const [one, other] = [await zveno.ask<never>(plain), await zveno.ask<never>(withLinks)];
    const { links, ...subject } = (other.data as { subject: { links: object } }).subject;
    expect(links).toBeDefined();
    expect({ subject }).toEqual(one.data);
  });

  it("is asked for the names at the ends of links, though no field of theirs is", async () => {
    const named = `{ duties(first: 3, ${ON}) { nodes { responsibilities(first: 1) { nodes { label } } } } }`;
    const { errors, data } = await zveno.ask(named);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain(" — ");
  });

  it("confirms the revision of an answer, so that whoever has written sees it", async () => {
    const question = `{ subject(id: "obr-school-3") { name } }`;
    const { knownAt } = (await zveno.ask(question)).extensions!.moment!;
    await record(zveno.store, 'school obr-school-3 name="Школа после записи"');
    const answer = await zveno.ask<{ readonly subject: { readonly name: string } }>(question);
    expect(answer.data.subject.name).toBe("Школа после записи");
    expect(answer.extensions?.moment?.knownAt).toBe(knownAt + 1);
  });
});
