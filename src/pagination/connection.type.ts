import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import type { ClassType } from "type-graphql";
import type { PageArgs } from "./page";
import { MAX_PAGE_SIZE } from "./page";

@ObjectType("PageInfo", { simpleResolvers: true, description: "Where a page is in its list (страница)." })
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether there is more behind it (есть продолжение)." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether it begins behind a cursor (есть начало)." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of its first item (курсор начала)." })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of its last item: pass it as `after` for the next page (курсор конца).",
  })
  readonly endCursor!: string | null;
}

export const FIRST_DESCRIPTION = `How many to give, from 0 to ${MAX_PAGE_SIZE} (сколько).`;
export const AFTER_DESCRIPTION = "Continue behind this cursor of the same list (после курсора).";

/** The arguments of a nested list. */
@ArgsType()
export class PageArguments implements PageArgs {
  @Field(() => Int, { defaultValue: 50, description: FIRST_DESCRIPTION })
  first!: number;

  @Field(() => String, { nullable: true, description: AFTER_DESCRIPTION })
  after?: string | null;
}

/** Makes the types `<name>Connection` and `<name>Edge` for a list of nodes. They show a `Page`. */
export function connectionType(
  name: string,
  nodeType: () => ClassType | (abstract new (...args: never[]) => object),
): ClassType {
  const type = nodeType as () => ClassType;

  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: "An item of a list with its cursor (элемент списка).",
  })
  class Edge {
    @Field(() => String, { description: "Opaque; continue behind it with `after` (курсор)." })
    readonly cursor!: string;

    @Field(type, { description: "The item (элемент)." })
    readonly node!: object;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: "A page of a list (страница списка)." })
  class Connection {
    @Field(() => [type()], { description: "The items of the page (элементы)." })
    readonly nodes!: readonly object[];

    @Field(() => [Edge], { description: "The items with their cursors (элементы с курсорами)." })
    readonly edges!: readonly Edge[];

    @Field(() => PageInfoType, { description: "Where the page is in its list (страница)." })
    readonly pageInfo!: PageInfoType;

    @Field(() => Int, { description: "How many there are in the whole list; counted only when asked for (всего)." })
    readonly totalCount!: number | Promise<number>;
  }
  return Connection;
}
