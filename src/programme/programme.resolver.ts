import { Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { allProgrammes } from "./programme.question";
import { Programme } from "./programme.type";

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => [Programme], { nullable: true, description: "All programmes, by name (программы)." })
  async programmes(@Ctx() context: RequestContext): Promise<readonly Programme[]> {
    const snapshot = await context.snapshot();
    return (await allProgrammes(snapshot)).map((entity) => new Programme(entity, snapshot));
  }
}
