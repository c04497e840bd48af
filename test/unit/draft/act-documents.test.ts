import { readFileSync } from "node:fs";
import { draftAct } from "../../../src/draft/draft-act";
import { documentOfDrafts } from "../../../src/draft/document/document-of-drafts";
import { writeDocument } from "../../../src/draft/document/write-document";
import { SubjectKind } from "../../../src/entity/subject";
import { readYaml } from "../../../src/importers/documents/read-yaml";
import { readDocuments } from "../../../src/importers/read-documents";
import type { DirectoryEntry } from "../../../src/importers/tables/names/directory-entry";
import { NameDirectory } from "../../../src/importers/tables/names/name-directory";

function known(id: string, kind: SubjectKind, ...names: readonly string[]): DirectoryEntry {
  return { id, label: "Subject", kind, region: "RU-SAK", level: null, names, within: [] };
}

async function documentOf(text: string, entries: readonly DirectoryEntry[] = []) {
  const directory = await NameDirectory.of(entries);
  return documentOfDrafts([{ draft: draftAct("act.txt", text), text }], { directory });
}

const ORDER = `МИНИСТЕРСТВО ОБРАЗОВАНИЯ САХАЛИНСКОЙ ОБЛАСТИ
ПРИКАЗ
01.09.2023 № 17
О работе центров

ПРИКАЗЫВАЮ:
1. Институту развития образования обеспечить работу центров до 1 октября 2023 года.
2. Руководителям школ:
а) назначить ответственных до 15 сентября 2023 года;
б) вести учёт.
3. Ахмедову А.Р. подготовить отчёт.
4. Контроль за исполнением приказа возложить на заместителя министра образования Сахалинской области Ларина Н.А.
Министр К.Р. Астафьев`;

describe("The act document of a draft", () => {
  it("names by id whom the graph knows, whatever the case and the quotation marks", async () => {
    const institute = known("sak-iro", SubjectKind.INSTITUTE, "«Институт развития образования»");
    const ministry = known("sak-ministry", SubjectKind.MINISTRY, "Министерство образования Сахалинской области");
    const { document } = await documentOf(ORDER, [institute, ministry]);
    expect(document).toMatchObject({
      region: "RU-SAK",
      acts: [
        { id: "sak-order-2023-09-01-17", kind: "ORDER", number: "17", date: "2023-09-01", issuedBy: ["sak-ministry"] },
      ],
    });
    expect(document.acts?.[0]?.provisions?.[0]?.duty).toMatchObject({
      deadline: { kind: "DATE", due: "2023-10-01" },
      responsible: ["sak-iro"],
    });
    expect(document.subjects).toBeUndefined();
  });

  it("offers as new whom nobody is called like, posts with who holds them", async () => {
    const { document, decisions, doubts } = await documentOf(ORDER);
    expect(document.subjects?.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "MINISTRY Министерство образования Сахалинской области",
      "INSTITUTE Институт развития образования",
    ]);
    expect(document.groups).toMatchObject([{ name: "Руководители школ", headsOnly: true, level: "INSTITUTIONAL" }]);
    expect(document.positions?.map(({ title }) => title)).toEqual([
      "Должность в акте не названа (Ахмедов А.Р.)",
      "Заместитель министра образования Сахалинской области",
      "Министр",
    ]);
    expect(document.people?.map(({ name }) => name)).toEqual(["Ахмедов А.Р.", "Ларин Н.А.", "К.Р. Астафьев"]);
    expect(decisions.map(({ line, message }) => `${line} ${message}`)).toEqual([
      "11 found «Ахмедов А.Р.» without a post: say which one it is instead of the one offered",
    ]);
    expect(doubts.some(({ message }) => message.includes("is offered as new"))).toBe(true);
  });

  it("leaves to people who may be meant, and is not imported until they have decided", async () => {
    const two = ["sak-iro-1", "sak-iro-2"].map((id) =>
      known(id, SubjectKind.INSTITUTE, "Институт развития образования"),
    );
    const { document, decisions } = await documentOf(ORDER, two);
    expect(document.acts?.[0]?.provisions?.[0]?.duty?.responsible).toEqual(["? Институт развития образования"]);
    expect(decisions[0]?.message).toMatch(
      /^found «Институт развития образования», which may be .*sak-iro-1.*sak-iro-2/,
    );
    const near = await documentOf(ORDER, [known("sak-iro", SubjectKind.INSTITUTE, "Институт развитая образования")]);
    expect(near.decisions[0]?.message).toContain("sak-iro");
    const { problems } = readDocuments([readYaml("act.yaml", writeDocument(document, []))]);
    expect(problems.map(({ message }) => message)).toEqual([
      "expected the id of a subject, found «? Институт развития образования», which no file declares",
    ]);
  });

  it("gives somebody named alone the one post that the act names them with elsewhere, as who signs it and keeps control", async () => {
    const said = ORDER.replace(
      /4\. Контроль .*/u,
      "4. Ларину Н.А. и А.Р. Ахмедову вести учёт.\n5. Контроль оставляю за собой.",
    );
    const text = said.replace("3. Ахмедову", "3. Главному специалисту министерства Ахмедову");
    const { document, decisions } = await documentOf(text);
    const titles = new Map(document.positions?.map(({ id, title }) => [id, title]));
    const named = document.acts?.[0]?.provisions?.flatMap(({ duty, control }) => [
      ...(duty?.responsible ?? []).map((each) => (typeof each === "string" ? each : each.subject)),
      ...(control === undefined ? [] : [control.subject]),
    ]);
    expect(named?.slice(-4).map((id) => titles.get(id))).toEqual([
      "Главный специалист министерства",
      "Должность в акте не названа (Ларин Н.А.)",
      "Главный специалист министерства",
      "Министр",
    ]);
    expect(document.acts?.[0]?.signedBy?.map((id) => titles.get(id))).toEqual(["Министр"]);
    expect(decisions.map(({ message }) => message)).toEqual([
      expect.stringContaining("found «Ларин Н.А.» without a post"),
    ]);
  });

  it("takes for a name alone whom somebody has put in its place, by id or by name", async () => {
    const deputy = known("sak-deputy", SubjectKind.POSITION, "Заместитель министра");
    const directory = await NameDirectory.of([deputy]);
    for (const normalised of ["sak-deputy", "заместитель министра"]) {
      const read = draftAct("act.txt", ORDER);
      const provisions = read.provisions.map((provision) => {
        const responsible = provision.responsible.map((each) => ({ ...each, normalised }));
        return provision.number === "3" ? { ...provision, responsible } : provision;
      });
      const { document } = documentOfDrafts([{ draft: { ...read, provisions }, text: ORDER }], { directory });
      expect(JSON.stringify(document.acts?.[0]?.provisions)).toContain('"responsible":["sak-deputy"]');
    }
  });

  it("takes a post for a known one in the organisation that issued the act alone", async () => {
    const ministry = known("sak-ministry", SubjectKind.MINISTRY, "Министерство образования Сахалинской области");
    const post = (id: string, within: string) => ({ ...known(id, SubjectKind.POSITION, "министр"), within: [within] });
    const own = await documentOf(ORDER, [ministry, post("sak-a", "sak-health"), post("sak-b", "sak-ministry")]);
    expect(own.document.acts?.[0]?.signedBy).toEqual(["sak-b"]);
    const other = await documentOf(ORDER, [ministry, post("sak-a", "sak-health")]);
    expect(other.document.acts?.[0]?.signedBy).toEqual(["? Министр"]);
    expect(other.decisions.map(({ message }) => message).join()).toContain("sak-a");
  });

  it("keeps the words that introduce a list as the provision above its points, and says which numbers are its own", async () => {
    const { document } = await documentOf(ORDER);
    const [act] = document.acts ?? [];
    expect(act?.provisions?.map(({ path, text }) => `${path} ${text}`).slice(1, 4)).toEqual([
      "2 Руководителям школ:",
      "2.1 назначить ответственных до 15 сентября 2023 года;",
      "2.2 вести учёт.",
    ]);
    expect(act?.sourceNote).toContain("Номера наши: 2.1, 2.2.");
  });

  it("numbers what the text numbers twice, or not at all", async () => {
    const text = ORDER.replace("а)", "–").replace("б)", "–").replace("3. А", "2. А");
    const { document } = await documentOf(text);
    const paths = document.acts?.[0]?.provisions?.map(({ path }) => path) ?? [];
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(6);
  });

  it.each(["order-ministry", "order-glued", "plan-pipes", "agreement", "model", "school-dashes"])(
    "is one that an import takes: %s",
    async (name) => {
      const { document } = await documentOf(readFileSync(`test/fixtures/acts/seen/${name}.txt`, "utf8"));
      expect(readDocuments([readYaml("act.yaml", writeDocument(document, ["a note"]))]).problems).toEqual([]);
    },
  );

  it("makes an agreement of one, with its parties, the base first", async () => {
    const { document } = await documentOf(readFileSync("test/fixtures/acts/seen/agreement.txt", "utf8"));
    expect(document.acts).toBeUndefined();
    expect(document.agreements).toMatchObject([
      {
        number: "17/2023",
        signedOn: "2023-09-01",
        inForce: { from: "2023-09-01", to: "2025-09-01" },
        form: "NETWORK_FORM",
      },
    ]);
    expect(document.subjects?.find(({ id }) => id === document.agreements?.[0]?.base)?.name).toContain("Лицей № 2");
  });
});

describe("A draft", () => {
  it("has all provisions of a long act", () => {
    const provisions = Array.from({ length: 1_500 }, (_, place) => `${place + 1}. Институту вести учёт № ${place}.`);
    const { provisions: read } = draftAct("long.txt", `ПРИКАЗ\nПРИКАЗЫВАЮ:\n${provisions.join("\n")}`);
    expect(read).toHaveLength(1_500);
    expect(read.at(-1)?.number).toBe("1500");
  });

  it("takes no year at the beginning of a line for a number", () => {
    const text =
      "ПРИКАЗ\nПРИКАЗЫВАЮ:\n1. Институту подвести итоги за период до 1 июня\n2022. Отчёт направить.\n2. Школе вести учёт.";
    expect(draftAct("year.txt", text).provisions.map(({ number }) => number)).toEqual(["1", "2"]);
  });
});
