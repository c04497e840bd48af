import { Args, Ctx, Extensions, Query, Resolver } from "type-graphql";
import { requireAskedIn } from "../asked/require-asked.question";
import type { RequestContext } from "../request/request-context";
import { ComparisonArguments } from "./comparison.args";
import { compareMoments } from "./comparison.question";
import { ComparisonType } from "./comparison.type";

@Resolver()
export class ComparisonResolver {
  @Extensions({ reads: 5_000 })
  @Query(() => ComparisonType, {
    nullable: true,
    description:
      "What came, went and changed between two moments, by valid time, by knowledge, or both (что изменилось).",
  })
  async compare(
    @Args(() => ComparisonArguments) args: ComparisonArguments,
    @Ctx() context: RequestContext,
  ): Promise<ComparisonType> {
    const before = await context.snapshot(args.before);
    const after = await context.snapshot(args.after);
    const { region } = args;
    const comparison = await compareMoments(before, after, args);
    const { added, removed, changed } = comparison;
    const later = after.moment.knownAt >= before.moment.knownAt ? after : before;
    await requireAskedIn(later, { region }, added.length + removed.length + changed.length === 0);
    return new ComparisonType(comparison, before, after);
  }
}
