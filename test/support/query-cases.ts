import { dirname, basename } from "node:path";
import type { CypherFiles } from "../../src/graph/cypher-files";
import type { Fragment, Slots } from "../../src/graph/cypher-query";
import { ANYTHING } from "../../src/graph/cypher-query";
import { filterParams } from "../../src/finding/filter-params";
import { BY_REGION_ALONE } from "../../src/finding/finding-keys";
import { FINDING_RULES } from "../../src/finding/finding-rules";
import type { CypherParams, StoreKind } from "../../src/graph/graph-store";
import { valuesOf } from "../../src/look-ahead/columns";

/** One way to ask a query: enough for an engine to take its text. */
export interface QueryCase {
  /** `"duty/list"`, or with the fragment that it shows, `"duty/list with duty/filter/ids"`. */
  readonly title: string;
  readonly query: string;
  readonly params: CypherParams;
  readonly slots: Slots;
  /** The parameters and places that this file knows nothing to fill with. */
  readonly missing: readonly string[];
}

const DAY = "2022-09-15";
const ID = "ru-ba.iro";

/** A value for each parameter, by its name: a new query needs a line here only for a new name. */
const PARAMS: CypherParams = {
  value: "1",
  ...{
    asOf: DAY,
    knownAt: 1,
    day: DAY,
    due: DAY,
    soon: DAY,
    from: "2022-09-15T00:00:00.000Z",
    to: DAY,
    before: "2022-09-15T00:00:00.000Z",
    instant: "2022-09-15T00:00:00.000Z",
    at: "2022-09-15T00:00:00.000Z",
  },
  ...{
    id: ID,
    subject: ID,
    ids: [ID],
    sortKey: ID,
    nameKey: ID,
    nextDue: DAY,
    issuer: ID,
    partner: ID,
    responsible: ID,
    concerned: ID,
    about: ID,
    memberOf: ID,
    superior: ID,
    under: ID,
  },
  ...{
    ...{ idempotencyKey: "key", input: "digest", answer: "{}" },
    ...{ acts: [ID], duties: [ID], subjects: [ID] },
    role: "CONTROLLER",
    sources: ["sample"],
    programmesOf: { [ID]: [ID] },
    municipalitiesOf: { [ID]: [ID] },
    programmes: [ID],
    recurringNext: { [ID]: DAY },
    settledAs: { [ID]: "DONE" },
    handedIn: [`${ID} ${ID}`],
    keys: [{ fromId: ID, linkId: `${ID}.0123456789ab` }],
  },
  ...{
    since: 0,
    limit: 5,
    most: 5,
    perGroup: 5,
    perNode: 5,
    perKind: 5,
    seconds: 5,
    revision: 1,
    formatVersion: 1,
    storeId: "store",
  },
  ...{
    text: "лицей",
    number: "7",
    path: "1",
    force: "MANDATORY",
    roles: ["EXECUTOR"],
    relation: "HOLDS",
    numbers: [1],
  },
  ...{ executingRoles: ["EXECUTOR"], neverSuperior: ["GROUP"], mayBeOrphan: ["GROUP"], waitingSince: DAY },
  ...{ kind: "SCHOOL", responsibleAs: ["EXECUTOR"] },
  ...{ kinds: ["SCHOOL"], forms: ["PRACTICE"], regions: ["RU-BA"], centreKinds: ["IT_CUBE"], levels: ["REGIONAL"] },
  ...{ level: "REGIONAL", lowerLevels: ["MUNICIPAL"] },
  ...{ stem: "лиц", beginning: " лиц", lucene: "+лиц", labels: ["Subject"] },
  ...{ word: " лиц ", first: " ли", second: "ц " },
  ...{
    thenAsOf: "2022-04-21",
    thenKnownAt: 0,
    bases: [ID],
    mostGroups: 5,
    ...{ properties: ["name"], columns: ["name"], part: 1, slice: 20 },
    ...{ kept: [ID], changed: [ID] },
    region: "RU-BA",
    gone: [ID],
    losses: [{ name: "EXECUTOR", roles: ["EXECUTOR"] }],
  },
  endsWithEnds: true,
  ...{ name: "mine", title: "Mine", question: "query Mine { graph { revision } }" },
  ...{ owner: "test", version: 1, content: "{}", size: 2 },
  ...{ by: "test", hash: "0" },
  ...{ calendar: { subject: ID }, digest: "0" },
  ...{ webhook: { url: "https://hooks.example.org/" }, position: 1, holder: "service" },
  ...{ now: "2022-09-15T00:00:00.000Z", until: "2022-09-15T00:01:00.000Z" },
  ...{ after: "", token: "test", mine: "other", record: { at: "2022-09-15T00:00:00.000Z" } },
};

/** Rows that a writing query takes. */
const ROWS: Readonly<Record<string, CypherParams>> = {
  "revision/add-entities": { rows: [{ id: "new", properties: { addedIn: 1 } }] },
  "revision/add-states": { rows: [{ entityId: ID, properties: { id: "new@1", addedIn: 1 } }] },
  "revision/add-links": { rows: [{ fromId: ID, toId: ID, properties: { id: "new.1", addedIn: 1 } }] },
  "newest/mark-nodes": { rows: [{ id: ID, form: { statedSince: 1 } }] },
  "newest/mark-links": { rows: [{ fromId: ID, linkId: `${ID}.0123456789ab`, form: { heldSince: 1 } }] },
  "absence/mark-nodes": { rows: [{ id: ID, absences: ["2024-04-01 9999-12-31 0000000001 9999999999 EXPIRED"] }] },
  "revision/retract-links": { rows: [{ fromId: ID, linkId: `${ID}.0123456789ab` }] },
  "revision/retract-states": { rows: [{ entityId: ID, stateId: `${ID}@1.0` }] },
  "revision/keep-touched": {
    rows: [{ properties: { revision: 1, place: 0, ids: [ID], added: 1, ended: 0, withdrawn: 0 } }],
  },
  "revision/publish": { revision: 1000, record: { at: "2022-09-15T00:00:00.000Z", hash: "0" } },
  "dump/add-nodes": { rows: [{ id: "new", entity: { addedIn: 1 }, states: [{ id: "new@1.0", addedIn: 1 }] }] },
  "dump/add-revisions": { rows: [{ number: 1000, at: "2022-09-15T00:00:00.000Z" }] },
  "proof/replace-records": { rows: [{ number: 1, hash: "0" }] },
};

const NO_KEY: Fragment = { fragment: "statistics/key/none" };

/** What fills a place unless a case shows another fragment. */
const PLACES: Readonly<Record<string, Fragment>> = {
  ...{ sets: { names: ["seeds"] }, near: { names: ["seeds"] }, far: { names: ["reached"] } },
  ...{ bases: { names: ["bases"] }, rows: { names: ["gathered"] } },
  seeds: { fragment: "look-ahead/seeds/by-ids", params: { ids: [ID] }, slots: { label: { identifier: "Subject" } } },
  total: {
    fragment: "subject/count",
    slots: {
      filter: ANYTHING,
      counted: { fragment: "subject/counted/all", slots: { filter: ANYTHING } },
      changed: { fragment: "subject/changed/all" },
    },
  },
  node: { names: ["subject"] },
  ...{ kept: { fragment: "subject/kept/all" }, changed: { fragment: "subject/changed/all" } },
  counted: { fragment: "subject/counted/all", slots: { filter: ANYTHING } },
  clauses: {
    fragment: "look-ahead/clause/nodes",
    params: { part: 1 },
    slots: {
      ...{ sets: { names: ["seeds"] }, label: { identifier: "Subject" }, rows: { names: ["gathered"] } },
      columns: valuesOf(["name"]),
    },
  },
  columns: valuesOf(["name"]),
  filter: ANYTHING,
  region: ANYTHING,
  after: ANYTHING,
  states: { fragment: "link/state/valid" },
  types: { identifier: "HOSTED_BY|MEMBER_OF" },
  type: { identifier: "MEMBER_OF" },
  property: { identifier: "path" },
  clock: { identifier: "addedIn" },
  parts: { identifier: "HOSTED_BY|POST_IN" },
  groups: { fragment: "duty/filter/named-itself" },
  label: { identifier: "Subject" },
  labels: { identifier: "Entity:Subject:School" },
  direction: { fragment: "link/direction/out" },
  valid: { fragment: "duty/state/valid" },
  agreementValid: { fragment: "agreement/state/valid" },
  agreementExpired: { fragment: "agreement/state/expired" },
  status: { fragment: "duty/status/overdue" },
  lapsed: { fragment: "duty/state/expired" },
  borne: { fragment: "link/state/valid" },
  words: ANYTHING,
  acts: ANYTHING,
  when: { fragment: "search/when/on-day" },
  which: { fragment: "finding/page/which" },
  ...{ asked: { fragment: "finding/filter/asked" }, awaited: ANYTHING, bearing: ANYTHING },
  roles: { fragment: "duty/filter/roles", params: { roles: ["EXECUTOR"] } },
  subjectFilter: { fragment: "subject/filter/kinds", params: { kinds: ["SCHOOL"] } },
  ...{ notStarted: { fragment: "duty/status/not-started" }, noDeadline: { fragment: "duty/status/no-deadline" } },
  done: { fragment: "duty/status/done" },
  ...{
    subject: { properties: ["name"] },
    nomination: { properties: ["authority"] },
    report: { properties: ["bearer"] },
  },
  ...{ overdue: { fragment: "duty/status/overdue" }, due: { fragment: "duty/status/due" } },
  ...{ first: NO_KEY, second: NO_KEY, third: NO_KEY, ids: { fragment: "statistics/ids/all" } },
  sought: { fragment: "subject/filter/agreed-after", params: { day: "2022-09-15" } },
  agreementFilter: { fragment: "agreement/filter/forms", params: { forms: ["PRACTICE"] } },
  dutyFilter: {
    fragment: "duty/filter/is",
    params: { value: "MANDATORY" },
    slots: { property: { identifier: "force" } },
  },
};

const OWN_PLACES: Readonly<Record<string, Slots>> = {
  matrix: { order: { fragment: "subject/order/name-asc" } },
  duty: { states: { fragment: "duty/state/valid" }, order: { fragment: "duty/order/act-and-path" } },
  agreement: { states: { fragment: "agreement/state/valid" } },
  subject: {
    order: { fragment: "subject/order/name-asc" },
    indexOrder: { fragment: "subject/index-order/name-asc" },
  },
  statistics: { states: { fragment: "duty/state/valid" } },
  finding: { groups: { fragment: "finding/page/groups" } },
};

/** The place that the fragments of a folder fill: `duty/status/due` the {filter} of `duty/list`. */
const PLACE_OF_FOLDER: Readonly<Record<string, string>> = {
  filter: "filter",
  status: "filter",
  after: "after",
  order: "order",
  "index-order": "indexOrder",
  kept: "kept",
  changed: "changed",
  state: "states",
  clause: "clauses",
  direction: "direction",
  page: "page",
  seeds: "seeds",
  key: "first",
  ids: "ids",
};

/** The query that shows the fragments of a noun, or one fragment. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  link: "link/page-of",
  "look-ahead": "look-ahead/tree",
  search: "search/find",
  "search/filter/near": "search/find-near",
  "subject/counted/all": "subject/count",
  "subject/counted/known": "subject/count",
  "search/acts/of-acts": "search/clauses",
  "search/filter/exact": "search/find-near",
  finding: "finding/repealed-basis",
  "finding/filter/awaited-from": "finding/overdue",
  "finding/filter/asked-duty": "finding/group-incomplete",
  "finding/page/duty": "finding/no-executor",
  "finding/page/duty-groups": "finding/no-executor",
  "comparison/filter/links-of-region": "comparison/links",
  "comparison/filter/nodes-of-region": "comparison/nodes",
};

/** Every query of `cypher/` for one kind of store, and every fragment in one of them. */
export function queryCases(files: CypherFiles, kind: StoreKind): readonly QueryCase[] {
  const other = kind === "neo4j" ? "embedded" : "neo4j";
  const names = files.names.filter((name) => !/^(schema|macro)\//.test(name) && !name.endsWith(`.${other}`));
  const queries = [...new Set(names.filter((name) => dirname(name).split("/").length === 1).map(withoutKind))];
  const textOf = (query: string) => files.file(query, kind).text;
  const caseOf = (query: string, shown: Slots = {}, title = query): QueryCase => ({
    title,
    query,
    params: { ...paramsOf(textOf(query)), ...ROWS[query], ...PARAMS_OF_STATUS, ...ownOfRule(query) },
    slots: { ...placesOf(files, query, textOf(query)), ...shown, ...pageOfList(query, shown) },
    missing: missingIn(query, textOf(query)).filter(
      (name) => !(name.slice(1, -1) in { ...shown, ...pageOfList(query, {}) }),
    ),
  });
  const fragments = names.filter((name) => dirname(name).includes("/")).filter((name) => !isInner(name, kind));
  const shownIn = (name: string) =>
    SHOWN_BY[name] ?? tallyOfKey(name) ?? SHOWN_BY[nounOf(name)] ?? `${nounOf(name)}/list`;
  return [
    ...queries.map((query) => caseOf(query)),
    ...fragments
      .filter((name) => queries.includes(shownIn(name)))
      .map((name) =>
        caseOf(shownIn(name), { [placeOf(name)]: asShown(files, kind, name) }, `${shownIn(name)} with ${name}`),
      ),
  ];
}

/** What chooses and orders a list stands within its page. */
function pageOfList(query: string, shown: Slots): Slots {
  const [, noun] = /^(act|agreement|duty|subject)\/list$/.exec(query) ?? [];
  return noun === undefined ? {} : { page: pageInOrder(noun, shown) };
}

/** A tree may begin with a page. */
function pageOfTree(name: string): Slots {
  return /^look-ahead\/seeds\/(counted-)?page$/.test(name) ? { page: pageInOrder("subject") } : {};
}

function pageInOrder(noun: string, shown: Slots = {}): Fragment {
  const { filter, after, kept, changed, sought } = PLACES;
  const slots = { ...{ filter, after, kept, changed, sought }, ...OWN_PLACES[noun], ...shown } as Slots;
  return { fragment: `${noun}/page/in-order`, params: { limit: 5 }, slots };
}

/** The query's own, where it asks for a status: `statusParams` gives them. */
const PARAMS_OF_STATUS: CypherParams = {
  ...{ soon: DAY, recurringNext: { [ID]: DAY } },
  ...{ settledAs: { [ID]: "DONE" }, handedIn: [`${ID} ${ID}`] },
};

/** A rule's own, which fragments in it name, too. */
function ownOfRule(name: string): CypherParams {
  if (nounOf(name) !== "finding") return {};
  return { ...filterParams({}), ...BY_REGION_ALONE, ...{ limit: 5, findingKeys: [ID], behind: ["", "", ""] } };
}

/** `statistics/key/duty-act` is a key of the query `statistics/duties`. */
function tallyOfKey(name: string): string | undefined {
  const [, noun] = /^statistics\/key\/(duty|subject|agreement)-/.exec(name) ?? [];
  if (noun !== undefined) return noun === "duty" ? "statistics/duties" : `statistics/${noun}s`;
  return name.startsWith("statistics/") ? "statistics/duties" : undefined;
}

function withoutKind(name: string): string {
  return name.replace(/\.(embedded|neo4j)$/, "");
}

function nounOf(name: string): string {
  return name.split("/")[0] ?? "";
}

/** A fragment that only another one holds, or that only one engine asks for. */
function isInner(name: string, kind: StoreKind): boolean {
  return (
    ["duty/filter/roles", "duty/filter/named-itself"].includes(name) ||
    /\/page\/in-order/.test(name) ||
    name.startsWith("look-ahead/columns/") ||
    (kind === "neo4j" && ["search/filter/word", "search/filter/beginning"].includes(name))
  );
}

function placeOf(name: string): string {
  if (nounOf(name) === "search") return name.startsWith("search/filter/") ? "words" : basename(dirname(name));
  if (nounOf(name) === "comparison") return "region";
  const place = PLACE_OF_CONDITION[name] ?? PLACE_OF_FOLDER[basename(dirname(name))];
  return place ?? "filter";
}

/** Conditions of findings each have a place of their own. */
const PLACE_OF_CONDITION: Readonly<Record<string, string>> = {
  "finding/filter/asked": "asked",
  "finding/filter/awaited-from": "awaited",
  "finding/filter/asked-duty": "bearing",
};

/** The fragment as it fills its place; those that choose within a page, in a page. */
function asShown(files: CypherFiles, kind: StoreKind, name: string): Fragment {
  const fragment = fragmentOf(files, kind, name);
  if (name === "look-ahead/seeds/uncounted") return ofPage(files, kind, { total: fragment });
  if (name === "finding/filter/asked-duty") {
    const { states: borne } = PLACES;
    return { fragment: "subject/filter/responsible-for", slots: { borne: borne!, dutyFilter: fragment } };
  }
  return name === "finding/page/which" ? { fragment: "finding/page/row", slots: { which: fragment } } : fragment;
}

/** What a tree begins with where that is a page. */
function ofPage(files: CypherFiles, kind: StoreKind, shown: Slots): Fragment {
  const fragment = "look-ahead/seeds/page";
  return { fragment, slots: { ...placesOf(files, fragment, files.file(fragment, kind).text), ...shown } };
}

/** What fragments name and queries give. */
const OF_QUERIES = ["asOf", "knownAt", "soon", "recurringNext", "settledAs", "handedIn"];

function fragmentOf(files: CypherFiles, kind: StoreKind, name: string): Fragment {
  const { text } = files.file(name, kind);
  const given = [...OF_QUERIES, ...Object.keys(ownOfRule(name))];
  const own = Object.entries(paramsOf(text)).filter(([param]) => !given.includes(param));
  return { fragment: name, params: Object.fromEntries(own), slots: placesOf(files, name, text) };
}

function paramsOf(text: string): CypherParams {
  const names = [...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? "");
  return Object.fromEntries([...names, "asOf", "knownAt"].map((name) => [name, PARAMS[name]]));
}

function placesOf(files: CypherFiles, name: string, text: string): Slots {
  const names = [...text.matchAll(/\{([a-z][A-Za-z]*)(?:, \w+: \w+)*\}/g)].map((match) => match[1] ?? "");
  return Object.fromEntries(
    names.map((place) => {
      return [place, fillingOf(name, place) ?? ANYTHING];
    }),
  );
}

function fillingOf(name: string, place: string): Fragment | undefined {
  return placesOfRule(name)[place] ?? OWN_PLACES[nounOf(name)]?.[place] ?? PLACES[place] ?? pageOfTree(name)[place];
}

/** How a rule of findings fills its own query when nothing is filtered. */
function placesOfRule(name: string): Slots {
  const scope = FINDING_RULES.find(({ query }) => query.name === name)?.scope;
  return scope === undefined ? {} : { ...scope.places({}), page: scope.page };
}

function missingIn(name: string, text: string): readonly string[] {
  const params = [...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? "");
  const places = [...text.matchAll(/\{([a-z][A-Za-z]*)(?:, \w+: \w+)*\}/g)].map((match) => match[1] ?? "");
  return [
    ...params.filter((param) => !(param in PARAMS) && param !== "rows").map((param) => `$${param}`),
    ...places.filter((place) => fillingOf(name, place) === undefined).map((place) => `{${place}}`),
  ];
}
