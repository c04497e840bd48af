import { distance } from "fastest-levenshtein";
import { allKnown } from "../event-loop/when-known";
import type { Entity, EntityLabel } from "../entity/entity";
import { entityLoader } from "../entity/entity.loader";
import { labelOf } from "../entity/label";
import { cypherQuery } from "../graph/cypher-query";
import { text } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import { Language } from "../language/language";
import { search, SearchKind } from "../search/search.question";

/** Names that an error offers. */
const MOST = 3;
/** Ids that are compared: more would only cost time. */
const MOST_COMPARED = 2000;
/** What people type for an id is no longer. */
const MOST_LETTERS = 100;

const KINDS: Partial<Record<EntityLabel, SearchKind>> = {
  Subject: SearchKind.SUBJECT,
  Duty: SearchKind.DUTY,
  Act: SearchKind.ACT,
};

/** What people mean by an id that may be of anything. */
const LABELS = Object.keys(KINDS) as readonly EntityLabel[];

type Params = { readonly beginning: string; readonly labels: readonly string[]; readonly limit: number };

const idsBeginningQuery = cypherQuery<Params, string>("entity/ids-beginning", (row) => text(row, "id"));

/** A node that somebody may have meant: its name is in Russian, as the acts have it. */
export interface NearNode {
  readonly id: string;
  readonly type: EntityLabel;
  readonly name: string;
}

/**
 * The nodes that somebody may have meant by an id that no node of the label has; without a label, no node at all.
 * Cost: two queries.
 */
export async function nearestNodes(
  snapshot: Snapshot,
  asked: string,
  label?: EntityLabel,
): Promise<readonly NearNode[]> {
  const written = asked.slice(0, MOST_LETTERS);
  const labels = label === undefined ? LABELS : [label];
  const kinds = labels.flatMap((each) => KINDS[each] ?? []);
  const byName = kinds.length === 0 ? [] : await search(snapshot, { text: written, kinds, first: MOST });
  const found = byName.length > 0 ? byName.map(({ entity }) => entity) : await nearestIds(snapshot, written, labels);
  return found.map((entity) => ({ id: entity.id, type: entity.label, name: labelOf(entity, Language.RU) }));
}

async function nearestIds(
  snapshot: Snapshot,
  asked: string,
  labels: readonly EntityLabel[],
): Promise<readonly Entity[]> {
  const beginning = /^[a-z0-9]+/.exec(asked)?.[0] ?? "";
  if (beginning === "") return [];
  const params = { beginning, labels, limit: MOST_COMPARED };
  const ids = await snapshot.read(idsBeginningQuery, params);
  const nearest = [...ids].sort((a, b) => distance(a, asked) - distance(b, asked)).slice(0, MOST);
  const entities = await allKnown(nearest.map((id) => entityLoader(snapshot).load(id)));
  return entities.filter((entity) => entity !== null);
}
