import type { EntityLabel } from "../entity/entity";
import { NotFoundError } from "../errors/domain-error";
import type { Snapshot } from "../graph/snapshot";
import { nearestNodes } from "./nearest-nodes.question";
import { thereOn } from "./there-on.question";

/** Letters of an id that are told again. */
const MOST_LETTERS = 60;

/** A node that a question names: the argument, and the id that it gives. */
export interface NamedNode {
  readonly argument: string;
  readonly id: string;
}

/**
 * NOT_FOUND for an id that no node of the label has at this moment; without a label, no node at all. Where one has it at
 * another moment, the nearest such moment is told, in the details as `thereOn`; else the nearest names. Cost: three queries.
 */
export async function unknownNode(
  snapshot: Snapshot,
  { argument, id }: NamedNode,
  label?: EntityLabel,
): Promise<NotFoundError> {
  const { asOf, knownAt } = snapshot.moment;
  const noun = label?.toLowerCase() ?? "node";
  const fact = `There is no ${noun} with the id ${id.slice(0, MOST_LETTERS)} on ${asOf} in revision ${knownAt}, as \`${argument}\` wants it.`;
  const there = await thereOn(snapshot, id, label);
  if (there !== null) {
    const message = `${fact} It is there on ${there.asOf} in revision ${there.knownAt}: ask for that moment by \`asOf\` and \`knownAt\`.`;
    return new NotFoundError(message, { argument, id, thereOn: { ...there } });
  }
  const nearest = await nearestNodes(snapshot, id, label);
  const names = nearest.map((node) => `${node.id} (${node.name})`).join(", ");
  const advice = names === "" ? "" : ` Nearest are ${names}.`;
  return new NotFoundError(`${fact}${advice} \`search\` finds ids by names.`, {
    argument,
    id,
    nearest: nearest.map((node) => ({ ...node })),
  });
}
