import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { LookUpArgs } from "../moment/moment.args";
import { Language } from "../language/language.type";
import { identifiedNode } from "./node-of.type";
import { findById } from "./node.question";
import { Node } from "./node.type";

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "The node or link with this id; null for an unknown one (узел или связь по идентификатору).",
  })
  async node(@Args(() => LookUpArgs) args: LookUpArgs, @Ctx() context: RequestContext): Promise<Node | null> {
    const snapshot = await context.snapshot(args);
    const found = await findById(snapshot, args.id);
    return found === null ? null : identifiedNode(found, snapshot);
  }

  @FieldResolver(() => String, { description: "What a person would call it (подпись)." })
  label(
    @Root() node: Node,
    @Arg("language", () => Language, {
      defaultValue: Language.RU,
      description: "Language of the label; official names stay as they are.",
    })
    language: Language,
  ): string | Promise<string> {
    return node.labelIn(language);
  }
}
