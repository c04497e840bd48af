import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ApolloClient, gql, HttpLink } from "@apollo/client";
import { Client, fetchExchange } from "@urql/core";
import type { IntrospectionQuery } from "graphql";
import { introspectionFromSchema } from "graphql";
import { buildZvenoSchema } from "../../../src/api/schema";
import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";
import { apolloCache } from "./apollo-cache";
import { urqlCache } from "./urql-cache";

type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;

const CLIENTS = {
  "Apollo Client": (url: string, schema: IntrospectionQuery): Ask => {
    const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache: apolloCache(schema) });
    return async (query, variables = {}) => (await client.query({ query: gql(query), variables })).data;
  },
  "urql with Graphcache": (url: string, schema: IntrospectionQuery): Ask => {
    const client = new Client({ url, preferGetMethod: false, exchanges: [urqlCache(schema), fetchExchange] });
    return async (query, variables = {}) => {
      const { data, error } = await client.query<unknown>(query, variables).toPromise();
      if (error !== undefined) throw error;
      return data;
    };
  },
};

/** Question 5 of the README, with what is selected of each thing. */
const question5 = (selected: string) => `{
  believed: subject(id: "obr-it-cube-etalonsk", asOf: "2024-09-01", knownAt: 1) { ${selected} ... on Centre { host { ${selected} name } } }
  corrected: subject(id: "obr-it-cube-etalonsk", asOf: "2024-09-01", knownAt: 2) { ${selected} ... on Centre { host { ${selected} name } } }
}`;

const NAME = `query ($asOf: LocalDate!) { subject(id: "obr-transport-college", asOf: $asOf) { id key name moment { asOf knownAt } } }`;
const LISTED = `query ($asOf: LocalDate!) {
  subjects(filter: { kinds: [COLLEGE], regions: ["XX-OBR"] }, asOf: $asOf) {
    nodes { id key name responsibilities { nodes { id key state duty { id key status } } } links(first: 3) { nodes { id key state from { id key label } } } }
  }
}`;
const JUNE = "Образцовский железнодорожный техникум";
const JULY = "Образцовский колледж транспорта и логистики";

describe.each(STORES)("caches of clients, asking the service on $name", (testStore) => {
  let zveno: Zveno;
  const schema = introspectionFromSchema(buildZvenoSchema());

  beforeAll(async () => {
    zveno = await Zveno.start(testStore);
  });
  afterAll(() => zveno.stop());

  describe.each(Object.entries(CLIENTS))("%s", (_name, connect) => {
    const client = () => connect(`${zveno.url}/graphql`, schema);

    it.each(["id key", "id", "key", "__typename"])(
      "tells what was believed from what is known, with «%s»",
      async (selected) => {
        expect(await client()(question5(selected))).toMatchObject({
          believed: { host: { name: "Средняя общеобразовательная школа № 9 города Эталонска" } },
          corrected: { host: { name: "Лицей «Эталон» города Эталонска" } },
        });
      },
    );

    it("gives a renamed college its name of the day: June, July, and June again", async () => {
      const ask = client();
      for (const [asOf, name] of [
        ["2024-06-30", JUNE],
        ["2024-07-01", JULY],
        ["2024-06-30", JUNE],
      ] as const)
        expect(await ask(NAME, { asOf })).toMatchObject({ subject: { name, moment: { asOf, knownAt: 2 } } });
    });

    it("gives lists, and what hangs below them, as the service does, in whatever order they are asked", async () => {
      const ask = client();
      for (const asOf of ["2024-06-30", "2024-07-01", "2030-01-01", "2024-06-30", "2020-01-01", "2024-07-01"])
        expect(withoutTypenames(await ask(LISTED, { asOf }))).toEqual((await zveno.ask(LISTED, { asOf })).data);
    });
  });
});

it("docs/clients.md shows the settings that are tried here", () => {
  const docs = readFileSync(join(__dirname, "../../../docs/clients.md"), "utf8");
  for (const file of ["apollo-cache.ts", "urql-cache.ts"])
    expect(docs).toContain(`\`\`\`ts\n${readFileSync(join(__dirname, file), "utf8")}\`\`\``);
});

function withoutTypenames(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (name, part: unknown) => (name === "__typename" ? undefined : part)));
}
