import type { EntityLabel } from "../entity/entity";
import { NotFoundError } from "../errors/domain-error";
import type { Snapshot } from "../graph/snapshot";
import { nearestNodes } from "./nearest-nodes.question";

/** Letters of an id that are told again. */
const MOST_LETTERS = 60;

/** A node that a question names: the argument, and the id that it gives. */
export interface NamedNode {
  readonly argument: string;
  readonly id: string;
}

/**
 * NOT_FOUND, with the nearest names, for an id that no node of the label has at this moment; without a label, no node at
 * all. Cost: two queries.
 */
export async function unknownNode(
  snapshot: Snapshot,
  { argument, id }: NamedNode,
  label?: EntityLabel,
): Promise<NotFoundError> {
  const { asOf, knownAt } = snapshot.moment;
  const nearest = await nearestNodes(snapshot, id, label);
  const noun = label?.toLowerCase() ?? "node";
  const advice = nearest.length === 0 ? "" : ` Nearest are ${nearest.join(", ")}.`;
  const message = `There is no ${noun} with the id ${id.slice(0, MOST_LETTERS)} on ${asOf} in revision ${knownAt}, as \`${argument}\` wants it.${advice} \`search\` finds ids by names.`;
  return new NotFoundError(message, { argument, id, nearest });
}
