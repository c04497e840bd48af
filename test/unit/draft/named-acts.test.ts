import { draftAct } from "../../../src/draft/draft-act";

const ORDER = `ПРИКАЗ
от 03.02.2023 № 98-о
В соответствии с Федеральным законом от 29.12.2012 № 273-ФЗ, приказом министерства от 01.02.2020 № 15 приказываю:
1. Признать утратившим силу пункт 3 приказа министерства от 11.01.2022 № 12-о «Об отчётности».
2. Признать утратившими силу приказ № 77 от 05.05.2019, подпункт 2 пункта 1 приказа министерства от 06.06.2020 № 88.
3. Контроль оставляю за собой.
`;

describe("Acts that a text names", () => {
  it("are followed, repealed as a whole, or amended where a point of them ends", () => {
    const named = draftAct("order.txt", ORDER).namedActs.map(({ relation, number, date }) => [relation, number, date]);
    expect(named).toEqual([
      ["FOLLOWS", "273-ФЗ", "2012-12-29"],
      ["FOLLOWS", "15", "2020-02-01"],
      ["AMENDS", "12-о", "2022-01-11"],
      ["REPEALS", "77", "2019-05-05"],
      ["AMENDS", "88", "2020-06-06"],
    ]);
  });
});
