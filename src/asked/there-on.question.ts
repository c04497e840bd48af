import { entityLabel } from "../entity/decode-entity";
import type { EntityLabel } from "../entity/entity";
import { cypherQuery } from "../graph/cypher-query";
import { number, numberOrNull, textOrNull, texts } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import type { Held } from "../moment/absence";
import type { Moment } from "../moment/moment";
import { nearestMoment } from "../moment/nearest-moment";

interface HeldNode extends Held {
  readonly labels: readonly string[];
}

const heldQuery = cypherQuery<{ readonly id: string }, HeldNode>("entity/held", (row) => ({
  labels: texts(row, "labels"),
  validFrom: textOrNull(row, "validFrom"),
  validTo: textOrNull(row, "validTo"),
  addedIn: number(row, "addedIn"),
  retractedIn: numberOrNull(row, "retractedIn"),
}));

/**
 * The moment nearest to the snapshot's at which the graph has the node; null for an id that none ever had, or only one of
 * another label.
 *
 * Source: cypher/entity/held.cypher.
 * Cost: one query.
 *
 * @example
 * ```graphql
 * { thereOn(id: "ba-iro", asOf: "2022-09-15", knownAt: 0) { asOf knownAt } }
 * ```
 * ```json
 * {"thereOn": {"asOf": "2022-09-15", "knownAt": 1}}
 * ```
 */
export async function thereOn(snapshot: Snapshot, id: string, label?: EntityLabel): Promise<Moment | null> {
  const held = await snapshot.read(heldQuery, { id });
  const fitting = held.filter(({ labels }) => label === undefined || entityLabel(id, labels) === label);
  return nearestMoment(snapshot.moment, fitting);
}
