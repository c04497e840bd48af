import { Field, Int, ObjectType } from "type-graphql";
import { IndicatorBetter, IndicatorSum } from "../entity/indicator";
import { INDICATOR_BETTER_WORDS, INDICATOR_SUM_WORDS } from "../entity/indicator.words";
import { registerEnum } from "../language/enum.type";
import { EntityNode, Node } from "../node/node.type";

registerEnum(IndicatorBetter, {
  name: "IndicatorBetter",
  description: "Which way an indicator gets better (что лучше).",
  words: INDICATOR_BETTER_WORDS,
});

registerEnum(IndicatorSum, {
  name: "IndicatorSum",
  description: "How values of an indicator come to one (как складывается).",
  words: INDICATOR_SUM_WORDS,
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "What is measured of an act or programme (показатель).",
})
export class Indicator extends EntityNode<"Indicator"> {
  @Field(() => String, { description: "Its name (название)." })
  get name(): string {
    return this.entity.state.name;
  }

  @Field(() => String, { nullable: true, description: "In what it is counted (единица измерения)." })
  get unit(): string | null {
    return this.entity.state.unit;
  }

  @Field(() => IndicatorBetter, { description: "Which way it gets better (что лучше)." })
  get better(): IndicatorBetter {
    return this.entity.state.better;
  }

  @Field(() => IndicatorSum, { description: "How its values come to one (как складывается)." })
  get sums(): IndicatorSum {
    return this.entity.state.sums;
  }

  @Field(() => Int, { description: "The revision in which the graph learned of it (внесён ревизией)." })
  get addedIn(): number {
    return this.entity.addedIn;
  }
}
