import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { MomentArgs } from "../moment/moment.args";
import { Node } from "../node/node.type";
import { FIRST_DESCRIPTION } from "../pagination/connection.type";
import { SearchKind } from "./search.question";

registerEnumType(SearchKind, {
  name: "SearchKind",
  description: "What is searched (что искать).",
  valuesConfig: {
    SUBJECT: { description: "Subjects, by name, short name or title (субъекты)." },
    DUTY: { description: "Duties, by title and text (обязанности)." },
    ACT: { description: "Acts, by title and number (акты)." },
    AGREEMENT: { description: "Network agreements, by number and form (договоры)." },
    PERSON: { description: "Holders of posts, by name (лица)." },
  },
});

@ObjectType({ simpleResolvers: true, description: "Something that a search found (найденное)." })
export class SearchHit {
  @Field(() => Node, { description: "What was found (узел)." })
  readonly node!: Node;

  @Field(() => Float, { description: "How well it answers, from 0 to 1 (соответствие)." })
  readonly score!: number;
}

@ArgsType()
export class SearchArguments extends MomentArgs {
  @Field(() => String, { description: "Words in any form, numbers, the beginning of a word (что искать)." })
  text!: string;

  @Field(() => [SearchKind], { nullable: true, description: "Among what; everything by default (где искать)." })
  kinds?: SearchKind[] | null;

  @Field(() => Int, { defaultValue: 20, description: FIRST_DESCRIPTION })
  first!: number;
}
