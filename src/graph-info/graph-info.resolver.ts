import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { LocalDate } from "../moment/local-date";
import { findNewestRevision, revisionOn } from "../revision/revision.question";
import { GraphInfo } from "./graph-info.type";

@Resolver(() => GraphInfo)
export class GraphInfoResolver {
  @Query(() => GraphInfo, { nullable: true, description: "The graph as a whole; null while it is empty (граф)." })
  async graph(@Ctx() context: RequestContext): Promise<GraphInfo | null> {
    const { store } = context.services;
    const [newest, health, snapshot] = await Promise.all([
      findNewestRevision(store),
      store.health(),
      context.snapshot(),
    ]);
    if (newest.updatedAt === null) return null;
    return new GraphInfo(newest, newest.updatedAt, snapshot, health.version ?? null);
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
