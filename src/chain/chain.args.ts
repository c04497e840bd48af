import { ArgsType, Field, ID, Int } from "type-graphql";
import { RelationKind } from "../link/link";
import { LinkState } from "../moment/link-state.type";
import { MomentArgs } from "../moment/moment.args";
import type { ChainsAsked } from "./interaction-chains.question";
import type { NeighbourhoodAsked } from "./neighbourhood.question";

/** Which relationships a walk may use. */
@ArgsType()
export class WalkArguments extends MomentArgs {
  @Field(() => [RelationKind], {
    nullable: true,
    description:
      "Over links of these kinds; by default RESPONSIBLE_FOR, NETWORK_AGREEMENT, SUBORDINATE_TO, HOSTED_BY, MEMBER_OF, POST_IN and HOLDS, because programmes and acts would join everything with everything (виды связей).",
  })
  over?: RelationKind[] | null;

  @Field(() => [LinkState], {
    nullable: true,
    description: "Over links in these states; by default VALID ones (состояния).",
  })
  states?: LinkState[] | null;
}

@ArgsType()
export class ChainsArguments extends WalkArguments implements ChainsAsked {
  @Field(() => ID, { description: "Where the chains begin (от)." })
  from!: string;

  @Field(() => ID, { description: "Where they end (к)." })
  to!: string;

  @Field(() => Int, { defaultValue: 6, description: "Links of a chain at most, from 1 to 12 (длина, не более)." })
  maxLength!: number;

  @Field(() => Int, { defaultValue: 10, description: "How many chains to give, from 0 to 100 (сколько)." })
  first!: number;
}

@ArgsType()
export class NeighbourhoodArguments extends WalkArguments implements NeighbourhoodAsked {
  @Field(() => ID, { description: "Around which node (вокруг чего)." })
  of!: string;

  @Field(() => Int, { defaultValue: 1, description: "How many links away at most, from 1 to 6 (глубина)." })
  depth!: number;

  @Field(() => Int, {
    defaultValue: 50,
    description: "How many links of one node are shown, from 1 to 1000; the rest is counted (связей на узел).",
  })
  perNode!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "Instead of `perNode`: how many links of one node are shown of those that are alike in kind, direction, role and kind of subject, from 1 to 1000; the rest is in `bundles` (связей одного вида).",
  })
  perKind?: number | null;
}
