import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";

interface Trace {
  readonly accountability: {
    readonly isPartial: boolean;
    readonly explored: number;
    readonly sentence: string;
    readonly inEnglish: string;
    readonly duty: { readonly deadline: { readonly due: string }; readonly force: string };
    readonly basis: readonly { readonly label: string }[];
    readonly executors: readonly { readonly role: string; readonly subject: { readonly name: string } }[];
    readonly controllers: readonly {
      readonly subject: { readonly name: string };
      readonly basis: { readonly path: string };
    }[];
    readonly links: readonly {
      readonly depth: number;
      readonly branch: string;
      readonly isBroken: boolean;
      readonly link: { readonly kind: string; readonly label: string };
    }[];
    readonly breaks: readonly {
      readonly kind: string;
      readonly message: string;
      readonly at: { readonly id: string };
    }[];
    readonly truncated: readonly {
      readonly node: { readonly id: string };
      readonly shown: number;
      readonly total: number;
    }[];
  };
}

interface Pieces {
  readonly accountability: {
    readonly sentence: string;
    readonly sentenceParts: readonly {
      readonly text: string;
      readonly node: string | null;
      readonly link: string | null;
      readonly state: string | null;
    }[];
    readonly recipients: readonly { readonly role: string; readonly subject: { readonly id: string } }[];
    readonly nodes: readonly { readonly id: string }[];
    readonly links: readonly {
      readonly link: {
        readonly id: string;
        readonly state: string;
        readonly from: { readonly id: string };
        readonly to: { readonly id: string };
      };
    }[];
  };
}

const QUESTION = `query ($duty: ID!, $asOf: LocalDate, $perGroup: Int! = 20) { accountability(duty: $duty, asOf: $asOf, perGroup: $perGroup) {
  isPartial explored sentence inEnglish: sentence(language: EN)
  duty { force deadline { due } }
  basis { label }
  executors { role subject { name } }
  controllers { subject { name } basis { path } }
  links { depth branch isBroken link { kind label } }
  breaks { kind message at { id } }
  truncated { node { id } shown total }
} }`;

describe.each(STORES)("accountability on $name", (store) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(store);
  });
  afterAll(() => zveno.stop());

  it("names each end of a link once among its nodes, who is reported to, and the pieces of its sentence", async () => {
    const { data, errors } = await zveno.ask<Pieces>(
      `{ accountability(duty: "sak-order-2022.d6", asOf: "2022-09-15") {
        sentence(language: EN) sentenceParts(language: EN) { text node link state }
        recipients { role subject { id } } nodes { id } links { link { id state from { id } to { id } } }
      } }`,
    );
    expect(errors).toBeUndefined();
    const { sentence, sentenceParts, recipients, nodes, links } = data.accountability;
    expect(recipients).toEqual([{ role: "RECIPIENT", subject: { id: "sak-rcokoso" } }]);
    const ids = nodes.map(({ id }) => id);
    expect([ids[0], new Set(ids).size]).toEqual(["sak-order-2022.d6", ids.length]);
    expect([...ids].sort()).toEqual([...new Set(links.flatMap(({ link }) => [link.from.id, link.to.id]))].sort());
    expect(sentenceParts.map(({ text }) => text).join("")).toBe(sentence);
    const states = new Map(links.map(({ link }) => [link.id, link.state]));
    const linked = sentenceParts.filter(({ link }) => link !== null);
    expect(linked).toHaveLength(6);
    for (const { link, node, state } of linked) expect([states.get(link!), ids.includes(node!)]).toEqual([state, true]);
  });

  it("4: traces the Sakhalin duty to name executors from its clause to the minister", async () => {
    const { data, errors } = await zveno.ask<Trace>(QUESTION, { duty: "sak-order-2022.d6", asOf: "2022-09-15" });
    expect(errors).toBeUndefined();
    const trace = data.accountability;
    expect(trace.duty).toEqual({ force: "RECOMMENDED", deadline: { due: "2022-08-30" } });
    expect(trace.executors.map(({ role }) => role)).toEqual(["EXECUTOR"]);
    expect(trace.controllers).toEqual([
      { subject: { name: "Первый заместитель министра образования Сахалинской области" }, basis: { path: "7" } },
    ]);
    expect(trace.basis[0]?.label).toBe("п. 6");
    expect(trace.basis[1]?.label).toBe("Распоряжение от 24.08.2022 № 3.12-1101-Р");
    expect(trace.isPartial).toBe(false);
    expect(trace.truncated).toEqual([]);
    expect(trace.breaks).toEqual([]);
    expect(trace.links.filter((traced) => traced.link.kind === "MEMBER_OF")).toHaveLength(18);
    expect(trace.sentence).toBe(
      "Пункт 6 распоряжения от 24.08.2022 № 3.12-1101-Р: назначение муниципальных исполнителей — рекомендовано; срок в акте: «в срок до 30.08.2022». " +
        "Исполнители — муниципальные органы, осуществляющие управление в сфере образования (18 участников, состав выведен). " +
        "Получатель отчёта — Государственное бюджетное учреждение «Региональный центр оценки качества образования Сахалинской области». " +
        "Контроль — первый заместитель министра образования Сахалинской области (И.А. Шпаченко, известно на 24.08.2022), выше — министр образования Сахалинской области (А.Н. Киктева, известно на 24.08.2022, подчинённость выведена).",
    );
    expect(trace.inEnglish).toContain("Clause 6 of the order of 2022-08-24 № 3.12-1101-Р");
    expect(trace.inEnglish).toContain(
      "Controlled by — первый заместитель министра образования Сахалинской области (И.А. Шпаченко, known on 2022-08-24), above: министр",
    );
  });

  it("says what is cut, and counts it, where groups are large", async () => {
    const { data } = await zveno.ask<Trace>(QUESTION, { duty: "ba-forum-2022.d3", asOf: "2022-09-15", perGroup: 5 });
    const trace = data.accountability;
    expect(trace.isPartial).toBe(true);
    expect(trace.truncated).toEqual([{ node: { id: "ba-municipal-heads" }, shown: 5, total: 63 }]);
    expect(trace.breaks.map(({ kind, at }) => [kind, at.id])).toEqual([
      ["NO_CONTROLLER", "ba-forum-2022.d3"],
      ["EMPTY_GROUP", "ba-college-heads"],
      ["EMPTY_GROUP", "ba-tochka-rosta-heads"],
    ]);
  });

  it("asks a few queries", async () => {
    zveno.store.forget();
    await zveno.ask<Trace>(QUESTION, { duty: "sak-order-2022.d6", asOf: "2022-09-15" });
    const depth = 4;
    expect(zveno.store.asked.length).toBeLessThanOrEqual(depth + 5);
  });

  it("refuses a duty that is not there, and says how to find one", async () => {
    const { errors } = await zveno.ask(QUESTION, { duty: "nobody" });
    expect(errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
    expect(errors?.[0]?.message).toContain("`search` finds ids");
  });
});
