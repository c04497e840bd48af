import { Args, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { Duty } from "../duty/duty.type";
import type { Page } from "../pagination/page";
import { PageRequest, pageOfAll } from "../pagination/page";
import { dutyRecordsLoader } from "./duty-records.question";
import {
  BearerExecutionArguments,
  BearerExecutionConnection,
  BearerExecutionType,
  DutyExecution,
} from "./execution.type";
import { movedTimes } from "./moved-times.question";

@Resolver(() => Duty)
export class DutyExecutionOfDutyResolver {
  @FieldResolver(() => DutyExecution, {
    description: "How it is executed: who is awaited, named, has reported, and what became of that (исполнение).",
  })
  async execution(@Root() { entity: duty, snapshot }: Duty): Promise<DutyExecution> {
    return new DutyExecution({ duty, records: await dutyRecordsLoader(snapshot).load(duty.id) }, snapshot);
  }
}

@Resolver(() => DutyExecution)
export class DutyExecutionResolver {
  @FieldResolver(() => Int, { description: "How often its day was moved before the day (переносов срока)." })
  movedTimes(@Root() { executed, snapshot }: DutyExecution): Promise<number> {
    return movedTimes(snapshot, executed.duty.id);
  }

  @FieldResolver(() => BearerExecutionConnection, { description: "Each of those who bear it (исполнители)." })
  bearers(
    @Root() { executed, bearersOfDuty, snapshot }: DutyExecution,
    @Args(() => BearerExecutionArguments) args: BearerExecutionArguments,
  ): Page<BearerExecutionType> {
    const request = new PageRequest(args, snapshot, ["execution of", executed.duty.id, args.states], 1);
    const rows = bearersOfDuty
      .filter(({ state }) => args.states == null || args.states.includes(state))
      .map((execution, place) => ({ execution, place }));
    return pageOfAll(request, snapshot, {
      rows,
      sortValues: ({ place }) => [place],
      node: ({ execution }) => new BearerExecutionType(execution, snapshot),
    });
  }
}
