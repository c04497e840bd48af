import { byCodeUnits } from "../collections/by-code-units";
import { Pace } from "../event-loop/pace";
import { sortInTurns } from "../event-loop/sort-in-turns";
import type { Row } from "../graph/cypher-query";
import { linkLine, nodeLine, stateLine, withdrawnLine } from "../proof/fact-lines";
import { FactDigest } from "../proof/revision-digests";
import type { GraphChange } from "./graph-change";

/** A line of the digest, made when its turn comes, and its place: a node comes before its states. */
interface Placed {
  readonly of: string;
  readonly id: string;
  readonly line: () => string;
}

/** The digest of the revision that writes this change: what `RevisionDigests` finds again in the store. Works in turns. */
export async function digestOfChange(change: GraphChange): Promise<string> {
  const pace = new Pace();
  const digest = new FactDigest();
  for (const facts of [nodesIn(change), linksIn(change)])
    for (const { line } of await sortInTurns(facts, inOrder)) {
      digest.add(line());
      if (pace.isRestDueAfterStep()) await pace.rest();
    }
  return digest.end();
}

function nodesIn({ newEntities, newStates, retractedStates }: GraphChange): readonly Placed[] {
  return [
    ...newEntities.map(({ id, labels, properties }) => {
      const kind = properties["kind"];
      const node = { id, labels: labels.split(":"), ...(typeof kind === "string" && { kind }) };
      return { of: id, id: "", line: () => nodeLine(node) };
    }),
    ...newStates.map(({ entityId: of, properties }) => {
      return { of, id: idOf(properties), line: () => stateLine(of, properties) };
    }),
    ...retractedStates.map(({ entityId: of, stateId: id }) => ({ of, id, line: () => withdrawnLine(id) })),
  ];
}

function linksIn({ newLinks, retractedLinks }: GraphChange): readonly Placed[] {
  return [
    ...newLinks.map(({ relation, fromId: from, toId: to, properties }) => {
      return { of: from, id: idOf(properties), line: () => linkLine({ relation, from, to, properties }) };
    }),
    ...retractedLinks.map(({ fromId: of, linkId: id }) => ({ of, id, line: () => withdrawnLine(id) })),
  ];
}

function idOf(properties: Row): string {
  return properties["id"] as string;
}

function inOrder(a: Placed, b: Placed): number {
  return byCodeUnits(a.of, b.of) || byCodeUnits(a.id, b.id);
}
