import { isDeepStrictEqual } from "node:util";
import { namedQuestions } from "../../../src/questions/named-questions";
import { EMBEDDED } from "../../support/stores";
import { Zveno } from "../../support/zveno";
import { toldQuestions } from "../readme/readme";
import { zveno } from "../../support/zveno-command";

const TOLD = toldQuestions("docs/questions.md");
const NAMED = namedQuestions();

describe("the questions that come with the service", () => {
  it("are those of docs/questions.md, in its order and its words", () => {
    expect(NAMED.map(({ title }, place) => `${place + 1}. ${title}`)).toEqual(
      TOLD.map(({ title }) => title.replace(/\s+/g, " ")),
    );
    expect(NAMED.map(({ query }) => query.replace(/^#.*\n/gm, ""))).toEqual(TOLD.map(({ query }) => query));
  });
});

describe("zveno ask", () => {
  let service: Zveno;

  beforeAll(async () => {
    service = await Zveno.start(EMBEDDED);
  });
  afterAll(() => service.stop());

  it("lists the questions with their titles", async () => {
    const { code, out } = await zveno(["ask", "--list"]);
    expect(code).toBe(0);
    for (const { name, title } of NAMED)
      expect(out).toMatch(new RegExp(`^${name} +${title.replace(/[?«»]/g, ".")}$`, "m"));
  });

  it("asks each of them of a service, and prints its answer", async () => {
    for (const [place, { name }] of NAMED.entries()) {
      const { code, out } = await zveno(["ask", name, "--url", service.url]);
      expect([name, code, isDeepStrictEqual(JSON.parse(out), TOLD[place]?.answer)]).toEqual([name, 0, true]);
    }
  });

  it("asks a store without a service, and fills an empty one first", async () => {
    const { code, out } = await zveno(["ask", "institute-duties"]);
    expect([code, JSON.parse(out)]).toEqual([0, TOLD[1]?.answer]);
  });

  it("takes a question from standard input, with variables", async () => {
    const query = "query ($id: ID!) { subject(id: $id) { shortName } }";
    const args = ["ask", "-", "--variables", '{"id": "ba-iro"}', "--json", "--url", service.url];
    const { code, out } = await zveno(args, { input: query });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ data: { subject: { shortName: "ГАУ ДПО ИРО РБ" } }, extensions: {} });
  });

  it("prints the errors of an answer and fails", async () => {
    const { code, err } = await zveno(["ask", "-", "--url", service.url], { input: "{ nothing }" });
    expect(code).toBe(1);
    expect(err).toContain('Cannot query field "nothing"');
  });
});
