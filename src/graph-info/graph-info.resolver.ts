import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { LocalDate } from "../moment/local-date";
import { revisionOn } from "../revision/revision.question";
import { graphOverview } from "./graph-info.question";
import { GraphInfo } from "./graph-info.type";

@Resolver(() => GraphInfo)
export class GraphInfoResolver {
  @Query(() => GraphInfo, { nullable: true, description: "The graph as a whole; null while it is empty (граф)." })
  async graph(@Ctx() context: RequestContext): Promise<GraphInfo | null> {
    const [overview, snapshot] = await Promise.all([graphOverview(context.services.store), context.snapshot()]);
    return overview === null ? null : new GraphInfo(overview, snapshot);
  }

  @Query(() => Int, {
    nullable: true,
    description:
      "What the graph knew at the end of a day: its newest revision then; null where it was empty (ревизия на дату).",
  })
  revisionOn(
    @Arg("date", () => LocalDate, { description: "The day, in the service's time zone (дата)." }) date: string,
    @Ctx() context: RequestContext,
  ): Promise<number | null> {
    const { store, timeZone } = context.services;
    return revisionOn(store, date, timeZone);
  }
}
