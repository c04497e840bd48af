import { loadDump } from "../../../src/dump/load-graph";
import { linesOf } from "../../../src/dump/lines-of";
import { anyNodeQuery, loadStateQuery } from "../../../src/dump/load.query";
import type { GraphStore } from "../../../src/graph/graph-store";
import { EMBEDDED, STORES } from "../../support/stores";
import { record } from "../../support/test-graph";
import { arriving, dumped, sealed } from "./lines";

const GRAPH = `
  act order 2022-01-01.. date=2022-01-01
  clause order.p1 of=order
  duty order.d1 by=order.p1
  ministry minobr
  school school-7
  order.p1 -PART_OF-> order
  order.p1 -ESTABLISHES-> order.d1
  school-7 -MEMBER_OF-> minobr
  school-7 -SUBORDINATE_TO-> minobr 2022-01-01..
`;

/** Lines, from 1: 1 header, 2 and 3 revisions, 4 minobr, 5 order, 6 its duty, 7 its clause, 8 other, 9 school-7, 10 to 13 links, 14 end. */
type Lines = readonly string[];

const with_ = (lines: Lines, line: number, change: (text: string) => string): Lines =>
  lines.map((text, place) => (place === line - 1 ? change(text) : text));
const replacing = (line: number, old: string | RegExp, by: string) => (lines: Lines) =>
  with_(lines, line, (text) => {
    const changed = text.replace(old, by);
    if (changed === text) throw new Error(`Line ${line} holds no ${String(old)}: ${text}`);
    return changed;
  });
/** As a program would have written it that makes this mistake: counts and digest fit. */
const made =
  (change: (lines: Lines) => Lines) =>
  (lines: Lines): Lines =>
    sealed(change(lines));
const moved = (from: number, to: number) => (lines: Lines) => {
  const others = lines.filter((_, place) => place !== from - 1);
  return [...others.slice(0, to - 1), lines[from - 1] ?? "", ...others.slice(to - 1)];
};
const repeated = (line: number) => (lines: Lines) => [...lines.slice(0, line), ...lines.slice(line - 1)];
const without = (line: number) => (lines: Lines) => lines.filter((_, place) => place !== line - 1);

const DAMAGED: readonly (readonly [what: string, damage: (lines: Lines) => Lines, says: RegExp])[] = [
  ["nothing in it", () => [], /line 1: expected a header, found an empty file/],
  ["another kind of file", () => ["acts:", "  - id: a"], /Expected a graph file/],
  ["JSON of another kind", () => ['{"a":1}'], /Expected a graph file/],
  ["null for a header", () => ["null"], /Expected a graph file/],
  [
    "a newer format",
    replacing(1, '"format":2', '"format":3'),
    /has format 3, .* formats up to 2: load it with the newer/,
  ],
  ["a header without counts", replacing(1, /"counts":\{[^}]*\},/, ""), /line 1: expected a header with/],
  ["a header with a count that is none", replacing(1, '"nodes":6', '"nodes":"6"'), /line 1: expected a header with/],

  ["its last line missing", without(14), /line 14: expected more, found the end: the file is cut/],
  ["its second half missing", (lines) => lines.slice(0, 8), /line 9: expected more, found the end: the file is cut/],
  [
    "a line cut in its middle",
    (lines) => [...lines.slice(0, 8), lines[8]?.slice(0, 40) ?? ""],
    /line 9: expected JSON/,
  ],
  ["a line missing in its middle", without(8), /expected 6 nodes, found 5/],
  ["a line that is no JSON", replacing(9, /^\{/, "[{"), /line 9: expected JSON/],
  ["an empty line", (lines) => [...lines.slice(0, 5), "", ...lines.slice(5)], /line 6: expected JSON/],
  ["a line that is no object", (lines) => with_(lines, 5, () => "[]"), /line 5: expected an object/],
  ["a line with two records", replacing(5, '{"node":', '{"link":1,"node":'), /line 5: expected one record/],
  ["a record of no known kind", replacing(5, '{"node":', '{"edge":'), /line 5: expected a revision, a node/],
  ["more behind its end", (lines) => [...lines, lines[3] ?? ""], /line 15: expected nothing behind the last line/],
  ["one letter changed", replacing(9, '"name":"school-7"', '"name":"school-8"'), /line 14: expected the digest/],
  [
    "another number of lines at its end",
    replacing(14, '"lines":12', '"lines":13'),
    /line 14: expected 13 lines of records, found 12/,
  ],
  ["a digest of something else", replacing(14, /"sha256":"./, '"sha256":"x'), /line 14: expected the digest/],
  ["a wrong number of relationships", replacing(1, '"links":4', '"links":5'), /line 14: expected 5 links, found 4/],
  ["a wrong number of states", replacing(1, '"states":6', '"states":7'), /line 14: expected 7 states, found 6/],

  ["a byte order mark", replacing(1, /^/, "\ufeff"), /line 1: expected no byte order mark, found one/],
  ["a byte order mark in its midst", made(replacing(5, /^/, "\ufeff")), /line 5: expected JSON/],
  ["a blank in its header", replacing(1, '":', '": '), /line 1: expected canonical JSON/],
  ["a blank behind a colon", made(replacing(5, '":', '": ')), /line 5: expected canonical JSON \(RFC 8785\)/],
  ["a blank at the end of a line", made(replacing(10, /$/, " ")), /line 10: expected canonical JSON/],
  ["lines as Windows ends them", made((lines) => lines.map((line) => `${line}\r`)), /expected canonical JSON/],
  [
    "a number with a fraction of nothing",
    made(replacing(5, '"addedIn":1', '"addedIn":1.0')),
    /line 5: expected canonical/,
  ],
  ["a number with an exponent", made(replacing(5, '"addedIn":1', '"addedIn":1e0')), /line 5: expected canonical/],
  ["a letter as its number", made(replacing(9, '"name":"s', '"name":"\\u0073')), /line 9: expected canonical/],
  ["a slash behind a stroke", made(replacing(9, '"name":"', '"name":"\\/')), /line 9: expected canonical/],
  ["a key twice", made(replacing(5, '"id":', '"id":"x","id":')), /line 5: expected canonical/],
  [
    "keys out of order",
    made(replacing(5, /"id":("[^"]*"),"label":("[^"]*")/, '"label":$2,"id":$1')),
    /line 5: expected canonical/,
  ],
  ["a blank in its last line", replacing(14, '":', '": '), /line 14: expected canonical/],

  ["nodes out of order", made(moved(9, 4)), /line 5: expected ids in order, each once, after school-7, found "minobr"/],
  ["a node twice", made(repeated(7)), /line 8: expected ids in order, each once, after order.p1, found "order.p1"/],
  ["a relationship twice", made(repeated(12)), /line 13: expected ids in order, each once/],
  ["relationships out of order", made(moved(12, 10)), /line 11: expected ids in order/],
  ["a node behind the relationships", made(moved(9, 12)), /line 12: expected no node behind a link/],
  [
    "a state twice",
    made(replacing(4, /"states":\[(.*)\]/, '"states":[$1,$1]')),
    /line 4: expected states in the order/,
  ],

  [
    "an end of a relationship that is missing",
    made(without(4)),
    /line (11|12): expected the id of a node of the file, found minobr/,
  ],
  [
    "a relationship from nowhere",
    made(without(9)),
    /line (11|12): expected the id of a node of the file, found school-7/,
  ],

  [
    "a label that nodes do not have",
    made(replacing(5, '"label":"Act"', '"label":"Graph"')),
    /line 5: expected a known label, found "Graph"/,
  ],
  [
    "a label with Cypher in it",
    made(replacing(5, '"label":"Act"', '"label":"Act {x: 1}) DETACH DELETE (n"')),
    /line 5: expected a known label/,
  ],
  [
    "a label that every object knows",
    made(replacing(5, '"label":"Act"', '"label":"constructor"')),
    /line 5: expected a known label/,
  ],
  [
    "a kind that subjects do not have",
    made(replacing(9, '"kind":"SCHOOL"', '"kind":"KINDERGARTEN"')),
    /line 9: expected a known kind/,
  ],
  [
    "a kind where none belongs",
    made(replacing(6, '"label":"Duty"', '"kind":"SCHOOL","label":"Duty"')),
    /line 6: expected a known kind/,
  ],
  [
    "a type that relationships do not have",
    made(replacing(13, /"(SUBORDINATE_TO|MEMBER_OF)"/, '"IN_STATE"')),
    /line 13: expected a known type/,
  ],
  [
    "a property that states do not have",
    made(replacing(9, '"name":', '"oktmo":"1","name":')),
    /line 9: expected a known property, found "oktmo"/,
  ],
  [
    "a property that relationships do not have",
    made(replacing(13, '"order":', '"weight":1,"order":')),
    /line 13: expected a known property, found "weight"/,
  ],
  [
    "a property __proto__",
    made(replacing(9, '"name":', '"__proto__":{"a":1},"name":')),
    /line 9: expected a known property, found "__proto__"/,
  ],
  [
    "a key that nodes do not have",
    made(replacing(9, '"label":', '"owner":"x","label":')),
    /line 9: expected a known key, found "owner"/,
  ],
  ["a name missing", made(replacing(9, '"name":"school-7",', "")), /line 9: expected name, found nothing there/],
  [
    "a name that is a number",
    made(replacing(9, '"name":"school-7"', '"name":7')),
    /line 9: expected a text as name, found 7/,
  ],
  [
    "half a character in a name",
    made(replacing(9, '"name":"school-7"', '"name":"a\\ud800"')),
    /line 9: expected a text as name/,
  ],
  [
    "a day that no calendar has",
    made(replacing(5, '"date":"2022-01-01"', '"date":"2022-02-31"')),
    /line 5: expected a day, YYYY-MM-DD as date, found "2022-02-31"/,
  ],
  [
    "a flag that is not true",
    made(replacing(9, '"level":', '"headsOnly":"yes","level":')),
    /line 9: expected true, or left out as headsOnly/,
  ],
  [
    "a size below nothing",
    made(replacing(9, '"level":', '"declaredSize":-1,"level":')),
    /line 9: expected a whole number as declaredSize/,
  ],
  [
    "a level that nobody has",
    made(replacing(9, '"INSTITUTIONAL"', '"GALACTIC"')),
    /line 9: expected one of FEDERAL, .* as level/,
  ],
  [
    "a node without states",
    made(replacing(7, /"states":\[.*\]/, '"states":[]')),
    /line 7: expected at least one state/,
  ],
  [
    "a state that is none",
    made(replacing(7, /"states":\[.*\]/, '"states":[1]')),
    /line 7: expected an object, found 1/,
  ],
  [
    "properties that are none",
    made(replacing(13, /"properties":\{[^}]*\}/, '"properties":null')),
    /line 13: expected an object, found null/,
  ],
  [
    "a state of another node",
    made(replacing(4, '"id":"minobr@1.0"', '"id":"school-7@1.0"')),
    /line 4: expected the id of a state of minobr/,
  ],
  ["an id that is none", made(replacing(4, '"id":"minobr"', '"id":"Мин обр"')), /line 4: expected an id/],
  [
    "a relationship with the id of another node's",
    made(replacing(13, '"id":"school-7.', '"id":"school-8.')),
    /line 13: expected the id of a relationship of school-7/,
  ],

  ["a revision missing", made(without(3)), /expected addedIn|expected 2 revisions, found 1/],
  ["a revision out of turn", made(replacing(3, '"number":2', '"number":3')), /line 3: expected revision 2, found 3/],
  [
    "another reason for a revision",
    made(replacing(3, '"why":"test"', '"why":"other"')),
    /line 3: expected the hash of revision 2/,
  ],
  [
    "another revision before",
    made(replacing(3, /"previousHash":"[0-9a-f]{4}/, '"previousHash":"0000')),
    /line 3: expected the hash/,
  ],
  ["a revision without a reason", made(replacing(3, ',"why":"test"', "")), /line 3: expected the record of a revision/],
  [
    "a fact of a revision to come",
    made(replacing(9, '"addedIn":1', '"addedIn":3')),
    /line 9: expected addedIn as a revision from 1 to 2, found 3/,
  ],
  [
    "a fact withdrawn before it was added",
    made(replacing(9, '"addedIn":1,"id":"school-7@', '"addedIn":1,"retractedIn":1,"id":"school-7@')),
    /line 9: expected retractedIn as a revision after 1/,
  ],
];

let lines: readonly string[];

beforeAll(async () => {
  const store = await EMBEDDED.open();
  await record(store, GRAPH);
  await record(store, "ministry other");
  lines = await dumped(store);
  await store.close();
});

test("the file that is damaged here is whole", async () => {
  expect(sealed(lines)[0]).toBe(JSON.stringify(JSON.parse(sealed(lines)[0] ?? "")));
  expect(JSON.parse(sealed(lines)[0] ?? "")).toEqual(JSON.parse(lines[0] ?? ""));
  expect(sealed(lines).slice(1)).toEqual(lines.slice(1));
  const store = await EMBEDDED.open();
  await loadDump(store, arriving(sealed(lines)));
  expect(await dumped(store)).toEqual(lines);
  await store.close();
});

/** What is wrong with a file is found before it reaches a store; the slower one need not see all of it. */
const EVERY_EIGHTH = DAMAGED.filter((_case, place) => place % 8 === 0);

describe.each(STORES)("a graph file on $name", ({ kind, open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test.each(kind === "embedded" ? DAMAGED : EVERY_EIGHTH)(
    "with %s is refused, and nothing of it is left in the store",
    async (_what, damage, says) => {
      const refused = loadDump(store, arriving(damage(lines)));
      await expect(refused).rejects.toThrow(says);
      await expect(refused).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      expect([...(await store.read(anyNodeQuery, {})), ...(await store.read(loadStateQuery, {}))]).toEqual([]);
    },
  );

  test("that is a picture is refused", async () => {
    const bytes = async function* () {
      await Promise.resolve();
      yield Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    };
    await expect(loadDump(store, linesOf(bytes()))).rejects.toThrow(/line 1: expected UTF-8/);
  });
});
