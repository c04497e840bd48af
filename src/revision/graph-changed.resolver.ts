import { Args, Ctx, Resolver, Root, Subscription } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { GraphChangedArguments } from "./graph-changed.args";
import type { GraphChangesArgs } from "./graph-changes";
import { graphChanges } from "./graph-changes";
import type { Revision } from "./revision";
import { RevisionType } from "./revision.type";

@Resolver()
export class GraphChangedResolver {
  @Subscription(() => RevisionType, {
    subscribe: ({ args, context }: { args: GraphChangesArgs; context: RequestContext }) =>
      graphChanges(context.services.store, args, context.signal),
    description:
      "Each revision as it is recorded, in their order: `GET` or `POST /graphql/stream` with `Accept: text/event-stream` (граф изменился).",
  })
  async graphChanged(
    @Root() revision: Revision,
    @Args(() => GraphChangedArguments) _args: GraphChangedArguments,
    @Ctx() context: RequestContext,
  ): Promise<RevisionType> {
    const snapshot = await context.snapshot();
    return new RevisionType(snapshot.seen(revision), snapshot, context.services.timeZone);
  }
}
