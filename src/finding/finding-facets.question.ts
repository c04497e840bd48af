import { setImmediate as nextTurn } from "node:timers/promises";
import { number, text } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import type { FindingFilter } from "./finding";
import { Severity } from "./finding";
import { groupFindings } from "./finding.question";
import { FindingRule } from "./finding-rules";

/** How many findings there are for each value of a field of the filter. */
export interface FindingFacets {
  /** Each severity once. */
  readonly bySeverity: readonly { readonly severity: Severity; readonly count: number }[];
  /** Each rule once. */
  readonly byRule: readonly { readonly rule: FindingRule; readonly count: number }[];
  /** The regions that have findings, by code. Findings of no region are in none. */
  readonly byRegion: readonly { readonly region: string; readonly count: number }[];
}

/** The findings of one rule and region. */
interface Cell {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly region: string;
  readonly count: number;
}

/**
 * What a list of findings would count for each value of a field: under the filter, less what it says of that field.
 *
 * Source: cypher/finding, one file a rule.
 * Cost: one query a rule, once a request for all lists of the same subject, duty and act.
 *
 * @example
 * ```graphql
 * { findings(filter: { severities: [HIGH] }, first: 0, asOf: "2022-09-15") { facets { byRegion { region
 *   count } } } }
 * ```
 * ```json
 * {"findings": {"facets": {"byRegion": [{"region": "RU-BA", "count": 8}, {"region": "RU-SAK", "count": 1},
 *   {"region": "XX-OBR", "count": 1}]}}}
 * ```
 */
export async function findingFacets(snapshot: Snapshot, filter: FindingFilter = {}): Promise<FindingFacets> {
  const { others, ofRules, ofSeverities, ofRegions } = partsOf(filter);
  const known = cellsOf(snapshot);
  const asked = known.get(keyOf(others)) ?? readCells(snapshot, others);
  known.set(keyOf(others), asked);
  const cells = await asked;
  const forSeverity = cells.filter((cell) => ofRules(cell) && ofRegions(cell));
  const forRule = cells.filter((cell) => ofSeverities(cell) && ofRegions(cell));
  const forRegion = cells.filter((cell) => ofRules(cell) && ofSeverities(cell));
  const codes = [...new Set(forRegion.map(({ region }) => region))].filter((region) => region !== "").sort();
  return {
    bySeverity: Object.values(Severity).map((severity) => ({
      severity,
      count: total(forSeverity.filter((cell) => cell.severity === severity)),
    })),
    byRule: Object.values(FindingRule).map((rule) => ({
      rule,
      count: total(forRule.filter((cell) => cell.rule === rule)),
    })),
    byRegion: codes.map((region) => ({ region, count: total(forRegion.filter((cell) => cell.region === region)) })),
  };
}

/**
 * What a list of findings counts, out of the facets that are asked for beside it; null where none are, and the rules have
 * to be asked for the count alone.
 */
export async function countInFacets(snapshot: Snapshot, filter: FindingFilter): Promise<number | null> {
  // Whatever stands beside the count in the question has begun by then.
  await nextTurn();
  const { others, ofRules, ofSeverities, ofRegions } = partsOf(filter);
  const cells = await cellsOf(snapshot).get(keyOf(others));
  return cells === undefined
    ? null
    : total(cells.filter((cell) => ofRules(cell) && ofSeverities(cell) && ofRegions(cell)));
}

/** What each field of the filter that has facets lets through, and the other fields. */
function partsOf({ rules = null, severities = null, regions = null, ...others }: FindingFilter) {
  return {
    others,
    ofRules: ({ rule }: Cell) => rules === null || rules.includes(rule),
    ofSeverities: ({ severity }: Cell) => severities === null || severities.includes(severity),
    ofRegions: ({ region }: Cell) => regions === null || regions.includes(region),
  };
}

/** The cells that the request has asked for, by the filter that they are under. */
function cellsOf(snapshot: Snapshot): Map<string, Promise<readonly Cell[]>> {
  return snapshot.loader("finding facets", () => new Map<string, Promise<readonly Cell[]>>());
}

function keyOf(filter: FindingFilter): string {
  return JSON.stringify(filter);
}

async function readCells(snapshot: Snapshot, filter: FindingFilter): Promise<readonly Cell[]> {
  const groups = await groupFindings(snapshot, filter);
  return groups.map(({ rule, severity, row }) => ({
    rule,
    severity,
    region: text(row, "region"),
    count: number(row, "total"),
  }));
}

function total(cells: readonly Cell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}
