import { readDocuments } from "../../../../src/importers/read-documents";
import { describeProblem } from "../../../../src/problem/problem";
import { readMunicipalities } from "../../../../src/importers/documents/read-municipalities";
import { slugOf } from "../../../../src/language/slug-of";

describe("the table of municipalities", () => {
  it.each([
    ["Абзелиловский район", "abzelilovsky-district"],
    ["Фёдоровский район", "fyodorovsky-district"],
    ["город Уфа", "city-ufa"],
    ["ЗАТО Межгорье", "closed-town-mezhgore"],
    ["Город Южно-Сахалинск", "city-yuzhno-sakhalinsk"],
    ["Северо-Курильский городской округ", "severo-kurilsky-urban-district"],
    ["Щучье-Ёлкинский 2-й", "shchuche-yolkinsky-2-y"],
  ])("makes of «%s» the id %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("gives subjects whose names are left as they are", () => {
    const { facts } = readDocuments([
      readMunicipalities("m.csv", "region,type,name\nRU-BA,муниципальный район,Бирский район\n"),
    ]);
    expect(facts.entities).toMatchObject([
      {
        id: "ba-birsky-district",
        kind: "MUNICIPALITY",
        states: [{ properties: { name: "Бирский район", level: "MUNICIPAL", region: "RU-BA" } }],
      },
    ]);
  });

  it("tells the line of a mistake", () => {
    const table =
      "region,type,name\nRU-BA,район,Бирский район\nБашкортостан,район,Учалинский район\nRU-BA,район,Бирский район\n";
    const { problems } = readDocuments([readMunicipalities("m.csv", table)]);
    expect(problems.map(describeProblem)).toEqual([
      "m.csv:3:1: found «башкортостан-uchalinsky-district»; expected: A readable id: small Latin letters, digits, dots and hyphens.",
      "m.csv:3:1: found «Башкортостан»; expected: ISO 3166-2 code of a region, such as RU-BA; null for none (a federal act).",
      "m.csv:4:1: the id ba-birsky-district is taken: m.csv:2:1 declares it; choose another",
    ]);
    const { problems: cut } = readDocuments([readMunicipalities("m.csv", 'region,type,name\nRU-BA,"район')]);
    expect(cut).toMatchObject([{ file: "m.csv", line: 2 }]);
  });
});
