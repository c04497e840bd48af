import { Arg, Field, FieldResolver, Int, InterfaceType, ObjectType, Resolver, Root } from "type-graphql";
import { RevisionChangeType } from "../change/revision-change.type";
import { entriesOf } from "../change/change-entry";
import { firstFacts } from "../change/first-facts";
import { countsOf } from "../revision/fact-pairs";
import type { Snapshot } from "../graph/snapshot";
import { Language } from "../language/language.type";
import { translated } from "../language/translate";
import type { WriteProblem } from "./write-problem";
import type { WriteOutcome } from "./write.service";

@ObjectType("WriteProblem", {
  simpleResolvers: true,
  description: "Something to put right in the input; nothing was written (что исправить).",
})
export class WriteProblemType {
  @Field(() => [String], { description: "The field of the input, from its outside in (поле)." })
  readonly path: readonly string[];

  @Field(() => String, { description: "What is wrong, for programs; docs/writing.md lists them (код)." })
  readonly code: string;

  constructor(readonly problem: WriteProblem) {
    this.path = problem.path;
    this.code = problem.code;
  }
}

@Resolver(() => WriteProblemType)
export class WriteProblemResolver {
  @FieldResolver(() => String, {
    description: "What was wanted, what was found, and what to do (сообщение).",
  })
  message(
    @Root() { problem }: WriteProblemType,
    @Arg("language", () => Language, { defaultValue: Language.RU, description: "Language of the message." })
    language: Language,
  ): string {
    return translated(problem.message, language);
  }
}

@InterfaceType("WritePayload", {
  description: "What became of a write (итог изменения). With `problems`, nothing was written.",
})
export abstract class WritePayload {
  @Field(() => Int, {
    nullable: true,
    description: "The revision that was written; null where nothing changed, and on a dry run (ревизия).",
  })
  readonly revision: number | null;

  @Field(() => RevisionChangeType, { description: "What was added, ended and withdrawn (что изменено)." })
  readonly change: RevisionChangeType;

  @Field(() => [WriteProblemType], { description: "What has to be put right first (что исправить)." })
  readonly problems: readonly WriteProblemType[];

  /** `snapshot`: the graph as it is now. */
  constructor(
    readonly outcome: WriteOutcome,
    readonly snapshot: Snapshot,
  ) {
    this.revision = outcome.revision;
    this.problems = outcome.problems.map((problem) => new WriteProblemType(problem));
    this.change = new RevisionChangeType({
      counts: () => countsOf(outcome.facts),
      entries: () => [...entriesOf(firstFacts(outcome.facts)), ...outcome.losses],
      snapshot: snapshot.apart(),
    });
  }
}
