import { EMBEDDED } from "../../support/stores";
import { Zveno } from "../../support/zveno";

interface Answer {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe("the API asked for Russian", () => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(EMBEDDED);
  });
  afterAll(() => zveno.stop());

  const ask = async (path: string, init: RequestInit, language = "ru-RU,ru;q=0.9,en;q=0.8") => {
    const headers = { "content-type": "application/json", "accept-language": language };
    const { errors } = (await (await fetch(`${zveno.url}${path}`, { ...init, headers })).json()) as Answer;
    return [errors[0]?.extensions.code, errors[0]?.message];
  };
  const query = (text: string, language?: string) =>
    ask("/graphql", { method: "POST", body: JSON.stringify({ query: text }) }, language);

  it.each([
    ["{ subjects(first: 1001) { totalCount } }", "BAD_USER_INPUT", "`first` — число от 0 до 1000, а указано 1001"],
    ['{ subjects(asOf: "2022-02-30") { totalCount } }', "BAD_USER_INPUT", "LocalDate — день календаря"],
    ["{ subjets { totalCount } }", "GRAPHQL_VALIDATION_FAILED", "Поля «subjets» у типа «Query» нет. Возможно, "],
    ["{ subjects { totalCount }", "GRAPHQL_PARSE_FAILED", "Синтаксическая ошибка: "],
    ['{ subject(id: "ba-iro", knownAt: 999) { id } }', "BAD_USER_INPUT", "`knownAt` — ревизия от 0 до последней"],
    ['{ accountability(duty: "none") { sentence } }', "NOT_FOUND", "не известно: обязанность с идентификатором none"],
  ])("refuses %s in Russian, under the same code", async (text, code, message) => {
    const russian = await query(text);
    expect(russian).toEqual([code, expect.stringContaining(message)]);
    const english = await query(text, "en");
    expect([english[0], /[а-я]/i.test(english[1] ?? "")]).toEqual([code, false]);
  });

  it("says in Russian what it refuses before there is a question", async () => {
    expect(await ask("/graphql", { method: "POST", body: "{" })).toEqual([
      "BAD_REQUEST",
      expect.stringContaining("Тело запроса — не JSON"),
    ]);
    expect(await ask("/nothing", {})).toEqual([
      "NOT_FOUND",
      expect.stringContaining("По этому адресу для GET ничего нет"),
    ]);
    expect(await ask("/%zz", {})).toEqual(["BAD_REQUEST", expect.stringContaining("Адрес запроса не раскодировать")]);
    expect(await ask("/export/nothing.csv", {})).toEqual(["NOT_FOUND", expect.stringContaining("Такой выгрузки нет")]);
  });

  it("says that answers differ by language", async () => {
    const { headers } = await fetch(`${zveno.url}/export/nothing.csv`);
    expect(headers.get("vary")).toContain("accept-language");
  });

  it("answers two who ask at once each in their language", async () => {
    const text = "{ subjects(first: 1001) { totalCount } }";
    const answers = await Promise.all(["ru", "en", "ru", "en"].map((language) => query(text, language)));
    expect(answers.map(([, message]) => /число/.test(message ?? ""))).toEqual([true, false, true, false]);
  });
});
