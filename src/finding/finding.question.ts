import { batchesOf } from "../collections/batches";
import { conditionParams } from "../filter/condition-params.question";
import type { Fragment, Row, Slots } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import { number, numbers, text, textOrNull, texts } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import type { SortValue } from "../pagination/cursor";
import type { Page, PageArgs } from "../pagination/page";
import { PageRequest, pageOf } from "../pagination/page";
import type { Finding, FindingFilter, Severity } from "./finding";
import type { FindingRule } from "./finding-rules";
import { findingId, parseFindingId } from "./finding-id";
import { FINDING_RULES, ruleDefinition } from "./finding-rules";
import { ANY, filterParams } from "./filter-params";
import type { FindingKeys } from "./finding-keys";
import { BY_REGION_ALONE } from "./finding-keys";
import type { NamedRule } from "./rule";

export interface FindingListArgs extends PageArgs {
  readonly filter?: FindingFilter | null;
}

/** A rule with what fills its places for a filter, and the filter's parameters. */
interface AskedRule {
  readonly definition: NamedRule;
  /** Its place among all rules: CRITICAL ones first. */
  readonly place: number;
  readonly places: Slots;
  readonly params: CypherParams;
}

/** Parameters of cypher/finding/page/which.cypher. */
interface Which {
  readonly findingKeys: readonly string[];
  /** Region, sort key and key of the last one seen. */
  readonly behind: readonly SortValue[];
}

/** What a page shows of a rule. */
interface ListedRule {
  readonly rule: FindingRule;
  readonly rows: readonly Finding[];
  /** These are all it finds. */
  readonly isWhole: boolean;
}

/** Rules that ask the store at the same time. */
const AT_ONCE = 4;
const SORT_VALUES = 4;
const FROM_THE_FIRST: Which = { findingKeys: ANY, behind: ["", "", ""] };

/**
 * A page of the findings: the severest first, then by rule, region, and name or clause. Rules that the filter leaves out
 * and rules behind the end of the page are not asked.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/finding, one file a rule.
 * Cost: one query a rule; for the count, one more where the page cuts a rule.
 *
 * @example
 * ```graphql
 * { findings(filter: { rules: [OVERDUE], regions: ["RU-SAK"] }, asOf: "2022-09-15") { totalCount nodes {
 *   id severity } } }
 * ```
 * ```json
 * {"findings": {"totalCount": 1, "nodes": [{"id": "finding:OVERDUE:sak-order-2022.d6", "severity":
 *   "HIGH"}]}}
 * ```
 */
export async function listFindings(snapshot: Snapshot, args: FindingListArgs): Promise<Page<Finding>> {
  const request = new PageRequest(args, snapshot, ["findings", args.filter], SORT_VALUES);
  const rules = askedRules(args.filter ?? {});
  const listed = await listRules(snapshot, rules, request);
  const rows = listed.flatMap((one) => one.rows).slice(0, request.limit);
  const whole = new Map(listed.flatMap((one) => (one.isWhole ? [[one.rule, one.rows.length]] : [])));
  const uncounted = rules.filter(({ definition }) => !whole.has(definition.rule));
  const count = async () => sum([...whole.values(), ...(await countsOf(snapshot, uncounted)).values()]);
  return pageOf(request, snapshot, { rows, sortValues, node: (finding) => finding, count });
}

/** How many findings each rule has; 0 for one that the filter leaves out. Cost: one query a rule. */
export async function countFindings(
  snapshot: Snapshot,
  filter: FindingFilter = {},
): Promise<ReadonlyMap<FindingRule, number>> {
  const counts = await countsOf(snapshot, askedRules(filter));
  return new Map(FINDING_RULES.map(({ rule }) => [rule, counts.get(rule) ?? 0]));
}

/** Some findings of a rule that are alike: a row of cypher/finding/page/groups.cypher. */
export interface FindingGroup {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly row: Row;
}

/** How many findings are alike in their region and in these keys. Cost: one query a rule. */
export function groupFindings(
  snapshot: Snapshot,
  filter: FindingFilter,
  keys: FindingKeys = BY_REGION_ALONE,
): Promise<readonly FindingGroup[]> {
  return groupRules(snapshot, askedRules(filter), keys);
}

/** The finding with this id; null where there is none at the moment. Cost: one query. */
export async function findFinding(snapshot: Snapshot, id: string): Promise<Finding | null> {
  const parsed = parseFindingId(id);
  if (parsed === null) return null;
  const { scope } = ruleDefinition(parsed.rule);
  const [asked] = askedRules({ ...scope.narrow(parsed.key), rules: [parsed.rule] });
  const [finding] =
    asked === undefined ? [] : await runRule(snapshot, asked, 1, { ...FROM_THE_FIRST, findingKeys: [parsed.key] });
  return finding ?? null;
}

function askedRules(filter: FindingFilter): readonly AskedRule[] {
  const params = filterParams(filter);
  if (params === null) return [];
  return FINDING_RULES.flatMap((definition, place) => {
    if (filter.rules != null && !filter.rules.includes(definition.rule)) return [];
    if (filter.severities != null && !filter.severities.includes(definition.severity)) return [];
    const places = definition.scope.places(filter);
    return places === null ? [] : [{ definition, place, places, params }];
  });
}

/** The rules behind the cursor, one after the other until the page is full. */
async function listRules(
  snapshot: Snapshot,
  rules: readonly AskedRule[],
  request: PageRequest,
): Promise<readonly ListedRule[]> {
  const left = rules.filter(({ place }) => place >= cursorPlace(request));
  const listed: ListedRule[] = [];
  const found = () => sum(listed.map(({ rows }) => rows.length));
  for (let start = 0; start < left.length && found() < request.limit; start += AT_ONCE) {
    const some = left.slice(start, start + AT_ONCE);
    listed.push(...(await Promise.all(some.map((asked) => listRule(snapshot, asked, request)))));
  }
  return listed;
}

async function listRule(snapshot: Snapshot, asked: AskedRule, request: PageRequest): Promise<ListedRule> {
  const [, ...last] = request.after ?? [];
  const isBegun = request.after !== null && asked.place === cursorPlace(request);
  const rows = await runRule(
    snapshot,
    asked,
    request.limit,
    isBegun ? { ...FROM_THE_FIRST, behind: last } : FROM_THE_FIRST,
  );
  return { rule: asked.definition.rule, rows, isWhole: !isBegun && rows.length < request.limit };
}

function cursorPlace({ after }: PageRequest): number {
  return Number(after?.[0] ?? 0);
}

async function runRule(snapshot: Snapshot, asked: AskedRule, limit: number, which: Which): Promise<readonly Finding[]> {
  const { definition } = asked;
  const rows = await readRule(snapshot, asked, definition.scope.page, { limit, ...which });
  return rows.map((row) => decodeFinding(definition, row));
}

/** Of each rule that has findings. */
async function countsOf(snapshot: Snapshot, rules: readonly AskedRule[]): Promise<ReadonlyMap<FindingRule, number>> {
  const counts = new Map<FindingRule, number>();
  for (const { rule, row } of await groupRules(snapshot, rules, BY_REGION_ALONE))
    counts.set(rule, (counts.get(rule) ?? 0) + number(row, "total"));
  return counts;
}

async function groupRules(
  snapshot: Snapshot,
  rules: readonly AskedRule[],
  keys: FindingKeys,
): Promise<readonly FindingGroup[]> {
  const groups: FindingGroup[] = [];
  for (const some of batchesOf(rules, AT_ONCE))
    for (const found of await Promise.all(some.map((asked) => groupRule(snapshot, asked, keys)))) groups.push(...found);
  return groups;
}

async function groupRule(snapshot: Snapshot, asked: AskedRule, keys: FindingKeys): Promise<readonly FindingGroup[]> {
  const { rule, severity, scope } = asked.definition;
  const rows = await readRule(snapshot, asked, scope.groups, { ...keys });
  return rows.map((row) => ({ rule, severity, row }));
}

async function readRule(
  snapshot: Snapshot,
  { definition, places, params: asked }: AskedRule,
  page: Fragment,
  shown: CypherParams,
): Promise<readonly Row[]> {
  const params = {
    ...asked,
    ...shown,
    ...definition.params,
    ...definition.paramsOn?.(snapshot.moment.asOf),
    ...(await conditionParams(snapshot, { and: Object.values(places) })),
  };
  return snapshot.read(definition.query, params, { slots: { ...places, page } });
}

function decodeFinding({ rule, severity }: NamedRule, row: Row): Finding {
  const key = text(row, "findingKey");
  return {
    id: findingId(rule, key),
    rule,
    severity,
    subjectId: textOrNull(row, "subjectId"),
    dutyId: textOrNull(row, "dutyId"),
    actId: textOrNull(row, "actId"),
    mentions: texts(row, "mentions"),
    counts: numbers(row, "counts"),
    evidence: [...new Set(texts(row, "evidence"))],
    region: text(row, "region"),
    sortKey: text(row, "sortKey"),
    key,
  };
}

function sortValues({ rule, region, sortKey, key }: Finding): readonly SortValue[] {
  return [FINDING_RULES.findIndex((definition) => definition.rule === rule), region, sortKey, key];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, some) => total + some, 0);
}
