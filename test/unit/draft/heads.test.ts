import { draftAct } from "../../../src/draft/draft-act";

it.each(["п р и к а з ы в а ю:", "ПРИКАЗЫВАЮ:", "администрация ПОСТАНОВЛЯЕТ:", "В целях развития чтения приказываю:"])(
  "The title of an act ends where it resolves: «%s»",
  (resolving) => {
    const text = `ПРИКАЗ\n\nот 10.01.2023 № 14-ОД\n\nО чтении вслух\n\n${resolving}\n\n1. Школам провести чтения.`;
    expect(draftAct("act.txt", text).head.title?.value).toBe("О чтении вслух");
  },
);

it.each([
  [
    "below a stamp of another day",
    "ПРИНЯТО\nпедсоветом\nпротокол от 29.08.2022 № 1\n\nУТВЕРЖДЕНО\nприказом школы\nот 31.08.2022 № 98-о",
  ],
  ["beside it", "ПРИНЯТО педсоветом          УТВЕРЖДЕНО приказом\nпротокол от 29.08.2022 № 1    от 31.08.2022 № 98-о"],
])("An act that is approved has day and number of what approves it: %s", (_where, stamps) => {
  const { head } = draftAct("act.txt", `${stamps}\n\nПОЛОЖЕНИЕ\nо центре\n\n1. Руководитель центра ведёт журнал.`);
  expect([head.date?.value, head.number?.value]).toEqual(["2022-08-31", "98-о"]);
});

it.each([
  ["31. 03. 22 г.        № 14-а", "2022-03-31", "14-а"],
  ["№ 14-а от 31.03.2022 г. «О создании центра образования при школе села Верхнее»", "2022-03-31", "14-а"],
])("The day and number of an act may stand as «%s»", (line, date, number) => {
  const { head } = draftAct("act.txt", `${line}\n\nВ целях развития чтения приказываю:\n\n1. Школам провести чтения.`);
  expect([head.date?.value, head.number?.value]).toEqual([date, number]);
});

it("A letter has its day at the left of those whom it asks", () => {
  const text =
    "Комитет образования         Директорам школ\n12.09.2022 № 81/7\n\nУважаемые коллеги!\n\nПросим ввести сведения до 1 октября 2022 года.";
  const { head, provisions } = draftAct("letter.txt", text);
  expect([head.kind?.value, head.date?.value, head.number?.value]).toEqual(["письмо", "2022-09-12", "81/7"]);
  expect(provisions.map(({ responsible }) => responsible.map(({ normalised }) => normalised))).toEqual([
    ["Директора школ"],
  ]);
});

it("Neither the country nor whether an act is in force belongs to who issued it, nor the last cell of a row to who signed it", () => {
  const text =
    "Действующий\n\nРОССИЙСКАЯ ФЕДЕРАЦИЯ\nАДМИНИСТРАЦИЯ ВЕРХНЕГО ОКРУГА\n\nПОСТАНОВЛЕНИЕ\n\nот 10.01.2023 № 14\n\nО чтении вслух\n\nПОСТАНОВЛЯЕТ:\n\n1. Школам провести чтения.\n\nРегиональный оператор\n\n2.\n\nОбъявить конкурс\n\nГлава округа\nА.Б. Верхова";
  const { issuer, signedBy } = draftAct("act.txt", text).head;
  expect(issuer?.value).toBe("АДМИНИСТРАЦИЯ ВЕРХНЕГО ОКРУГА");
  expect(signedBy.map(({ normalised }) => normalised)).toEqual(["Глава округа", "А.Б. Верхова"]);
});
