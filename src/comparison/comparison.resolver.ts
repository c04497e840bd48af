import { Arg, Args, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { requireAskedIn } from "../asked/require-asked.question";
import { Language } from "../language/language.type";
import type { RequestContext } from "../request/request-context";
import { ComparisonArguments } from "./comparison.args";
import { compareMoments } from "./comparison.question";
import { ChangeType, ComparisonType, DifferenceType } from "./comparison.type";
import type { ToldDifference } from "./difference-text.question";
import { toldDifference } from "./difference-text.question";

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

@Resolver(() => ChangeType)
export class ChangeResolver {
  @FieldResolver(() => [DifferenceType], {
    description: "What changed, each with what it was and is; none of what came or went (было и стало).",
  })
  differences(
    @Root() { change, moments }: ChangeType,
    @Arg("language", () => Language, {
      defaultValue: Language.RU,
      description: "Language of names and terms; official names stay as they are.",
    })
    language: Language,
  ): Promise<readonly ToldDifference[]> {
    return Promise.all(change.differences.map((difference) => toldDifference(difference, moments, language)));
  }
}
