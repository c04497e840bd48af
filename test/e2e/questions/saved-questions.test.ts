import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { STORES } from "../../support/stores";
import { temporaryDirectory } from "../../support/temporary-directory";
import { Zveno } from "../../support/zveno";
import { zveno as command } from "../../support/zveno-command";

const MINE = `query Mine($region: String!, $statuses: [DutyStatus!] = [OVERDUE], $asOf: LocalDate = "2022-09-15") {
  duties(filter: { regions: [$region], statuses: $statuses }, asOf: $asOf) { nodes { id } }
}`;
const TITLE = "Что просрочено в моём регионе?";

interface Question {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly default?: unknown }[];
  readonly file: string;
  readonly playground: string;
}

describe.each(STORES)("saved questions on $name", (store) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(store, { maySaveQuestions: true });
  });
  afterAll(() => zveno.stop());

  const put = async (name: string, body: unknown) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${zveno.url}/questions/${name}`, { method: "PUT", headers, body: JSON.stringify(body) });
    return { status: response.status, answer: (await response.json()) as Refusal & Question };
  };
  const list = async () =>
    (await (await fetch(`${zveno.url}/questions`)).json()) as { mayBeSaved: boolean; questions: readonly Question[] };

  it("are listed with the service's own, with their typed parameters and links", async () => {
    const { status, answer } = await put("overdue-here", { title: TITLE, query: MINE });
    expect(status).toBe(201);
    expect(answer.parameters).toEqual([
      { name: "region", type: "String!" },
      { name: "statuses", type: "[DutyStatus!]", default: ["OVERDUE"] },
      { name: "asOf", type: "LocalDate", default: "2022-09-15" },
    ]);
    const { mayBeSaved, questions } = await list();
    expect(mayBeSaved).toBe(true);
    expect([questions.length, questions[0]!.name, questions.at(-1)]).toEqual([
      13,
      "provision-bearers",
      {
        ...{ name: "overdue-here", title: TITLE, query: MINE, parameters: answer.parameters },
        ...{ savedAt: "2022-09-15T09:00:00.000Z", file: "/questions/overdue-here.graphql" },
        playground: "/graphiql?question=overdue-here",
      },
    ]);
    expect(await (await fetch(`${zveno.url}/questions/overdue-here`)).json()).toEqual(questions.at(-1));
  });

  it("are told with the service's own in the language that is asked for", async () => {
    const response = await fetch(`${zveno.url}/questions/institute-duties`, { headers: { "accept-language": "ru" } });
    expect(((await response.json()) as Question).title).toBe("За что отвечает ИРО РБ?");
    expect((await list()).questions[1]!.title).toBe("What is ИРО РБ responsible for?");
  });

  it("leave as files that `zveno ask` takes", async () => {
    await put("as-a-file", { title: TITLE, query: MINE });
    const response = await fetch(`${zveno.url}/questions/as-a-file.graphql`);
    expect(response.headers.get("content-disposition")).toContain('filename="as-a-file.graphql"');
    const text = await response.text();
    expect(text).toBe(`# ${TITLE}\n${MINE}\n`);
    const file = join(temporaryDirectory(), "as-a-file.graphql");
    writeFileSync(file, text);
    const { code, out } = await command(["ask", file, "--variables", '{"region":"RU-SAK"}', "--url", zveno.url]);
    expect([code, JSON.parse(out)]).toEqual([0, { duties: { nodes: [{ id: "sak-order-2022.d6" }] } }]);
    const own = await fetch(`${zveno.url}/questions/accountability.graphql`);
    expect(await own.text()).toContain("query Accountability(");
  });

  it("are removed by name, and are no part of the graph and its revisions", async () => {
    const revision = async () =>
      (await zveno.ask<{ graph: { revision: number; nodes: number } }>("{ graph { revision nodes } }")).data.graph;
    const before = await revision();
    await put("to-remove", { title: TITLE, query: MINE });
    expect(await revision()).toEqual(before);
    const remove = () => fetch(`${zveno.url}/questions/to-remove`, { method: "DELETE" });
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 404]);
    expect((await fetch(`${zveno.url}/questions/to-remove`)).status).toBe(404);
  });

  it("do not take the place of one another, nor of the service's own", async () => {
    await put("only-one", { title: TITLE, query: MINE });
    for (const name of ["only-one", "accountability"]) {
      const { status, answer } = await put(name, { title: TITLE, query: MINE });
      expect([status, answer.errors[0]!.extensions.code]).toEqual([409, "CONFLICT"]);
    }
  });

  it.each([
    ["a name with capitals", "Mine", { title: TITLE, query: MINE }, "small letters"],
    ["no title", "mine", { query: MINE }, "`title` says in one line"],
    ["a title of two lines", "mine", { title: "a\nb", query: MINE }, "`title` says in one line"],
    ["no query", "mine", { title: TITLE }, "found no text"],
    ["what is no GraphQL", "mine", { title: TITLE, query: "query {" }, "Syntax Error"],
    ["a query without a name", "mine", { title: TITLE, query: "{ graph { revision } }" }, "one named query"],
    ["two queries", "mine", { title: TITLE, query: "query A { graph { revision } } query B { graph { revision } }" }, "one named query"],
    ["a field that is not there", "mine", { title: TITLE, query: "query A { nothing }" }, 'Cannot query field "nothing"'],
    ["a parameter of no type", "mine", { title: TITLE, query: "query A($a: Nothing) { node(id: $a) { id } }" }, "Nothing"],
    ["no body", "mine", null, "`title` says in one line"],
  ])("refuse %s in a sentence", async (_what, name, body, sentence) => {
    const { status, answer } = await put(name, body);
    expect([status, answer.errors[0]!.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
    expect(answer.errors[0]!.message).toContain(sentence);
  });
});

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe.each(STORES)("where saving is switched off, on $name", (store) => {
  it("questions are listed, and neither saved nor removed", async () => {
    const zveno = await Zveno.start(store, { withSample: false });
    const url = `${zveno.url}/questions/mine`;
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ title: TITLE, query: MINE });
    for (const response of [await fetch(url, { method: "PUT", headers, body }), await fetch(url, { method: "DELETE" })]) {
      const { errors } = (await response.json()) as Refusal;
      expect([response.status, errors[0]!.extensions.code]).toEqual([403, "FORBIDDEN"]);
      expect(errors[0]!.message).toContain("ZVENO_SAVED_QUESTIONS=on");
    }
    const { mayBeSaved } = (await (await fetch(`${zveno.url}/questions`)).json()) as { mayBeSaved: boolean };
    expect(mayBeSaved).toBe(false);
    await zveno.stop();
  });
});
