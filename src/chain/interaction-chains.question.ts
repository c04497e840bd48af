import { allKnown } from "../event-loop/when-known";
import { entityLoader } from "../entity/entity.loader";
import { BadUserInputError } from "../errors/domain-error";
import type { Snapshot } from "../graph/snapshot";
import { findLink, stateOfLink } from "../link/link.question";
import { LinkState } from "../moment/link-state";
import type { InteractionChain, WalkFilter } from "./chain";
import { requireNodes } from "../asked/asked-node.question";
import { checkBound } from "./chain-arguments";
import type { Path } from "./find-paths";
import { turnedRound } from "./find-paths";
import { shortestPaths } from "./shortest-paths";
import { TwoSidedWalk } from "./two-sided-walk";

/** Longer chains say little about how two subjects come to deal with each other, and their number explodes. */
const MAX_LENGTH = 12;
const MAX_FIRST = 100;

export interface ChainsAsked extends WalkFilter {
  readonly from: string;
  readonly to: string;
  /** In links. */
  readonly maxLength: number;
  readonly first: number;
}

export interface InteractionChains {
  readonly chains: readonly InteractionChain[];
  /** Whether a bound cut off what might have given more: `first`, `maxLength`, or those of the search itself. */
  readonly isPartial: boolean;
  /** How many links were looked at. A link that was met from both of its ends counts twice. */
  readonly explored: number;
}

/** What a question may cost, whatever it asks for. */
export interface ChainBudget {
  /** Looks at links, after which no more are read: both stores give so many in about a second. */
  readonly maxLooks: number;
  /** Steps of the search in memory: about half a second. */
  readonly maxSteps: number;
}

export const CHAIN_BUDGET: ChainBudget = { maxLooks: 50_000, maxSteps: 500_000 };

/**
 * How two nodes come to deal with each other: the simple ways between them, shortest first, those of one length in the
 * order of their ids. Each of several parallel links makes a chain of its own. The chains from A to B are those from B to A,
 * turned round. `isPartial` says that there are more, or that the search reached its bounds.
 *
 * Units: `maxLength` counts links.
 * Errors: BAD_USER_INPUT for bounds out of range and for equal ends, NOT_FOUND for an unknown end.
 * Source: cypher/chain/step.cypher.
 * Cost: one query for the ends, at most one a link of `maxLength`, two for what the chains hold.
 *
 * @example
 * ```graphql
 * { interactionChains(from: "ba-iro", to: "ba-avrora", first: 1, asOf: "2022-09-15") { chains { length
 *   nodes { id } } isPartial } }
 * ```
 * ```json
 * {"interactionChains": {"chains": [{"length": 2, "nodes": [{"id": "ba-iro"}, {"id": "ba-forum-2022.d3"},
 *   {"id": "ba-avrora"}]}], "isPartial": true}}
 * ```
 */
export async function interactionChains(
  snapshot: Snapshot,
  asked: ChainsAsked,
  budget: ChainBudget = CHAIN_BUDGET,
): Promise<InteractionChains> {
  checkAsked(asked);
  await requireNodes(
    snapshot,
    (["from", "to"] as const).map((argument) => ({ argument, id: asked[argument] })),
  );
  // Always walked from the smaller id: whoever asks the other way round gets the same order, cut at the same place.
  const isTurned = asked.from > asked.to;
  const ends: readonly [string, string] = isTurned ? [asked.to, asked.from] : [asked.from, asked.to];
  const walk = new TwoSidedWalk(snapshot, ends, asked, budget.maxLooks);
  const { paths, isPartial } = await shortestPaths(walk, ends, { ...asked, maxSteps: budget.maxSteps });
  const chains = await Promise.all(paths.map((path) => readChain(snapshot, isTurned ? turnedRound(path) : path)));
  return { chains, isPartial, explored: walk.explored };
}

/** Whether every link of a chain is VALID at the moment. Cost: one query for the bases of a batch. */
export async function isUnbroken(snapshot: Snapshot, chain: InteractionChain): Promise<boolean> {
  const states = await allKnown(chain.links.map((link) => stateOfLink(snapshot, link)));
  return states.every((state) => state === LinkState.VALID);
}

async function readChain(snapshot: Snapshot, { nodeIds, linkIds }: Path): Promise<InteractionChain> {
  snapshot.budget.spend(nodeIds.length + linkIds.length);
  const [nodes, links] = await Promise.all([
    Promise.all(nodeIds.map(async (id) => entityLoader(snapshot).load(id))),
    Promise.all(linkIds.map(async (id) => findLink(snapshot, id))),
  ]);
  return { nodes: nodes.filter((node) => node !== null), links: links.filter((link) => link !== null) };
}

function checkAsked({ from, to, maxLength, first }: ChainsAsked): void {
  const shorter = "ask for a way to somebody in between, and on from there";
  checkBound({ argument: "maxLength", found: maxLength, min: 1, max: MAX_LENGTH, advice: shorter });
  const fewer = "narrow the search with `over` or `states`";
  checkBound({ argument: "first", found: first, min: 0, max: MAX_FIRST, advice: fewer });
  if (from !== to) return;
  const message = `\`from\` and \`to\` must name two nodes, found "${from}" for both: \`neighbourhood\` shows what is around one.`;
  throw new BadUserInputError(message, { argument: "to" });
}
