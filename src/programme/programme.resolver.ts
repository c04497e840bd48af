import { Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { allProgrammesQuery } from "./programme.query";
import { Programme } from "./programme.type";

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => [Programme], { nullable: true, description: "All programmes, by name (программы)." })
  async programmes(@Ctx() context: RequestContext): Promise<readonly Programme[]> {
    const snapshot = await context.snapshot();
    const programmes = await snapshot.read(allProgrammesQuery, {});
    return programmes.map((entity) => new Programme(entity, snapshot));
  }
}
