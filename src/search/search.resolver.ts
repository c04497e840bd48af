import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { nodeOf } from "../node/node-of.type";
import { search } from "./search.question";
import { SearchArguments, SearchHit } from "./search.type";

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => [SearchHit], { nullable: true, description: "What is found by words, best first (поиск)." })
  async search(
    @Args(() => SearchArguments) args: SearchArguments,
    @Ctx() context: RequestContext,
  ): Promise<readonly SearchHit[]> {
    const snapshot = await context.snapshot(args);
    const found = await search(snapshot, args);
    return found.map(({ entity, score }) => ({ node: nodeOf(entity, snapshot), score }));
  }
}
