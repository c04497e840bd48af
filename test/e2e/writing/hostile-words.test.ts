import { readFileSync } from "node:fs";
import type { GraphQLInputType } from "graphql";
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { verifyStore } from "../../../src/revision/verify-store.question";
import { STORES } from "../../support/stores";
import { ADMINISTRATOR } from "../../support/writing";
import { Zveno } from "../../support/zveno";

/** What means something to Cypher, a log, a header, JSON, JavaScript, a spreadsheet, a page, a screen or a path. */
const HOSTILE = [
  `'}) MATCH (n) DETACH DELETE n //`,
  `"}) WITH 1 AS x MATCH (n) DETACH DELETE n RETURN x //`,
  "`) MATCH (n) DETACH DELETE n //",
  "\\' OR 1=1 $id {clock} ${7*7}",
  'a\r\nset-cookie: zveno-session=x\r\n\r\n{"level":60,"msg":"forged"}',
  "\u0000 \u2028 \u202E",
  "\ud800",
  "__proto__",
  `=HYPERLINK("//evil.example") <script>alert(1)</script>`,
  "../../etc/passwd",
  "x".repeat(100_000),
] as const;

/** Things of the built-in data, by the names of fields: where an id leads somewhere, more of the write is done. */
const THERE: Readonly<Record<string, string>> = {
  ...{ position: "sak-first-deputy-minister", person: "sak-kikteva", duty: "sak-order-2022.d6" },
  ...{ subject: "sak-rcokoso", base: "sak-rcokoso", participants: "ba-iro", group: "sak-it-cube", members: "ba-iro" },
  ...{ authority: "sak-ministry", bearer: "sak-rcokoso", act: "sak-order-2022", superior: "sak-ministry" },
};

/** Every text; every text but ids that are known; and of these only what the input cannot do without. */
const FILLED = ["ALL", "BUT_IDS", "NEEDED"] as const;

/** What is written, told as problems, or refused before it is looked at; not INTERNAL_SERVER_ERROR nor STORE_UNAVAILABLE. */
const HARMLESS = /^(ANSWERED|BAD_USER_INPUT)$/;
/** The only number that might do harm as it stands. */
const NO_REVISION = 1_000_000;

const MUTATIONS = Object.values(
  buildSchema(readFileSync("schema/schema.graphql", "utf8")).getMutationType()!.getFields(),
);

interface Filling {
  readonly filled: (typeof FILLED)[number];
  readonly nextWord: () => string;
}

/** An input of a type with hostile texts, at any depth; `field` is what it is given to. */
function hostileInput(type: GraphQLInputType, field: string, filling: Filling): unknown {
  const wanted = getNullableType(type);
  if (isListType(wanted)) return [hostileInput(wanted.ofType, field, filling)];
  if (isInputObjectType(wanted))
    return Object.fromEntries(
      Object.values(wanted.getFields())
        .filter(
          ({ name, type: own }) => isNonNullType(own) || (filling.filled !== "NEEDED" && name !== "expectedRevision"),
        )
        .map(({ name, type: own }) => [name, hostileInput(own, name, filling)]),
    );
  if (isEnumType(wanted)) return wanted.getValues()[0]!.name;
  const known = filling.filled === "ALL" ? undefined : THERE[field];
  return {
    ...{ Boolean: false, Int: NO_REVISION, Float: 1, LocalDate: "2022-09-10" },
    String: filling.nextWord(),
    ID: known ?? filling.nextWord(),
  }[wanted.name];
}

interface Written {
  /** Null for what was refused before it was looked at. */
  readonly written: null | {
    readonly revision: number | null;
    readonly problems: readonly { readonly message: string }[];
  };
}

describe.each(STORES)("hostile words in every text of every mutation, on $name", (tested) => {
  let zveno: Zveno;
  const known = `{ subjects(first: 1000, asOf: "2022-09-15", knownAt: 1) { nodes { id name superior { id } } }
    acts(first: 20, asOf: "2022-09-15", knownAt: 1) { nodes { id title provisions { id text } } } }`;

  beforeAll(async () => {
    zveno = await Zveno.start(tested, {
      withSample: false,
      admission: { verifier: null, stranger: ADMINISTRATOR },
    });
  });
  afterAll(() => zveno.stop());

  it("are words: written as they are or refused in a sentence, and nothing else is changed by them", async () => {
    const before = (await zveno.ask(known)).data;
    const reasons = new Map<number, string>();
    for (const { name, args } of MUTATIONS)
      for (let round = 0; round < HOSTILE.length; round += 3)
        for (const filled of FILLED) {
          let place = round;
          const nextWord = () => HOSTILE[place++ % HOSTILE.length]!;
          const { type } = args[0]!;
          const input = hostileInput(type, name, { filled, nextWord }) as { readonly reason: string };
          const query = `mutation ($input: ${getNamedType(type).name}!) { written: ${name}(input: $input) { revision problems { message } } }`;
          const { data, errors } = await zveno.ask<Written | null>(query, { input });
          const code = errors?.[0]?.extensions.code ?? "ANSWERED";
          expect([name, input, code]).toEqual([name, input, expect.stringMatching(HARMLESS)]);
          if (data?.written?.revision != null) reasons.set(data.written.revision, input.reason);
        }
    expect(reasons.size).toBeGreaterThan(5);
    expect((await zveno.ask(known)).data).toEqual(before);
    expect((await verifyStore(zveno.store)).flaws).toEqual([]);
    for (const [number, reason] of reasons) {
      const { data } = await zveno.ask<{ revision: { why: string } }>(`{ revision(number: ${number}) { why } }`);
      expect(data.revision.why).toBe(reason);
    }
  });

  it("are words in an address, too, and stay out of the headers of the answer", async () => {
    for (const word of HOSTILE.filter(({ length }) => length < 1_000)) {
      const address = new URLSearchParams({ duty: word, asOf: "2022-09-15" });
      const answer = await fetch(`${zveno.url}/export/accountability.pdf?${address.toString()}`);
      expect([word, answer.status, answer.headers.get("set-cookie")]).toEqual([word, 404, null]);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
    }
  });
});
