import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { draftAct } from "../../../src/draft/draft-act";
import { documentOfDrafts } from "../../../src/draft/document/document-of-drafts";
import type { ActDocument, ActEntry } from "../../../src/importers/documents/act-document";
import { readYaml } from "../../../src/importers/documents/read-yaml";
import { declaredNames } from "../../../src/importers/tables/names/declared-names";
import { NameDirectory } from "../../../src/importers/tables/names/name-directory";

const FIXTURES = "test/fixtures/acts/built-in";
/** The built-in acts are restated: these words of theirs are their own. */
const RESTATED = /(?:^|\.)(?:id|text|title|quote|wording|sourceNote)$/u;

/** What both documents say of the act that the first of them drafts, and where they differ: `path: drafted → built in`. */
function differencesOf(drafted: ActDocument, builtIn: ActDocument): readonly string[] {
  const [one, other] = [drafted, builtIn].map(({ acts }) => new Map(fieldsOf(actIn(acts))));
  const paths = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])];
  return paths.flatMap((path) => {
    const [found, wanted] = [one?.get(path) ?? "–", other?.get(path) ?? "–"];
    return found === wanted ? [] : [`${path}: ${found} → ${wanted}`];
  });
}

function actIn(acts: ActDocument["acts"]): object {
  const [{ provisions = [], ...act }] = acts as readonly [ActEntry];
  return {
    ...act,
    ...Object.fromEntries(provisions.map(({ path, ...said }) => [`p${path}`, { ...said, isThere: true }])),
  };
}

/** The single values below an object, each with its path; lists as a whole. */
function fieldsOf(value: object, above = ""): readonly (readonly [path: string, value: string])[] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const path = above === "" ? key : `${above}.${key}`;
    if (RESTATED.test(path)) return [];
    if (Array.isArray(part)) return [[path, (part as (string | object)[]).map(nameOf).join(", ")] as const];
    return typeof part === "object" && part !== null ? fieldsOf(part, path) : [[path, String(part)] as const];
  });
}

function nameOf(entry: string | object): string {
  return typeof entry === "string" ? entry : Object.values(entry).join(" ");
}

function newIn({ subjects = [], groups = [], positions = [], people = [] }: ActDocument): readonly string[] {
  return [...subjects, ...groups, ...positions, ...people].map(({ name, id }) => `new: ${name ?? id}`);
}

describe("A built-in act, drafted from its text beside the names that its document declares,", () => {
  it.each(["bashkortostan-forum-2022", "sakhalin-order-2022"])("differs from that as told: %s", async (name) => {
    const yaml = readFileSync(`data/acts/${name}.yaml`, "utf8");
    const subjects = declaredNames([readYaml(name, yaml)]).filter(({ label }) => label !== "Act");
    const text = readFileSync(`${FIXTURES}/${name}.txt`, "utf8");
    const directory = await NameDirectory.of(subjects);
    const { document, decisions } = documentOfDrafts([{ draft: draftAct(`${name}.txt`, text), text }], { directory });
    expect(decisions).toEqual([]);
    const told = [...differencesOf(document, parse(yaml) as ActDocument), ...newIn(document)];
    expect(told).toEqual(parse(readFileSync(`${FIXTURES}/${name}.differences.yaml`, "utf8")));
  });
});
