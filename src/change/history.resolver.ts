import type { ClassType } from "type-graphql";
import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { Act } from "../act/act.type";
import { NetworkAgreement } from "../agreement/agreement.type";
import { Duty } from "../duty/duty.type";
import { rememberEntities } from "../entity/entity.loader";
import type { Node } from "../node/node.type";
import type { RequestContext } from "../request/request-context";
import { RevisionType } from "../revision/revision.type";
import { Subject } from "../subject/subject.type";
import { historyOf } from "./history.question";
import { HistoryEntryType } from "./history.type";
import { ChangeEntryType } from "./revision-change.type";

/** The field `history` of a type of nodes. */
function historyResolver(type: ClassType<Node> | (abstract new (...args: never[]) => Node)) {
  @Resolver(() => type as ClassType<Node>)
  class HistoryResolver {
    @Extensions({ reads: 500 })
    @FieldResolver(() => [HistoryEntryType], {
      description:
        "The revisions that said or withdrew something of it or of a link at it, newest first, each with what that was (история).",
    })
    async history(
      @Root() { id, snapshot }: Node,
      @Arg("first", () => Int, {
        defaultValue: 20,
        description: "How many revisions, from 0 to 1000 (сколько ревизий).",
      })
      first: number,
      @Ctx() { services }: RequestContext,
    ): Promise<readonly HistoryEntryType[]> {
      const history = await historyOf(snapshot, id, first);
      return history.map(({ revision, entries }) => {
        const apart = snapshot.apart();
        rememberEntities(
          apart,
          entries.flatMap((entry) => ("node" in entry ? [entry.node] : [])),
        );
        const told = entries.map((entry) => new ChangeEntryType(entry, apart));
        return new HistoryEntryType(new RevisionType(revision, snapshot, services.timeZone), told);
      });
    }
  }
  return HistoryResolver;
}

/** One for each type of nodes that has a history. */
export const HISTORY_RESOLVERS = [Subject, Duty, Act, NetworkAgreement].map(historyResolver);
