import { entityLoader } from "../entity/entity.loader";
import { labelOf } from "../entity/label";
import { regionName } from "../entity/region";
import { DAY } from "../entity/value-kind";
import type { Snapshot } from "../graph/snapshot";
import { dayText } from "../language/day-text";
import type { Language } from "../language/language";
import { YES_NO_WORDS } from "../language/yes-no.words";
import type { ComparedProperty, Difference } from "./difference";
import { PROPERTY_WORDS, WORDS_OF_VALUES } from "./difference.words";

/** A difference as a person reads it. */
export interface ToldDifference {
  readonly field: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Properties that hold ids of nodes. */
const NODES: ReadonlySet<ComparedProperty> = new Set<ComparedProperty>([
  ...(["act", "provision", "base", "programmes", "basis", "agreementId", "declaredSizeBasis"] as const),
]);

/** Days, words and names in place of what is stored; null where nothing is said. Cost: one query a moment for the names of a batch. */
export async function toldDifference(
  { property, field, kind, before, after }: Difference,
  [earlier, later]: readonly [Snapshot, Snapshot],
  language: Language,
): Promise<ToldDifference> {
  const told = (value: unknown, snapshot: Snapshot) =>
    textOf({ property, isDay: kind === DAY }, value, { snapshot, language });
  const [was, is] = await Promise.all([told(before, earlier), told(after, later)]);
  return { field, name: PROPERTY_WORDS[property][language].term, before: was, after: is };
}

interface Told {
  readonly property: ComparedProperty;
  readonly isDay: boolean;
}

interface Reader {
  readonly snapshot: Snapshot;
  readonly language: Language;
}

async function textOf(told: Told, value: unknown, reader: Reader): Promise<string | null> {
  if (typeof value === "boolean") return YES_NO_WORDS[value ? "yes" : "no"][reader.language].term;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const texts = await Promise.all(value.map((each: unknown) => textOf(told, each, reader)));
    return texts.length === 0 ? null : texts.join("; ");
  }
  return typeof value === "string" && value !== "" ? wordOf(told, value, reader) : null;
}

async function wordOf({ property, isDay }: Told, value: string, { snapshot, language }: Reader): Promise<string> {
  if (isDay) return dayText(value, language);
  if (property === "region") return regionName(value);
  if (!NODES.has(property)) return WORDS_OF_VALUES[property]?.[value]?.[language].term ?? value;
  const node = await entityLoader(snapshot).load(value);
  return node === null ? value : labelOf(node, language);
}
