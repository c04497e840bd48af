import { EMBEDDED } from "../../support/stores";
import { ADMINISTRATOR } from "../../support/writing";
import { Zveno } from "../../support/zveno";

const APPOINT = `mutation Appoint($input: AppointHolderInput!) {
  appointHolder(input: $input) {
    revision
    subject { ... on Position { holder { name } } }
    change { added ended withdrawn entries { totalCount nodes { kind sentence english: sentence(language: EN) link { kind } } } }
    problems { path code message english: message(language: EN) }
  }
}`;

describe("Mutations over HTTP", () => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(EMBEDDED, {
      withSample: false,
      admission: { verifier: null, stranger: ADMINISTRATOR },
      answerCacheMb: 8,
    });
  });
  afterAll(() => zveno.stop());

  const input = {
    position: "sak-first-deputy-minister",
    person: "sak-kikteva",
    on: "2022-09-10",
    reason: "Приказ № 5",
  };

  it("answer with the thing as it is now, the revision, and what changed in sentences", async () => {
    const { data, errors } = await zveno.ask(APPOINT, { input });
    expect(errors).toBeUndefined();
    expect(data).toMatchInlineSnapshot(`
     {
       "appointHolder": {
         "change": {
           "added": 1,
           "ended": 1,
           "entries": {
             "nodes": [
               {
                 "english": "Ended from 2022-09-10: И.А. Шпаченко — holds — Первый заместитель министра образования Сахалинской области.",
                 "kind": "ENDED",
                 "link": {
                   "kind": "HOLDS",
                 },
                 "sentence": "Прекращено с 10.09.2022: И.А. Шпаченко — занимает должность — Первый заместитель министра образования Сахалинской области.",
               },
               {
                 "english": "Added from 2022-09-10: А.Н. Киктева — holds — Первый заместитель министра образования Сахалинской области.",
                 "kind": "ADDED",
                 "link": {
                   "kind": "HOLDS",
                 },
                 "sentence": "Внесено с 10.09.2022: А.Н. Киктева — занимает должность — Первый заместитель министра образования Сахалинской области.",
               },
             ],
             "totalCount": 2,
           },
           "withdrawn": 0,
         },
         "problems": [],
         "revision": 2,
         "subject": {
           "holder": {
             "name": "А.Н. Киктева",
           },
         },
       },
     }
    `);
  });

  it("are done one after the other, and a question behind them sees what they wrote", async () => {
    const question = "{ graph { revision } }";
    const before = await zveno.ask<{ graph: { revision: number } }>(question);
    const appoint = (name: string, on: string) =>
      `appointHolder(input: { position: "sak-minister", name: "${name}", on: "${on}", reason: "Приказ" }) { revision subject { ... on Position { holder { name } } } }`;
    const both = `first: ${appoint("О.О. Орлова", "2022-09-11")} second: ${appoint("Т.Т. Титова", "2022-09-12")}`;
    const { data } = await zveno.ask(`mutation { ${both} }`);
    const { revision } = before.data.graph;
    expect(data).toEqual({
      first: { revision: revision + 1, subject: { holder: { name: "О.О. Орлова" } } },
      second: { revision: revision + 2, subject: { holder: { name: "Т.Т. Титова" } } },
    });
    expect((await zveno.ask(question)).data).toEqual({ graph: { revision: revision + 2 } });
  });

  it("say in both languages what to put right", async () => {
    const { data } = await zveno.ask(APPOINT, { input: { ...input, position: "sak-first-deputy" } });
    expect(data).toMatchInlineSnapshot(`
     {
       "appointHolder": {
         "change": {
           "added": 0,
           "ended": 0,
           "entries": {
             "nodes": [],
             "totalCount": 0,
           },
           "withdrawn": 0,
         },
         "problems": [
           {
             "code": "NOT_FOUND",
             "english": "There is no subject with the id sak-first-deputy on 2022-09-10 in revision 4, as \`position\` wants it. Nearest are sak-it-cube (Центры цифрового образования детей «IT-Куб» Сахалинской области), sak-first-deputy-minister (Первый заместитель министра образования Сахалинской области), sak-minister (Министр образования Сахалинской области). \`search\` finds ids by names.",
             "message": "На 2022-09-10 в ревизии 4 не известно: субъект с идентификатором sak-first-deputy (\`position\`). Ближайшие: sak-it-cube (Центры цифрового образования детей «IT-Куб» Сахалинской области), sak-first-deputy-minister (Первый заместитель министра образования Сахалинской области), sak-minister (Министр образования Сахалинской области). Идентификатор по названию находит \`search\`.",
             "path": [
               "position",
             ],
           },
         ],
         "revision": null,
         "subject": null,
       },
     }
    `);
  });

  it("are refused by GET, and for a day that no calendar has", async () => {
    const query = encodeURIComponent(
      'mutation { appointHolder(input: { position: "p", on: "2022-09-10", reason: "r" }) { revision } }',
    );
    const headers = { "apollo-require-preflight": "true" };
    expect((await fetch(`${zveno.url}/graphql?query=${query}`, { headers })).status).toBe(405);
    const { errors } = await zveno.ask(APPOINT, { input: { ...input, on: "2022-02-31" } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
