import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import { nodeOf } from "../node/node-of.type";
import { requireRegions } from "../region/region.question";
import type { RequestContext } from "../request/request-context";
import type { FoundEntity } from "./search.question";
import { search, searchPage } from "./search.question";
import { SearchArguments, SearchConnection, SearchHit, SearchResultsArguments } from "./search.type";

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => [SearchHit], {
    nullable: true,
    description: "What is found by words, best first; `searchResults` says more of it, and goes on (поиск).",
  })
  async search(
    @Args(() => SearchArguments) args: SearchArguments,
    @Ctx() context: RequestContext,
  ): Promise<readonly SearchHit[]> {
    const snapshot = await context.snapshot(args);
    return (await search(snapshot, args)).map((hit) => shown(hit, snapshot));
  }

  @Query(() => SearchConnection, {
    nullable: true,
    description: "What is found by words, best first, page by page (результаты поиска).",
  })
  async searchResults(
    @Args(() => SearchResultsArguments) args: SearchResultsArguments,
    @Ctx() context: RequestContext,
  ): Promise<SearchConnection> {
    const snapshot = await context.snapshot(args);
    if (args.region != null) await requireRegions(snapshot, [args.region]);
    const { page, isPartial } = await searchPage(snapshot, args);
    const { nodes, pageInfo } = page.map((hit) => shown(hit, snapshot));
    return { nodes, pageInfo, totalCount: page.totalCount, isPartial };
  }
}

function shown({ entity, score, matched, until }: FoundEntity, snapshot: Snapshot): SearchHit {
  return { node: nodeOf(entity, snapshot), score, matched, until };
}
