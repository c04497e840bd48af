import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { MomentArgs } from "../moment/moment.args";
import { Node } from "../node/node.type";
import type { IsoDay } from "../moment/iso-day";
import { LocalDate } from "../moment/local-date";
import { AFTER_DESCRIPTION, FIRST_DESCRIPTION, PageInfoType } from "../pagination/connection.type";
import type { PageInfo } from "../pagination/page";
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
    PROVISION: { description: "Clauses of acts, by what they say (пункты)." },
  },
});

@ObjectType({ simpleResolvers: true, description: "Something that a search found (найденное)." })
export class SearchHit {
  @Field(() => Node, { description: "What was found (узел)." })
  readonly node!: Node;

  @Field(() => Float, { description: "How well it answers, from 0 to 1 (соответствие)." })
  readonly score!: number;

  @Field(() => String, {
    nullable: true,
    description: "The text in which the words stand: a name, a number, what a clause says (где найдено).",
  })
  readonly matched!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Of a former name: the first day on which it was no longer the name (до).",
  })
  readonly until!: IsoDay | null;
}

@ObjectType("SearchConnection", { simpleResolvers: true, description: "A page of what a search found (найденное)." })
export class SearchConnection {
  @Field(() => [SearchHit], { description: "What was found, best first (найденное)." })
  readonly nodes!: readonly SearchHit[];

  @Field(() => PageInfoType, { description: "Where the page is in the list (страница)." })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many were found; where `isPartial`, at least (всего)." })
  readonly totalCount!: number | Promise<number>;

  @Field(() => Boolean, { description: "Whether more nodes have these words than were looked at (неполное)." })
  readonly isPartial!: boolean;
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

@ArgsType()
export class SearchResultsArguments extends SearchArguments {
  @Field(() => String, { nullable: true, description: "Only what is of this region, by its ISO 3166-2 code (регион)." })
  region?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether names of other days count, too: what was renamed is found by its former name (за все дни).",
  })
  anyDay!: boolean;

  @Field(() => String, { nullable: true, description: AFTER_DESCRIPTION })
  after?: string | null;
}
