import { byCodeUnits } from "../collections/by-code-units";
import { forEachInTurns, mapInTurns } from "../event-loop/in-turns";
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
  const digest = new FactDigest();
  for (const facts of [await nodesIn(change), await linksIn(change)])
    await forEachInTurns(await sortInTurns(facts, inOrder), ({ line }) => digest.add(line()));
  return digest.end();
}

async function nodesIn({ newEntities, newStates, retractedStates }: GraphChange): Promise<readonly Placed[]> {
  const nodes = await mapInTurns(newEntities, ({ id, labels, properties }) => {
    const kind = properties["kind"];
    const node = { id, labels: labels.split(":"), ...(typeof kind === "string" && { kind }) };
    return { of: id, id: "", line: () => nodeLine(node) };
  });
  const states = await mapInTurns(newStates, ({ entityId: of, properties }) => {
    return { of, id: idOf(properties), line: () => stateLine(of, properties) };
  });
  const gone = await mapInTurns(retractedStates, ({ entityId: of, stateId: id }) => {
    return { of, id, line: () => withdrawnLine(id) };
  });
  return [...nodes, ...states, ...gone];
}

async function linksIn({ newLinks, retractedLinks }: GraphChange): Promise<readonly Placed[]> {
  const links = await mapInTurns(newLinks, ({ relation, fromId: from, toId: to, properties }) => {
    return { of: from, id: idOf(properties), line: () => linkLine({ relation, from, to, properties }) };
  });
  const gone = await mapInTurns(retractedLinks, ({ fromId: of, linkId: id }) => {
    return { of, id, line: () => withdrawnLine(id) };
  });
  return [...links, ...gone];
}

function idOf(properties: Row): string {
  return properties["id"] as string;
}

function inOrder(a: Placed, b: Placed): number {
  return byCodeUnits(a.of, b.of) || byCodeUnits(a.id, b.id);
}
