import { LinkState } from "../../../src/moment/link-state";
import type { Draw } from "./draw";
import type { Vocabulary } from "./vocabulary";

/** Levels of nodes below the one that is looked up. */
const DEPTH = 3;
const FIRST = [1, 2, 12];
const PAGE_INFO = "pageInfo { hasNextPage startCursor endCursor }";

/**
 * What a look-up of a node shows, for the most part of what is looked ahead for, and now and then of what is not: one of so
 * many shapes, of a node and a moment that are drawn anew.
 */
export function drawForeseen(draw: Draw, words: Vocabulary, shapes: number): string {
  const kinds = { subject: words.ids.Subject, duty: words.ids.Duty, agreement: words.ids.Agreement };
  const [field, ids] = draw.pick(Object.entries(kinds).filter(([, those]) => those.length > 0));
  const asOf = `asOf: "${draw.pick(words.days)}"`;
  const moment = draw.oneIn(4) ? `${asOf}, knownAt: ${draw.pick(words.revisions)}` : asOf;
  const id = draw.oneIn(20) ? draw.pick(words.ids.Act) : draw.pick(ids);
  return `${field}(id: "${id}", ${moment}) ${BELOW[field]!(draw.shape(`foreseen ${field}`, shapes), DEPTH)}`;
}

type Shown = (draw: Draw, depth: number) => string;

const BELOW: Readonly<Record<string, Shown>> = { subject, duty, agreement };

function subject(draw: Draw, depth: number): string {
  const plain = ["kind", "name", "shortName", "level", "region", "inferred", "existence { from to }", "addedIn"];
  const own = ["... on Group { declaredSize }", "... on Position { title }", "... on Centre { centreKind }"];
  const seldom = draw.oneIn(8) ? [draw.pick(["label", "formerNames { name }", "links(first: 2) { totalCount }"])] : [];
  const deep = [
    () => `superior ${subject(draw, depth - 1)}`,
    () => `superiors ${subject(draw, depth - 1)}`,
    () => `groups { ... on Subject ${subject(draw, depth - 1)} }`,
    () => `... on Centre { host ${subject(draw, depth - 1)} }`,
    () =>
      `subordinates(first: ${draw.pick(FIRST)}${draw.pick(["", ", filter: { kinds: [SCHOOL, POSITION] }"])}) ${page(draw, subject(draw, depth - 1))}`,
    () =>
      `responsibilities(first: ${draw.pick(FIRST)}${draw.pick(["", ", inherited: false", ", roles: [EXECUTOR]", ", through: [POSTS]"])}${states(draw)}) ${page(draw, responsibility(draw, depth))}`,
    () => `agreements(first: ${draw.pick(FIRST)}${states(draw)}) ${page(draw, agreement(draw, depth - 1))}`,
  ];
  return selection([...draw.some([...plain, ...own], 3), ...seldom, ...below(draw, depth, deep)]);
}

function duty(draw: Draw, depth: number): string {
  const plain = [
    "title",
    "text",
    "force",
    "requiresAgreement",
    "requiresNomination",
    "status",
    "deadline { due text }",
    "state",
  ];
  const seldom = draw.oneIn(8) ? ["source"] : [];
  const deep = [
    () => `responsibilities(first: ${draw.pick(FIRST)}${states(draw)}) ${page(draw, responsibility(draw, depth))}`,
    () => `concerns ${subject(draw, depth - 1)}`,
    () => "programmes { name }",
  ];
  return selection([...draw.some(plain, 2), ...seldom, ...below(draw, depth, deep)]);
}

function agreement(draw: Draw, depth: number): string {
  const deep = [() => `base ${subject(draw, depth - 1)}`, () => `participants ${subject(draw, depth - 1)}`];
  return selection([...draw.some(["number", "form", "state", "validity { from to }"], 2), ...below(draw, depth, deep)]);
}

function responsibility(draw: Draw, depth: number): string {
  const plain = [
    "role",
    "validity { from to }",
    "attestedOn",
    "certainty",
    "addedIn",
    "source",
    "state",
    "retractedIn",
  ];
  const seldom = draw.oneIn(8) ? ["label"] : [];
  const deep = [
    () => `subject ${subject(draw, depth - 1)}`,
    () => `duty ${duty(draw, depth - 1)}`,
    () => `via { ... on Subject ${subject(draw, depth - 1)} }`,
    () => "basis { path label }",
  ];
  return selection([...draw.some(plain, 3), ...seldom, ...below(draw, depth, deep)]);
}

function below(draw: Draw, depth: number, deep: readonly (() => string)[]): readonly string[] {
  return depth > 0 ? draw.some(deep, 2).map((field) => field()) : [];
}

function page(draw: Draw, items: string): string {
  const shown = draw.pick([
    `nodes ${items}`,
    `edges { cursor node ${items} } ${PAGE_INFO}`,
    `nodes ${items} totalCount`,
  ]);
  return `{ ${shown} }`;
}

function states(draw: Draw): string {
  return draw.oneIn(3) ? `, states: [${draw.some(Object.values(LinkState), 2).join(", ")}]` : "";
}

function selection(fields: readonly string[]): string {
  return `{ ${["id", ...fields].join(" ")} }`;
}
