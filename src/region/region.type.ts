import { Field, Int, ObjectType } from "type-graphql";
import type { Region } from "./region.question";

@ObjectType("Region", { simpleResolvers: true, description: "A region of which the graph has something (регион)." })
export class RegionType implements Region {
  @Field(() => String, { description: "Its ISO 3166-2 code, such as RU-BA (код)." })
  readonly code!: string;

  @Field(() => String, { description: "What it is called; its code, where no name is known (название)." })
  readonly name!: string;

  @Field(() => Boolean, { description: "Whether no such region exists: it is an example (вымышленный)." })
  readonly isFictional!: boolean;

  @Field(() => Int, { description: "Subjects that exist on the day (субъекты)." })
  readonly subjects!: number;

  @Field(() => Int, { description: "Duties that are VALID on the day (обязанности)." })
  readonly duties!: number;
}
