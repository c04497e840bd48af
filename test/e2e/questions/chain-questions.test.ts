import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";

interface Named {
  readonly id: string;
  readonly label: string;
}

interface ChainsAnswer {
  readonly interactionChains: {
    readonly isPartial: boolean;
    readonly explored: number;
    readonly chains: readonly {
      readonly length: number;
      readonly isUnbroken: boolean;
      readonly nodes: readonly Named[];
      readonly links: readonly {
        readonly kind: string;
        readonly role: string | null;
        readonly state: string;
        readonly from: Named;
        readonly to: Named;
        readonly basis: { readonly path: string } | null;
      }[];
      readonly sentence: string;
      readonly english: string;
    }[];
  } | null;
}

const CHAINS = `query ($from: ID!, $to: ID!, $maxLength: Int! = 6, $first: Int! = 10, $asOf: LocalDate = "2022-09-15") {
  interactionChains(from: $from, to: $to, maxLength: $maxLength, first: $first, asOf: $asOf) {
    isPartial explored
    chains {
      length isUnbroken sentence english: sentence(language: EN)
      nodes { id label }
      links { kind role state from { id } to { id } basis { path } }
    }
  }
}`;

const AVRORA = { from: "ba-abzelilovsky-district", to: "ba-avrora" };

describe.each(STORES)("the questions about chains on $name", (store) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(store);
  });
  afterAll(() => zveno.stop());

  it("6: how a Bashkortostan municipality comes to deal with «Аврора»", async () => {
    zveno.store.forget();
    const { data, errors } = await zveno.ask<ChainsAnswer>(CHAINS, { ...AVRORA, first: 1 });
    expect(errors).toBeUndefined();
    const [chain] = data.interactionChains!.chains;
    expect(chain?.nodes.map((node) => node.id)).toEqual([
      "ba-abzelilovsky-district",
      "ba-municipal-heads",
      expect.stringMatching(/^ba-forum-2022/),
      "ba-avrora",
    ]);
    expect(chain?.links.map(({ kind, role, state, basis }) => [kind, role, state, basis?.path])).toEqual([
      ["MEMBER_OF", null, "VALID", undefined],
      ["RESPONSIBLE_FOR", "EXECUTOR", "VALID", "3"],
      ["RESPONSIBLE_FOR", "EXECUTOR", "VALID", "3"],
    ]);
    expect(chain).toMatchObject({ length: 3, isUnbroken: true });
    expect(chain?.sentence).toBe(
      "Абзелиловский район входит в группу «Руководители органов местного самоуправления, осуществляющих управление в сфере образования» (выведено); " +
        "эта группа — исполнитель обязанности «Взаимодействие центров с профессиональными образовательными организациями»; " +
        "исполнитель этой обязанности — Центр развития талантов «Аврора».",
    );
    expect(chain?.english).toBe(
      "Абзелиловский район is a member of the group “Руководители органов местного самоуправления, осуществляющих управление в сфере образования” (inferred); " +
        "this group is an executor of the duty “Взаимодействие центров с профессиональными образовательными организациями”; " +
        "this duty has Центр развития талантов «Аврора» as an executor.",
    );
    expect(zveno.store.asked.length).toBeLessThanOrEqual(6 + 5);
  });

  it("6, from the other end: the same chain, turned round", async () => {
    const there = await zveno.ask<ChainsAnswer>(CHAINS, AVRORA);
    const back = await zveno.ask<ChainsAnswer>(CHAINS, { from: AVRORA.to, to: AVRORA.from });
    const ids = (answer: typeof there) =>
      answer.data.interactionChains!.chains.map(({ nodes }) => nodes.map((node) => node.id));
    expect(ids(there)[0]).toHaveLength(4);
    expect(ids(back).map((chain) => [...chain].reverse())).toEqual(ids(there));
  });

  it("6, the day before the resolution: not in that way", async () => {
    const { data } = await zveno.ask<ChainsAnswer>(CHAINS, { ...AVRORA, maxLength: 3, asOf: "2022-04-21" });
    expect(data.interactionChains?.chains).toEqual([]);
  });

  it("says in a chain that is broken what does not hold", async () => {
    const { data } = await zveno.ask<ChainsAnswer>(
      `{ interactionChains(from: "ba-abzelilovsky-district", to: "ba-avrora", maxLength: 3, states: [VALID, NOT_YET, EXPIRED, REPEALED_BASIS], asOf: "2022-04-21") { chains { isUnbroken sentence } } }`,
    );
    expect(data.interactionChains?.chains).toEqual([
      { isUnbroken: false, sentence: expect.stringContaining("(ещё не действует)") as string },
    ]);
  });

  it("gives NOT_FOUND and BAD_USER_INPUT in sentences, and null for the field alone", async () => {
    const unknown = await zveno.ask<ChainsAnswer>(CHAINS, { ...AVRORA, to: "nobody" });
    expect(unknown.data.interactionChains).toBeNull();
    expect(unknown.errors?.map(({ extensions, message }) => [extensions["code"], message])).toEqual([
      ["NOT_FOUND", expect.stringMatching(/^There is no node with the id \S+ on 2022-09-15 in revision \d+, as `to` wants it\./)],
    ]);
    const tooLong = await zveno.ask<ChainsAnswer>(CHAINS, { ...AVRORA, maxLength: 13 });
    expect(tooLong.errors?.map(({ extensions }) => extensions["code"])).toEqual(["BAD_USER_INPUT"]);
  });

  it("shows what is around a node, and what of it is left out", async () => {
    const { data, errors } = await zveno.ask<{
      neighbourhood: {
        isPartial: boolean;
        nodes: Named[];
        links: { kind: string }[];
        truncated: { node: Named; shown: number; total: number }[];
      };
    }>(
      `{ neighbourhood(of: "ba-municipal-heads", perNode: 10, asOf: "2022-09-15") {
          isPartial nodes { id label } links { kind from { label } to { label } } truncated { node { id } shown total } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.neighbourhood.nodes).toHaveLength(11);
    expect(data.neighbourhood.links).toHaveLength(10);
    expect(data.neighbourhood.truncated).toEqual([{ node: { id: "ba-municipal-heads" }, shown: 10, total: 63 + 6 }]);
    expect(data.neighbourhood.isPartial).toBe(true);
  });

  it("folds what is around a node by kind, and tells what of each is not shown", async () => {
    const { data, errors } = await zveno.ask(
      `{ neighbourhood(of: "ba-municipal-heads", perKind: 4, asOf: "2022-09-15") {
          nodes { id } bundles { of kind direction role memberKind shown total } } }`,
    );
    expect(errors).toBeUndefined();
    const heads = { of: "ba-municipal-heads", shown: 4 };
    const members = { kind: "MEMBER_OF", direction: "IN", role: null, memberKind: "MUNICIPALITY", total: 63 };
    const duties = { kind: "RESPONSIBLE_FOR", direction: "OUT", role: "EXECUTOR", memberKind: null, total: 6 };
    expect(data["neighbourhood"]).toMatchObject({
      bundles: [
        { ...heads, ...members },
        { ...heads, ...duties },
      ],
    });
  });

  it("refuses a neighbourhood whose answer could be too large before it asks the store", async () => {
    zveno.store.forget();
    const { errors } = await zveno.ask(
      `{ neighbourhood(of: "ba-iro", depth: 6, perNode: 1000) { nodes { ... on Subject { responsibilities(first: 1000) { nodes { id } } } } } }`,
    );
    expect(errors?.[0]?.extensions["code"]).toBe("QUERY_TOO_COMPLEX");
    expect(zveno.store.asked).toEqual([]);
  });
});
