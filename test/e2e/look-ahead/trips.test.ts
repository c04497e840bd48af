import { until } from "../../support/until";
import { record } from "../../support/test-graph";
import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";

const ON = 'asOf: "2024-09-15"';
const DUTIES = "responsibilities(first: 1000) { nodes { role duty { id title } } }";

/** Questions of dashboards and of people, with what is asked of the store once the newest revision has been read before. */
const QUESTIONS = [
  ["a subject by its id", `{ subject(id: "obr-school-3", ${ON}) { id kind name shortName region level } }`, 1],
  [
    "a municipality with its schools, what they bear and whom they have agreements with",
    `{ subject(id: "obr-city-etalonsk", ${ON}) { id name subordinates(first: 50, filter: { kinds: [SCHOOL] }) { nodes { id name
       responsibilities(first: 1000, inherited: false) { nodes { role duty { title } } }
       agreements(first: 1000) { nodes { number base { id name } participants { id name } } } } } } }`,
    1,
  ],
  ["a line of superiors", `{ subject(id: "obr-school-3", ${ON}) { id superiors { id kind name } } }`, 1],
  [
    "a duty with all whom it names, and their superiors",
    `{ duty(id: "obr-order-2022.d2", ${ON}) { id title responsibilities(first: 1000) { nodes { role validity { from to } subject { id name superior { name } } } } } }`,
    1,
  ],
  [
    "who answers for a subject",
    `{ subject(id: "obr-school-3", ${ON}) { id ${DUTIES} superiors { id name ${DUTIES} } } }`,
    1,
  ],
  [
    "an agreement with its parties",
    `{ agreement(id: "obr-agreement-01", ${ON}) { number state base { name superior { name } } participants { name } } }`,
    1,
  ],
  [
    "a page of a list with its length",
    `{ subjects(${ON}, first: 10, filter: { kinds: [SCHOOL] }) { totalCount nodes { id name } } }`,
    1,
  ],
  [
    "a page of a region with what hangs below its items",
    `{ subjects(${ON}, first: 10, filter: { regions: ["RU-SAK"] }) { nodes { id superior { name } ${DUTIES} } } }`,
    1,
  ],
  [
    "a page of those who answer for a duty that somebody executes",
    `{ subjects(${ON}, first: 10, filter: { responsibleFor: { roles: [EXECUTOR] } }) { totalCount nodes { id name } } }`,
    2,
  ],
  [
    "duties by what is due",
    `{ duties(${ON}, orderBy: DUE_ASC, first: 3) { totalCount edges { cursor node { id } } } }`,
    1,
  ],
  ["a page of agreements", `{ agreements(${ON}, first: 3) { totalCount nodes { id number base { name } } } }`, 1],
] as const;

describe.each(STORES)("the store on $name", ({ open }) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start({ open });
    await zveno.ask("{ graph { revision } }");
  });
  afterAll(() => zveno.stop());

  it.each(QUESTIONS)("is asked for %s in as few queries as that takes", async (_what, question, most) => {
    const { data, errors } = await zveno.ask(question);
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
    await until("it is asked no more often", async () => {
      zveno.store.forget();
      expect((await zveno.ask(question)).data).toEqual(data);
      return zveno.store.asked.length <= most;
    });
  });

  it("is asked step by step for what nobody looks ahead for, with the same answer", async () => {
    const plain = `{ subject(id: "obr-school-3", ${ON}) { name superiors { name } } }`;
    const withLinks = `{ subject(id: "obr-school-3", ${ON}) { name superiors { name } links(first: 1) { totalCount } } }`;
    const [one, other] = [await zveno.ask<never>(plain), await zveno.ask<never>(withLinks)];
    const { links, ...subject } = (other.data as { subject: { links: object } }).subject;
    expect(links).toBeDefined();
    expect({ subject }).toEqual(one.data);
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
