import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { MomentArgs } from "../moment/moment.args";
import { Language } from "../language/language.type";
import { accountabilityOf } from "./accountability.question";
import { AccountabilityTrace, BreakType, SentencePartType } from "./accountability.type";
import type { SentencePart } from "./sentence-part";
import { traceSentence, traceSentenceParts } from "./trace-sentence";

@ArgsType()
class AccountabilityArguments extends MomentArgs {
  @Field(() => ID, { description: "Id of the duty (обязанность)." })
  duty!: string;

  @Field(() => Int, {
    defaultValue: 20,
    description: "Members shown of each group; the others are counted (участников группы).",
  })
  perGroup!: number;
}

const LANGUAGE = { defaultValue: Language.RU, description: "Language of the sentence; names stay as they are." };

@Resolver(() => AccountabilityTrace)
export class AccountabilityResolver {
  @Query(() => AccountabilityTrace, {
    nullable: true,
    description:
      "Who answers for a duty, from its clause to who does it and up to who controls it, at any moment (цепочка ответственности).",
  })
  async accountability(
    @Args(() => AccountabilityArguments) args: AccountabilityArguments,
    @Ctx() context: RequestContext,
  ): Promise<AccountabilityTrace> {
    const snapshot = await context.snapshot(args);
    return new AccountabilityTrace(await accountabilityOf(snapshot, args), snapshot);
  }

  @FieldResolver(() => String, { description: "The chain as a sentence (цепочка словами)." })
  sentence(
    @Root() { trace }: AccountabilityTrace,
    @Arg("language", () => Language, LANGUAGE) language: Language,
  ): string {
    return traceSentence(trace, language);
  }

  @FieldResolver(() => [SentencePartType], {
    description:
      "The same sentence in pieces, each with the node and the link it is about (цепочка словами, по частям).",
  })
  sentenceParts(
    @Root() { trace }: AccountabilityTrace,
    @Arg("language", () => Language, LANGUAGE) language: Language,
  ): readonly SentencePart[] {
    return traceSentenceParts(trace, language);
  }
}

@Resolver(() => BreakType)
export class BreakResolver {
  @FieldResolver(() => String, { description: "What is wrong, as a sentence (что не так)." })
  message(@Root() found: BreakType, @Arg("language", () => Language, LANGUAGE) language: Language): string {
    return found.messageIn(language);
  }
}
