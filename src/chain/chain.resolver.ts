import type { ComplexityEstimatorArgs } from "graphql-query-complexity";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { LinkType } from "../link/link.type";
import { Language } from "../language/language.type";
import { nodeOf } from "../node/node-of.type";
import { INTERACTION_RELATIONS } from "./chain";
import { chainSentence } from "./chain-sentence.question";
import { ChainsArguments, NeighbourhoodArguments } from "./chain.args";
import { InteractionChainType, InteractionChainsType } from "./chain.type";
import { interactionChains, isUnbroken } from "./interaction-chains.question";
import { neighbourhood, SUBGRAPH_LIMITS } from "./neighbourhood.question";
import { SubgraphType } from "./subgraph.type";

@Resolver(() => InteractionChainType)
export class ChainResolver {
  @Query(() => InteractionChainsType, {
    nullable: true,
    description:
      "The chains by which two nodes come to deal with each other; NOT_FOUND for an unknown one (цепочки взаимодействия).",
  })
  async interactionChains(
    @Args(() => ChainsArguments) args: ChainsArguments,
    @Ctx() context: RequestContext,
  ): Promise<InteractionChainsType> {
    const snapshot = await context.snapshot(args);
    const found = await interactionChains(snapshot, args);
    return { ...found, chains: found.chains.map((chain) => new InteractionChainType(chain, snapshot)) };
  }

  @Query(() => SubgraphType, {
    nullable: true,
    description: "What is around a node; NOT_FOUND for an unknown one (окружение).",
    complexity: neighbourhoodCost,
  })
  async neighbourhood(
    @Args(() => NeighbourhoodArguments) args: NeighbourhoodArguments,
    @Ctx() context: RequestContext,
  ): Promise<SubgraphType> {
    const snapshot = await context.snapshot(args);
    const { nodes, links, truncated, bundles, isPartial } = await neighbourhood(snapshot, args);
    return {
      nodes: nodes.map((node) => nodeOf(node, snapshot)),
      links: links.map((link) => new LinkType(link, snapshot)),
      truncated: truncated.map(({ node, ...counts }) => ({ ...counts, node: nodeOf(node, snapshot) })),
      bundles,
      isPartial,
    };
  }

  @FieldResolver(() => Boolean, { description: "Whether every link of it is VALID on the day (не прервана)." })
  isUnbroken(@Root() { chain, snapshot }: InteractionChainType): Promise<boolean> {
    return isUnbroken(snapshot, chain);
  }

  @FieldResolver(() => String, { description: "The chain as a sentence (предложением)." })
  sentence(
    @Root() { chain, snapshot }: InteractionChainType,
    @Arg("language", () => Language, {
      defaultValue: Language.RU,
      description: "Language of the sentence; official names stay as they are (язык).",
    })
    language: Language,
  ): Promise<string> {
    return chainSentence(snapshot, chain, language);
  }
}

/** A list without `first` is taken to hold 5 things: so many times that are shown. */
const LIST_SIZE = 5;

function neighbourhoodCost({ args, childComplexity }: ComplexityEstimatorArgs): number {
  const { depth, perNode, perKind } = args as NeighbourhoodArguments;
  const most = perKind == null ? perNode : perKind * INTERACTION_RELATIONS.length;
  const shown = Math.min(Math.max(most, 1) ** Math.max(depth, 1), SUBGRAPH_LIMITS.maxNodes);
  return 1 + (childComplexity * Math.max(shown, LIST_SIZE)) / LIST_SIZE;
}
