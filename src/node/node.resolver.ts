import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { thereOn } from "../asked/there-on.question";
import type { RequestContext } from "../request/request-context";
import type { Moment } from "../moment/moment";
import { LookUpArgs } from "../moment/moment.args";
import { MomentInfo } from "../moment/moment.type";
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

  @Query(() => MomentInfo, {
    nullable: true,
    description:
      "The moment nearest to this one at which the graph has the node with this id: this one, where it has it now; null for an id that no node ever had (когда он известен).",
  })
  async thereOn(@Args(() => LookUpArgs) args: LookUpArgs, @Ctx() context: RequestContext): Promise<Moment | null> {
    return thereOn(await context.snapshot(args), args.id);
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
