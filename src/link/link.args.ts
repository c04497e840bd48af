import { ArgsType, Field } from "type-graphql";
import { StatesPageArguments } from "../pagination/states-page.args";
import { RelationKind } from "./link";
import { Direction } from "./link-fragments";

@ArgsType()
export class LinksArguments extends StatesPageArguments {
  @Field(() => [RelationKind], { nullable: true, description: "Of which kinds; of any by default (виды связей)." })
  over?: RelationKind[] | null;

  @Field(() => Direction, {
    defaultValue: Direction.BOTH,
    description: "Leaving it, reaching it, or both (направление).",
  })
  direction!: Direction;
}
