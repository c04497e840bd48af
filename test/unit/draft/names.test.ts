import { linesOf } from "../../../src/draft/lines/line";
import { introducedNames } from "../../../src/draft/who/introduced-names";
import { listAt } from "../../../src/draft/who/list";
import { namedIn } from "../../../src/draft/who/named-in-cell";
import { ShortNames } from "../../../src/draft/who/short-names";
import { unglued } from "../../../src/draft/words/glued";
import { legible } from "../../../src/draft/words/legible";
import type { NamingCase } from "../../../src/draft/words/naming-case";
import { tokensOf } from "../../../src/draft/words/token";

function named(text: string, naming: NamingCase): readonly string[] {
  return listAt(unglued(tokensOf(legible(text))), 0, naming, new ShortNames()).mentions.map(
    ({ normalised }) => normalised,
  );
}

describe("Names in an act", () => {
  it.each([
    ["Министерству образования Сахалинской области обеспечить", ["Министерство образования Сахалинской области"]],
    ["Министерствуобразования области обеспечить", ["Министерство образования области"]],
    [
      "муниципальным органам, осуществляющим управление в сфере образования, назначить",
      ["муниципальные органы, осуществляющие управление в сфере образования"],
    ],
    ["Отделу общего образования (Борисенко А.В.) довести", ["Отдел общего образования", "Борисенко А.В."]],
    ["Ахмедову А.Р. разработать", ["Ахмедов А.Р."]],
    ["Директору школы И.И. Петрову и И.О. Седовой провести", ["Директор школы", "И.И. Петров", "И.О. Седова"]],
    ["Педагогу-психологу Шевчук О.И. провести", ["Педагог-психолог", "Шевчук О.И."]],
    [
      "Медицинской сестре Груздевой В.И., шеф-повару Саакян К.Р. вести",
      ["Медицинская сестра", "Груздева В.И.", "шеф-повар", "Саакян К.Р."],
    ],
    ["Главному специалисту комитета Юдиной Е.Е. до 1 мая", ["Главный специалист комитета", "Юдина Е.Е."]],
    [
      "Проектному офису развития (ПОР), отделу закупок (Ким В.А.) провести",
      ["Проектный офис развития", "отдел закупок", "Ким В.А."],
    ],
    ["Минстрою области и Минфину обеспечить", ["Минстрой области", "Минфин"]],
    [
      "Областному учреждению «Центр» и Минобразования области",
      ["Областное учреждение «Центр»", "Минобразования области"],
    ],
    [
      "главам муниципальных районов, муниципальных и городских округов провести",
      ["главы муниципальных районов, муниципальных и городских округов"],
    ],
    ["директорам школ, заведующим детскими садами устранить", ["директора школ", "заведующие детскими садами"]],
    ["Отделу бухгалтерского учёта обеспечить", ["Отдел бухгалтерского учёта"]],
    ["Гоcударственному учреждeнию «Центр» в срок до 1 мая", ["Государственное учреждение «Центр»"]],
  ])("are brought from the dative to the nominative: «%s»", (text, names) => {
    expect(named(text, "dative")).toEqual(names);
  });

  it.each([
    ["заместителя министра Н.А. Ларина.", ["заместитель министра", "Н.А. Ларин"]],
    ["своего заместителя Бестужеву И.К.", ["заместитель", "Бестужева И.К."]],
    [
      "И.А. Шпаченко, первого заместителя министра образования.",
      ["И.А. Шпаченко", "первый заместитель министра образования"],
    ],
    [
      "заместителя главы (по социальным вопросам) Кожина В.В.",
      ["заместитель главы (по социальным вопросам)", "Кожин В.В."],
    ],
    ["Зорину Марину Львовну, методиста МКУ «Центр».", ["Зорина Марина Львовна", "методист МКУ «Центр»"]],
  ])("are brought from the accusative to the nominative: «%s»", (text, names) => {
    expect(named(text, "accusative")).toEqual(names);
  });

  it("are told apart in a cell, clauses and nested quotation marks with them", () => {
    const cell =
      'руководители школ, на базе которых созданы центры «Точка роста», ГБУ "Центр - "Учитель13", Назаров И.Л.';
    expect(namedIn(tokensOf(cell), new ShortNames()).map(({ normalised, kind }) => `${kind} ${normalised}`)).toEqual([
      "CLASS руководители школ, на базе которых созданы центры «Точка роста»",
      'ORGANISATION ГБУ "Центр - "Учитель13"',
      "PERSON Назаров И.Л.",
    ]);
  });

  it("are written out where the act has shortened them", () => {
    const names = new ShortNames();
    listAt(tokensOf("Институту развития образования (далее – ИРО) провести"), 0, "dative", names);
    expect(listAt(tokensOf("ИРО обеспечить"), 0, "dative", names).mentions[0]).toMatchObject({
      mention: "ИРО",
      normalised: "Институт развития образования",
    });
  });

  it("are written out wherever the act has shortened them, in the middle of a sentence, too", () => {
    const text = "Организатором является Департамент образования края (далее – Департамент).";
    const names = introducedNames(linesOf(text), text);
    expect(listAt(tokensOf("Департамент утверждает"), 0, "nominative", names).mentions[0]?.normalised).toBe(
      "Департамент образования края",
    );
  });

  it("keep their places in the text", () => {
    const text = "  Отделу образования обеспечить";
    const [mention] = listAt(tokensOf(text), 0, "dative", new ShortNames()).mentions;
    expect(text.slice(mention?.start, mention?.end)).toBe("Отделу образования");
  });
});
