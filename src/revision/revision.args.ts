import { ArgsType, Field } from "type-graphql";
import { PageArguments } from "../pagination/connection.type";
import { RevisionFilterInput } from "./revision.input";

@ArgsType()
export class RevisionListArguments extends PageArguments {
  @Field(() => RevisionFilterInput, { nullable: true, description: "Which revisions (отбор)." })
  filter?: RevisionFilterInput | null;
}
