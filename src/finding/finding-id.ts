import { FindingRule } from "./finding-rules";

/** Ids of nodes and links hold no colon, so no finding is taken for one of them. */
const SEPARATOR = ":";
const PREFIX = "finding";

/** The id of the finding that a rule has under this key. */
export function findingId(rule: FindingRule, key: string): string {
  return [PREFIX, rule, key].join(SEPARATOR);
}

/** The rule and the key within an id; null for an id that is no finding's. */
export function parseFindingId(id: string): { readonly rule: FindingRule; readonly key: string } | null {
  const [prefix, rule = "", ...key] = id.split(SEPARATOR);
  if (prefix !== PREFIX || !Object.hasOwn(FindingRule, rule) || key.length === 0) return null;
  return { rule: rule as FindingRule, key: key.join(SEPARATOR) };
}

/** The ids of nodes that a key is made of. */
export function partsOfKey(key: string): readonly string[] {
  return key.split(SEPARATOR);
}
