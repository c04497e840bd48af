import type { Row } from "../graph/cypher-query";
import { RelationKind } from "../link/link";
import { SubjectKind } from "../entity/subject";
import { byCodeUnits } from "../collections/by-code-units";
import { brief, DamagedDumpError } from "./damaged-dump";
import type { LinkRecord, NodeRecord } from "./dump-format";
import type { StoredFields } from "./stored-fields";
import { STORED_LINK, STORED_STATES } from "./stored-fields";

/** As in an act document. */
const ID = /^[a-z0-9][a-z0-9.-]{0,119}$/;
const LINK_SUFFIX = /^\.[0-9a-f]{12}$/;
const STATE_SUFFIX = /^@[1-9][0-9]*\.[0-9]+$/;
const RELATIONS: ReadonlySet<unknown> = new Set(Object.values(RelationKind));
const KINDS: ReadonlySet<unknown> = new Set(Object.values(SubjectKind));
const OF_NODES: ReadonlySet<string> = new Set(["id", "label", "kind", "addedIn", "retractedIn", "states"]);
const OF_LINKS: ReadonlySet<string> = new Set(["relation", "from", "to", "properties"]);

/** Where a record stands and what its revisions may be. */
interface Place {
  readonly line: number;
  /** The newest revision in the file. */
  readonly newest: number;
}

/** Errors: DamagedDumpError where the record is no node, has a label or property that nodes do not have, or states out of order. */
export function checkNode(node: NodeRecord, place: Place): void {
  requireOnly(node, OF_NODES, place);
  insist(isId(node.id), place, "an id", node.id);
  const fields = STORED_STATES.get(node.label);
  if (fields === undefined) throw unexpected(place, "a known label", node.label);
  const hasKind = node.label === "Subject" ? KINDS.has(node.kind) : node.kind === undefined;
  insist(hasKind, place, "a known kind for subjects and none for others", node.kind);
  checkRevisions(node, place);
  insist(isFilledList(node.states), place, "at least one state", node.states);
  checkStates(node, fields, place);
}

function checkStates(node: NodeRecord, fields: StoredFields, place: Place): void {
  let before = "";
  for (const state of node.states) {
    checkProperties(state, fields, place);
    const id = state["id"] as string;
    insist(isDerivedId(id, node.id, STATE_SUFFIX), place, `the id of a state of ${node.id}`, id);
    insist(byCodeUnits(before, id) < 0, place, `states in the order of their ids, each once, after ${before}`, id);
    before = id;
  }
}

/** Errors: DamagedDumpError where the record is no relationship, or has a type or property that relationships do not have. */
export function checkLink(link: LinkRecord, place: Place): void {
  requireOnly(link, OF_LINKS, place);
  insist(RELATIONS.has(link.relation), place, "a known type of relationship", link.relation);
  insist(isId(link.from), place, "the id of a node", link.from);
  insist(isId(link.to), place, "the id of a node", link.to);
  checkProperties(link.properties, STORED_LINK, place);
  const id = link.properties["id"] as string;
  insist(isDerivedId(id, link.from, LINK_SUFFIX), place, `the id of a relationship of ${link.from}`, id);
}

/** Throws unless the value is an object that JSON knows as such. */
export function requireMap(
  value: unknown,
  { line }: Pick<Place, "line">,
): asserts value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new DamagedDumpError(line, `expected an object, found ${brief(value)}`);
}

function checkProperties(properties: Row, fields: StoredFields, place: Place): void {
  requireMap(properties, place);
  let found = 0;
  for (const name in properties) {
    const field = fields.get(name);
    if (field === undefined) throw unexpected(place, "a known property", name);
    const value = properties[name];
    if (!field.kind.accepts(value)) throw unexpected(place, `${field.kind.wanted} as ${name}`, value);
    if (field.isRequired) found += 1;
  }
  if (found < requiredIn(fields)) throw missing(properties, fields, place);
  checkRevisions(properties as unknown as Revisions, place);
}

const REQUIRED = new WeakMap<StoredFields, number>();

function requiredIn(fields: StoredFields): number {
  let count = REQUIRED.get(fields);
  if (count === undefined) {
    count = [...fields.values()].filter(({ isRequired }) => isRequired).length;
    REQUIRED.set(fields, count);
  }
  return count;
}

function missing(properties: Row, fields: StoredFields, { line }: Place): DamagedDumpError {
  const names = [...fields].filter(([name, { isRequired }]) => isRequired && !(name in properties));
  return new DamagedDumpError(line, `expected ${names.map(([name]) => name).join(", ")}, found nothing there`);
}

interface Revisions {
  readonly addedIn: number;
  readonly retractedIn?: number;
}

function checkRevisions({ addedIn, retractedIn }: Revisions, place: Place): void {
  const isAdded = Number.isInteger(addedIn) && addedIn >= 1 && addedIn <= place.newest;
  insist(isAdded, place, `addedIn as a revision from 1 to ${place.newest}`, addedIn);
  if (retractedIn === undefined) return;
  const isRetracted = Number.isInteger(retractedIn) && retractedIn > addedIn && retractedIn <= place.newest;
  insist(isRetracted, place, `retractedIn as a revision after ${addedIn}, up to ${place.newest}`, retractedIn);
}

function isFilledList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isId(value: unknown): boolean {
  return typeof value === "string" && ID.test(value);
}

function isDerivedId(id: string, ofNode: string, suffix: RegExp): boolean {
  return id.startsWith(ofNode) && suffix.test(id.slice(ofNode.length));
}

function requireOnly(value: unknown, names: ReadonlySet<string>, place: Place): void {
  requireMap(value, place);
  for (const name in value) if (!names.has(name)) throw unexpected(place, "a known key", name);
}

function insist(isFine: boolean, place: Place, wanted: string, found: unknown): asserts isFine {
  if (!isFine) throw unexpected(place, wanted, found);
}

function unexpected({ line }: Place, wanted: string, found: unknown): DamagedDumpError {
  return new DamagedDumpError(line, `expected ${wanted}, found ${brief(found)}`);
}
