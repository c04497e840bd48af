import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";

interface Answer {
  readonly duties: { readonly nodes: unknown };
  readonly accountability: {
    readonly sentence: string;
    readonly links: readonly {
      readonly branch: string;
      readonly isBroken: boolean;
      readonly link: { readonly kind: string; readonly to: { readonly id: string } };
    }[];
    readonly breaks: readonly { readonly branch: string | null }[];
  };
}

describe.each(STORES)("both sides of an interaction, and what is inferred, on $name", (store) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(store);
  });
  afterAll(() => zveno.stop());

  it("shows whom the duty to interact concerns beside who answers for it", async () => {
    const { data, errors } = await zveno.ask(`{ duty(id: "ba-forum-2022.d5", asOf: "2022-09-15") {
      concerns { name inferred } responsibilities { nodes { subject { id } } } } }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      duty: {
        concerns: [
          { name: "Общеобразовательные организации", inferred: ["level"] },
          { name: "Организации высшего образования", inferred: ["level"] },
          { name: "Профессиональные образовательные организации", inferred: ["level"] },
          { name: "Предприятия", inferred: ["level"] },
        ],
        responsibilities: {
          nodes: ["ba-ministry", "ba-municipal-heads", "ba-organisation-heads"].map((id) => ({ subject: { id } })),
        },
      },
    });
  });

  it("finds the duties that concern enterprises, and the trace to them in a branch of its own", async () => {
    const { data } = await zveno.ask<Answer>(`{
      duties(filter: { concerns: "ba-enterprises" }, asOf: "2022-09-15") { nodes { id } }
      accountability(duty: "ba-forum-2022.d5", asOf: "2022-09-15") {
        sentence links { branch isBroken link { kind to { id } } } breaks { kind branch at { id } } } }`);
    const { duties, accountability } = data;
    expect(duties.nodes).toEqual([{ id: "ba-forum-2022.d5" }]);
    const concerned = accountability.links.filter(({ branch }) => branch === "CONCERNS");
    expect(concerned.map(({ link, isBroken }) => [link.kind, link.to.id, isBroken])).toEqual(
      ["ba-schools", "ba-universities", "ba-colleges", "ba-enterprises"].map((id) => ["CONCERNS", id, false]),
    );
    expect(accountability.breaks.filter(({ branch }) => branch === "CONCERNS")).toEqual([]);
    expect(accountability.sentence).toContain(
      "В отношении кого, с кем — общеобразовательные организации (участники не записаны); организации высшего образования (участники не записаны); ",
    );
  });

  it("leads from the declared number of centres to what declares it, and to the day", async () => {
    const { data } = await zveno.ask(`{ subject(id: "sak-tochka-rosta", asOf: "2022-09-15") {
      inferred ... on Group { declaredSize declaredSizeOn declaredSizeBasis { id ... on Act { title } } } } }`);
    expect(data).toMatchObject({
      subject: {
        inferred: ["level"],
        declaredSize: 97,
        declaredSizeOn: "2022-08-24",
        declaredSizeBasis: {
          id: "sak-interaction-model",
          title: "Модель межуровневого взаимодействия субъектов системы образования Сахалинской области",
        },
      },
    });
  });

  it("tells that nothing of the approved Complex plan is there, from the day of the order on", async () => {
    const ask = (asOf: string, more = "") =>
      zveno.ask(`{ findings(filter: { rules: [ANNEX_MISSING], regions: ["RU-SAK", "RU-BA"] ${more} }, asOf: "${asOf}") {
        nodes { id severity label evidence { kind from { id } } condition } } }`);
    const { data, errors } = await ask("2022-09-15");
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      findings: {
        nodes: [
          {
            id: "finding:ANNEX_MISSING:sak-complex-plan",
            severity: "LOW",
            label: expect.stringContaining("Нет приложения: Комплексный план") as string,
            evidence: [{ kind: "APPROVES", from: { id: "sak-order-2022.p2" } }],
            condition: expect.stringContaining("пункт 2 распоряжения от 24.08.2022 № 3.12-1101-Р") as string,
          },
        ],
      },
    });
    for (const act of ["sak-order-2022", "sak-complex-plan"])
      expect(await ask("2022-09-15", `act: "${act}"`)).toMatchObject({ data: { findings: { nodes: [{}] } } });
    expect(await ask("2022-09-15", `duty: "sak-order-2022.d5"`)).toMatchObject({ data: { findings: { nodes: [] } } });
    expect(await ask("2022-08-23")).toMatchObject({ data: { findings: { nodes: [] } } });
  });
});
