import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CypherFiles } from "../../../src/graph/cypher-files";
import type { Fragment } from "../../../src/graph/cypher-query";

const TEXTS: Readonly<Record<string, string>> = {
  "subject/list": "// Subjects.\nMATCH (subject)\nWHERE known(subject) AND {filter}\nRETURN subject.id LIMIT $limit",
  "subject/kept": "MATCH (node) WHERE {filter, subject: node} UNION MATCH (subject) WHERE {filter}",
  "subject/find": "portable",
  "subject/find.neo4j": "for Neo4j",
  "subject/kinds": "subject.kind IN $kinds",
  "subject/shown": "RETURN {place, it: subject}",
  "subject/bears":
    "// binds: link duty\nEXISTS { MATCH (subject)-[link:BEARS]->(duty:duty) WHERE link.duty = $duty AND known(link) AND {dutyFilter} }",
  "duty/borne-by":
    "// binds: link subject\nEXISTS { MATCH (duty)<-[link]-(subject) WHERE {roles} AND {subjectFilter} }",
  "duty/roles": "link.role IN $roles AND duty.day > $asOf",
  "labels/add": "CREATE (n:{labels})",
  "macro/known": "// A comment with it.\nit.addedIn <= $knownAt AND inner(it)",
  "macro/inner": "it.note = 'it'",
  "subject/then": "known(subject, then) AND later(subject) AND count(subject, then)",
  "macro/later": "it.addedIn > $asOf AND it.addedIn <= $thenAsOf",
  "subject/row": "RETURN row(subject), subject.note AS note",
  "macro/row": "it.id AS id, properties(itState) AS state",
  "circle/list": "RETURN round(x)",
  "macro/round": "round(it)",
};

function filesOf(texts: Readonly<Record<string, string>>): CypherFiles {
  const directory = mkdtempSync(join(tmpdir(), "cypher-"));
  try {
    for (const [name, text] of Object.entries(texts)) {
      const path = join(directory, `${name}.cypher`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return new CypherFiles(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const files = filesOf(TEXTS);
const kinds = (...wanted: string[]): Fragment => ({ fragment: "subject/kinds", params: { kinds: wanted } });
const bears = (duty: string, dutyFilter: Fragment): Fragment => ({
  fragment: "subject/bears",
  params: { duty },
  slots: { dutyFilter },
});
const borneBy = (subjectFilter: Fragment): Fragment => ({
  fragment: "duty/borne-by",
  slots: { roles: { fragment: "duty/roles", params: { roles: ["EXECUTOR"] } }, subjectFilter },
});
const list = (filter: Fragment) =>
  files.statement("subject/list", "embedded", { limit: 5, asOf: "2022-09-15" }, { filter });

describe("a rendered query", () => {
  it("has no comments, its macros written out and its places filled", () => {
    expect(list({ and: [] }).text).toBe(
      "MATCH (subject)\nWHERE (subject.addedIn <= $knownAt AND (subject.note = 'subject')) AND true\nRETURN subject.id LIMIT $limit",
    );
  });

  it("says of a second moment what a macro says of the first, and leaves others as they are", () => {
    expect(files.statement("subject/then", "embedded", {}).text).toBe(
      "(subject.addedIn <= $thenKnownAt AND (subject.note = 'subject')) " +
        "AND (subject.addedIn > $asOf AND subject.addedIn <= $thenAsOf) AND count(subject, then)",
    );
  });

  it("returns the columns of a macro without brackets, of the node and its state", () => {
    expect(files.statement("subject/row", "embedded", {}).text).toBe(
      "RETURN subject.id AS id, properties(subjectState) AS state, subject.note AS note",
    );
  });

  it("is the engine's own text where there is one", () => {
    expect(files.statement("subject/find", "neo4j", {}).text).toBe("for Neo4j");
    expect(files.statement("subject/find", "embedded", {}).text).toBe("portable");
  });

  it("joins conditions with AND, OR and NOT, in brackets", () => {
    expect(list({ or: [kinds("A"), { not: { and: [kinds("B"), kinds("C")] } }] }).text).toContain(
      "(subject.kind IN $kinds_1 OR NOT ((subject.kind IN $kinds_2 AND subject.kind IN $kinds_3)))",
    );
  });

  it("asks for nothing with an empty AND, and for the impossible with an empty OR", () => {
    expect(list({ and: [] }).text).toContain("AND true\n");
    expect(list({ or: [] }).text).toContain("AND false\n");
  });

  it("gives each use of a fragment parameters of its own, and leaves the query's alone", () => {
    const { text, params } = list({ and: [kinds("A"), kinds("B")] });
    expect(text).toContain("(subject.kind IN $kinds_1 AND subject.kind IN $kinds_2)");
    expect(params).toEqual({ limit: 5, asOf: "2022-09-15", kinds_1: ["A"], kinds_2: ["B"] });
  });

  it("renames a fragment's own variables, but no property, parameter or label of that name", () => {
    const { text } = list(bears("d", { and: [] }));
    expect(text).toContain("MATCH (subject)-[link_1:BEARS]->(duty_1:duty) WHERE link_1.duty = $duty_1 AND");
    expect(text).toContain("link_1.addedIn <= $knownAt");
  });

  it("puts another variable in the place of one that a fragment names, where the place says so", () => {
    const slots = { filter: { and: [kinds("A"), bears("d", { and: [] })] } };
    const { text, params } = files.statement("subject/kept", "embedded", {}, slots);
    expect(text).toMatch(
      /^MATCH \(node\) WHERE \(node\.kind IN \$kinds_1 AND EXISTS \{ MATCH \(node\)-\[link_2:BEARS\]/,
    );
    expect(text).toContain("UNION MATCH (subject) WHERE (subject.kind IN $kinds_3 AND");
    expect(params).toMatchObject({ kinds_1: ["A"], kinds_3: ["A"] });
  });

  it("keeps the variables of nested fragments apart, each seeing the nearest around it", () => {
    const { text, params } = list(bears("d", borneBy({ and: [kinds("SCHOOL"), bears("e", { and: [] })] })));
    expect(text).toContain(
      "EXISTS { MATCH (duty_1)<-[link_2]-(subject_2) WHERE link_2.role IN $roles_3 AND duty_1.day > $asOf",
    );
    expect(text).toContain("(subject_2.kind IN $kinds_4 AND EXISTS { MATCH (subject_2)-[link_5:BEARS]->(duty_5:duty)");
    expect(params).toMatchObject({ duty_1: "d", roles_3: ["EXECUTOR"], kinds_4: ["SCHOOL"], duty_5: "e" });
  });

  it("has the values of each request, though the text of their shape is written once", () => {
    const asked = (role: string, kind: string) =>
      list({ or: [{ and: [{ and: [] }, kinds(kind)] }, { not: bears(role, borneBy({ and: [kinds(kind, role)] })) }] });
    const [first, second] = [asked("d", "SCHOOL"), asked("e", "CENTRE")];
    expect(second.text).toBe(first.text);
    expect(first.params).toMatchObject({ kinds_1: ["SCHOOL"], duty_2: "d", kinds_5: ["SCHOOL", "d"] });
    expect(second.params).toMatchObject({ kinds_1: ["CENTRE"], duty_2: "e", kinds_5: ["CENTRE", "e"] });
  });

  it("is another where a label, a variable, a property or the name of a parameter is another", () => {
    const shown = (place: Fragment) => files.statement("subject/shown", "embedded", {}, { place }).text;
    expect(shown({ names: ["subject"] })).toBe("RETURN subject");
    expect(shown({ names: ["duty"] })).toBe("RETURN duty");
    expect(shown({ properties: ["name"] })).toBe("RETURN subject.name");
    expect(shown({ properties: ["title"] })).toBe("RETURN subject.title");
    expect(shown({ fragment: "subject/kinds", params: { kinds: [] } })).toBe("RETURN subject.kind IN $kinds_1");
    expect(shown({ fragment: "subject/kinds", params: { levels: [] } })).toBe("RETURN subject.kind IN $kinds");
  });

  it("gives two fragments side by side variables that differ", () => {
    const { text } = list({ and: [bears("d", { and: [] }), bears("e", { and: [] })] });
    expect(text).toContain("(duty_1:duty)");
    expect(text).toContain("(duty_2:duty)");
  });

  it("fails for a place that nobody filled, and names it", () => {
    expect(() => files.statement("subject/list", "embedded", {})).toThrow(
      "cypher/subject/list.cypher has a place {filter}",
    );
    expect(() => list({ fragment: "subject/bears", params: { duty: "d" } })).toThrow(
      "cypher/subject/bears.cypher has a place {dutyFilter}",
    );
  });

  it("fails for a file that is not there, and for macros that call each other in a circle", () => {
    expect(() => files.statement("subject/none", "embedded", {})).toThrow(
      "There is no file cypher/subject/none.cypher.",
    );
    expect(() => list({ fragment: "subject/none" })).toThrow("There is no file");
    expect(() => files.statement("circle/list", "embedded", {})).toThrow(/circle/);
  });
});

describe("values that a caller sends", () => {
  const attacks = [
    "'] OR true //",
    "{filter}",
    "$limit",
    "subject",
    "}) DETACH DELETE subject //",
    "\\u0027",
    "known(subject)",
  ];

  it.each(attacks)("go in as parameters and never into the text: %s", (attack) => {
    const harmless = list({ and: [kinds("SCHOOL"), bears("d", { and: [] })] });
    const attacked = list({ and: [kinds(attack), bears(attack, { and: [] })] });
    expect(attacked.text).toBe(harmless.text);
    expect(attacked.params).toMatchObject({ kinds_1: [attack], duty_2: attack });
  });
});

describe("a label or type", () => {
  const labels = (identifier: string) => files.statement("labels/add", "embedded", {}, { labels: { identifier } }).text;

  it.each(["Entity", "Entity:Subject:School", "MEMBER_OF|POST_IN"])("may be %s", (identifier) => {
    expect(labels(identifier)).toBe(`CREATE (n:${identifier})`);
  });

  it.each([
    "",
    " ",
    "A B",
    "A)",
    "A {id: 1}",
    "A`",
    "`A`",
    "A|",
    "|A",
    "A::B",
    "A\n",
    "A\nDETACH DELETE n",
    "A//",
    "A*1..9",
    "Школа",
    "A1",
    "!A",
    "$(x)",
  ])("is not «%s»", (identifier) => {
    expect(() => labels(identifier)).toThrow(/is no label or type/);
  });
});
