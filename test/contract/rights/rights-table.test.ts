import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { GraphStore } from "../../../src/graph/graph-store";
import type { Principal, ViewerRole } from "../../../src/request/principal";
import { ANONYMOUS } from "../../../src/request/principal";
import type { WantedWrite, WriteAction } from "../../../src/rights/may-write";
import { decide, mightWrite } from "../../../src/rights/may-write";
import { WRITE_ACTIONS } from "../../../src/rights/write-action";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";

interface Who {
  readonly ru: string;
  readonly roles?: readonly ViewerRole[];
  readonly actsFor?: readonly string[];
  readonly regions?: readonly string[];
}

interface Section {
  readonly ru: string;
  readonly things: readonly string[];
  readonly actions: readonly WriteAction[];
  readonly may: Readonly<Record<string, readonly string[]>>;
}

const { on, who, ...sections } = parse(readFileSync(join(__dirname, "expected-rights.yaml"), "utf8")) as {
  readonly on: string;
  readonly who: Readonly<Record<string, Who>>;
} & Readonly<Record<string, Section>>;
const SECTIONS = Object.values(sections as Readonly<Record<string, Section>>);

/** The table as a person reads it: a line for each who, a column for each kind of thing. */
function shownTable(language: "en" | "ru"): string {
  const named = Object.entries(sections as Readonly<Record<string, Section>>);
  const nameOf = (name: string, { ru }: { readonly ru: string }) => (language === "ru" ? ru : name);
  const lines = Object.entries(who).map(([name, said]) => [
    nameOf(name, said),
    ...SECTIONS.map(({ may }) => (may[name] ?? ["—"]).join(", ")),
  ]);
  const head = [language === "ru" ? "кто" : "who", ...named.map(([name, section]) => nameOf(name, section))];
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

const GRAPH = `
  ministry minobr
  ministry far-minobr region=XX-02
  municipality rayon rayon2
  school school school2
  school far-school region=XX-02
  school gone existsTo=2024-01-01
  college college
  centre centre
  position head deputy
  group group
  person ivanova
  act order
  act far-order region=XX-02
  clause order.p1 of=order
  clause far-order.p1 of=far-order
  duty order.d1 by=order.p1
  duty far-order.d1 by=far-order.p1 region=XX-02
  agreement pact base=college
  rayon -SUBORDINATE_TO-> minobr
  college -SUBORDINATE_TO-> minobr
  school -SUBORDINATE_TO-> rayon
  school2 -SUBORDINATE_TO-> rayon2
  rayon2 -SUBORDINATE_TO-> minobr 2020-01-01..2024-03-01
  far-school -SUBORDINATE_TO-> far-minobr
  school2 -SUBORDINATE_TO-> gone
  centre -HOSTED_BY-> school
  head -POST_IN-> school
  deputy -POST_IN-> minobr
  ivanova -HOLDS-> head
  order -ISSUED_BY-> minobr
  far-order -ISSUED_BY-> far-minobr
  deputy -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
  school -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
`;

function principal(name: string): Principal {
  const said = who[name];
  if (said?.roles === undefined) return ANONYMOUS;
  return {
    ...ANONYMOUS,
    actsFor: said.actsFor ?? [],
    regions: said.regions ?? [],
    roles: said.roles,
    name,
    subject: name,
    isAnonymous: false,
  };
}

it("the table names every action, each once", () => {
  expect(SECTIONS.flatMap(({ actions }) => actions).sort()).toEqual([...WRITE_ACTIONS].sort());
});

it.each([
  ["rights.md", "en"],
  ["rights.ru.md", "ru"],
] as const)("%s shows the table as it is tested", (file, language) => {
  expect(readFileSync(join(__dirname, "../../../docs", file), "utf8")).toContain(shownTable(language));
});

describe.each(STORES)("who may write, on $name", ({ open }) => {
  let store: GraphStore;
  const ask = (name: string, wanted: Omit<WantedWrite, "on">) => decide(store, principal(name), { ...wanted, on });

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
  });
  afterAll(() => store.close());

  it.each(Object.keys(who))("%s may what the table says, and nothing else", async (name) => {
    const found: Record<string, readonly string[]> = {};
    const expected: Record<string, readonly string[]> = {};
    for (const { things, actions, may } of SECTIONS)
      for (const action of actions) {
        const decisions = await Promise.all(things.map((thing) => ask(name, { action, about: [thing] })));
        found[action] = things.filter((_thing, place) => decisions[place]?.allowed);
        expected[action] = may[name] ?? [];
        for (const { reason } of decisions) expect(reason.every((text) => /[.]$/.test(text))).toBe(true);
      }
    expect(found).toEqual(expected);
  });

  it("every one of several things has to be theirs, where each decides", async () => {
    const about = ["school", "school2"];
    expect((await ask("editor of the district", { action: "importDocuments", about })).allowed).toBe(false);
    expect((await ask("editor of the region", { action: "importDocuments", about })).allowed).toBe(true);
    const base = { action: "concludeAgreement", about: ["school", "far-school"] } as const;
    expect((await ask("editor of the school", base)).allowed).toBe(true);
    expect((await ask("editor of the school", { ...base, about: ["far-school", "school"] })).allowed).toBe(false);
  });

  it("ids of another kind, unknown ones and persons open no door", async () => {
    for (const about of [["order.d1"], ["ivanova"], ["nobody"], [], ["minobr' OR 1=1"], ["__proto__"]])
      for (const action of ["renameSubject", "assignDuty", "importDocuments"] as const)
        expect([about, action, (await ask("editor of the school", { action, about })).allowed]).toEqual([
          about,
          action,
          false,
        ]);
    expect((await ask("editor of the ministry", { action: "acceptReport", about: ["order.d1"] })).allowed).toBe(false);
  });

  it("what is new counts by its region, beside what it hangs on", async () => {
    const add = (name: string, regions: readonly string[], about: readonly string[] = []) =>
      ask(name, { action: "addSubject", about: ["new-school", ...about], regions });
    expect((await add("editor of the region", ["XX-01"])).allowed).toBe(true);
    expect((await add("editor of the region", ["XX-01", "XX-02"])).allowed).toBe(false);
    expect((await add("editor of the region", ["XX-01"], ["far-minobr"])).allowed).toBe(false);
    expect((await add("editor of the ministry", ["XX-01"])).allowed).toBe(false);
    expect((await add("editor of the ministry", [], ["rayon"])).allowed).toBe(true);
  });

  it("an import brings nothing new into what is not theirs, beside something that is", async () => {
    const about = ["school", "new-act"];
    const bring = (name: string, regions?: readonly (string | null)[]) =>
      ask(name, { action: "importDocuments", about, ...(regions === undefined ? {} : { regions }) });
    expect((await bring("editor of the school")).allowed).toBe(false);
    expect((await bring("editor of the school", ["XX-01"])).allowed).toBe(false);
    expect((await bring("editor of the region", ["XX-01"])).allowed).toBe(true);
    expect((await bring("editor of the region", ["XX-01", null])).allowed).toBe(false);
  });

  it("the day decides: who left a superior was under it the day before", async () => {
    const wanted = { action: "renameSubject", about: ["rayon2"] } as const;
    const before = await decide(store, principal("editor of the ministry"), { ...wanted, on: "2024-02-29" });
    expect([before.allowed, (await ask("editor of the ministry", wanted)).allowed]).toEqual([true, false]);
    const gone = { ...wanted, about: ["gone"], on: "2023-12-31" };
    expect((await decide(store, principal("editor of who is dissolved"), gone)).allowed).toBe(true);
  });

  it("nobody decides on a report of their own, or of a part of their own organisation", async () => {
    const wanted = { action: "acceptReport", about: ["order.d1"] } as const;
    const reported = (bearer: string, submittedBy: string) =>
      ask("controller of the ministry", { ...wanted, report: { bearer, submittedBy } });
    expect((await reported("school", "somebody")).allowed).toBe(true);
    for (const [bearer, by] of [
      ["minobr", "somebody"],
      ["deputy", "somebody"],
      ["school", "controller of the ministry"],
    ] as const)
      expect([bearer, by, (await reported(bearer, by)).reason[0]]).toEqual([
        bearer,
        by,
        expect.stringContaining("Nobody decides on a report of their own"),
      ]);
  });

  it("a reason names what was asked for and no more", async () => {
    const { reason } = await ask("editor of the school", { action: "renameSubject", about: ["far-school"] });
    expect(reason[0]).toContain("«far-school» is on 2024-03-01 neither under");
    expect(reason.join(" ")).not.toContain("far-minobr");
  });
});

it("a page learns what somebody might do before anything is chosen", () => {
  expect(mightWrite(principal("editor of the school"), "renameSubject").allowed).toBe(true);
  expect(mightWrite(principal("editor of the school"), "acceptReport").allowed).toBe(false);
  expect(mightWrite(principal("editor of nobody"), "renameSubject").allowed).toBe(false);
  expect(mightWrite(ANONYMOUS, "renameSubject").reason[0]).toMatch(/^Nobody writes without/);
});
