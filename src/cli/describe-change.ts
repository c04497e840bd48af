import type { Row } from "../graph/cypher-query";
import type { ChangeSummary, SummarizedFact } from "../revision/change-summary";

/** Properties that say nothing about the world, or follow from others. */
const LEFT_OUT: ReadonlySet<string> = new Set(["id", "addedIn", "retractedIn", "sortKey", "nameKey", "searchText"]);

/** The facts of a change in lines: `+` what is added, `~` what is said anew, `-` what is withdrawn. */
export function* describeChange({ added, changed, withdrawn }: ChangeSummary): Generator<string> {
  for (const fact of added) yield `+ ${nameOf(fact)}${said(fact.after)}`;
  for (const fact of changed) yield `~ ${nameOf(fact)}: ${differences(fact)}`;
  for (const fact of withdrawn) yield `- ${nameOf(fact)}${said(fact.before)}`;
}

function nameOf({ kind, id, toId }: SummarizedFact): string {
  return toId === null ? `${kind} ${id}` : `${id} -${kind}-> ${toId}`;
}

/** What tells it from others of its kind: a name, or days. */
function said(properties: Row | null): string {
  const { name, title, role, validFrom, validTo } = properties ?? {};
  const days = validFrom == null && validTo == null ? "" : `${text(validFrom)}..${text(validTo)}`;
  const parts = [name ?? title, role, days].filter((part) => part != null && part !== "");
  return parts.length === 0 ? "" : ` (${parts.map(text).join(", ")})`;
}

function differences({ before, after }: SummarizedFact): string {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const differing = [...names].filter(
    (name) => !LEFT_OUT.has(name) && JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]),
  );
  return differing.map((name) => `${name} ${stored(before?.[name])} → ${stored(after?.[name])}`).join(", ");
}

/** As it is stored: quotation marks within it stay, because they may be what differs. */
function stored(value: unknown): string {
  return value == null ? "—" : `«${text(value)}»`;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : value == null ? "" : JSON.stringify(value);
}
