import fc from "fast-check";
import { nameKey } from "../../../../../src/importers/tables/names/name-key";
import { NameDirectory } from "../../../../../src/importers/tables/names/name-directory";
import type { DirectoryEntry } from "../../../../../src/importers/tables/names/directory-entry";
import { initialsKey, personKey } from "../../../../../src/importers/tables/names/person-key";
import { SubjectKind } from "../../../../../src/entity/subject";
import { runsWithoutStore } from "../../../../support/runs";

const FULL =
  "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 12» города Уфы";

describe("the key of a name", () => {
  it.each([
    [FULL, "МБОУ СОШ №12 г. Уфы"],
    [FULL, "мбоу  “сош N 12”  г.Уфы"],
    [FULL, "МБОУ «СОШ No. 12» гор. Уфы"],
    ["МБОУ СОШ № 12", "MБOУ COШ № 12".replace("COШ", "CОШ")],
    ["Берёзовская школа", "Березовская\u00a0школа"],
    ["Южно-Сахалинск", "Южно – Сахалинск"],
    ["школа\u00adинтернат № 3", "ШКОЛАИНТЕРНАТ 3"],
    ["Городской округ город Уфа", "ГО г. Уфа"],
    ["Бирский муниципальный район", "Бирский МР"],
    ["Бирский муниципальный р-н", "Бирский МР"],
    [
      "Государственное автономное учреждение дополнительного профессионального образования «ИРО РБ»",
      "ГАУ ДПО Институт развития образования Республики Башкортостан",
    ],
  ])("is the same for «%s» and «%s»", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ["МБОУ СОШ № 12", "МБОУ СОШ № 13"],
    ["МБОУ СОШ № 12", "МАОУ СОШ № 12"],
    ["МБОУ СОШ № 12", "МБОУ ООШ № 12"],
    ["Школа № 1", "Школа № 11"],
    ["Школа 1 2", "Школа 12"],
  ])("differs for «%s» and «%s»", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it("is its own key", () => {
    const pieces = fc.constantFrom(
      "№",
      "N",
      "no",
      " ",
      "«",
      "12",
      "г.",
      "р-н",
      "муниципальный",
      "района",
      "средняя",
      "общеобразовательная",
      "школа",
      "Ё",
      "A",
      "город",
    );
    const names = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(pieces).map((parts) => parts.join(" ")),
      fc.array(pieces).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(names, (name) => nameKey(nameKey(name)) === nameKey(name)),
      { numRuns: runsWithoutStore(2000) },
    );
  });

  it("does not depend on case, quotation marks and spaces", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("МБОУ", "СОШ", "№ 12", "Уфа", "имени", "Салавата")), (parts) => {
        const plain = nameKey(parts.join(" "));
        return (
          nameKey(`«${parts.join("\u00a0  ")}»`.toLowerCase()) === plain &&
          nameKey(parts.join("_").toUpperCase()) === plain
        );
      }),
    );
  });
});

describe("the key of a person's name", () => {
  it("is the same with the initials before and after", () => {
    expect(personKey("А.Н. Киктёва")).toBe(personKey("киктева а. н."));
    expect(personKey("А.Н. Киктева")).not.toBe(personKey("А.В. Киктева"));
  });

  it("has its initials in common with the full name", () => {
    expect(initialsKey("Киктева Анастасия Николаевна")).toBe(initialsKey("А.Н. Киктева"));
  });
});

const school = (id: string, name: string, region = "RU-BA"): DirectoryEntry => {
  return { id, label: "Subject", kind: SubjectKind.SCHOOL, region, level: null, names: [name], within: [] };
};
const anySubject = { label: "Subject", admits: () => true, region: undefined } as const;

describe("a directory of names", () => {
  it("finds by id before any name", async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), async (id) => {
        const directory = await NameDirectory.of([school("0", id), school(id, "Школа")]);
        expect(directory.find(id, anySubject)).toMatchObject({ found: "one", entry: { id } });
      }),
    );
  });

  it("finds by former names and short names as by the present one, and never takes a near one", async () => {
    const directory = await NameDirectory.of([
      { ...school("a", "Лицей № 5 имени Ленина"), names: ["Лицей № 5 имени Ленина", "Школа № 5", "Лицей 5"] },
    ]);
    const found = (name: string) => directory.find(name, anySubject).found;
    expect(["лицей №5", "школа 5", "Лицей № 5 имени ленина"].map(found)).toEqual(["one", "one", "one"]);
    expect(["Лицей № 5 имени Ленинa!", "Лицей № 5 им. Лениня", "Лицей № 6 имени Ленина"].map(found)).toEqual([
      "one",
      "near",
      "none",
    ]);
  });

  it("tells several of one name, and one in another region only", async () => {
    const directory = await NameDirectory.of([
      school("a", "Школа"),
      school("b", "школа"),
      school("c", "Лицей", "RU-SAK"),
    ]);
    expect(directory.find("ШКОЛА", anySubject)).toMatchObject({
      found: "several",
      entries: [{ id: "a" }, { id: "b" }],
    });
    expect(directory.find("лицей", { ...anySubject, region: "RU-BA" })).toMatchObject({ found: "elsewhere" });
    expect(directory.find("лицей", { ...anySubject, region: "RU-SAK" })).toMatchObject({
      found: "one",
      entry: { id: "c" },
    });
  });
});
