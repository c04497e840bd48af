import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from "type-graphql";
import { requireAskedIn } from "../asked/require-asked.question";
import type { RequestContext } from "../request/request-context";
import { DutyFilterInput } from "../duty/duty.input";
import { LinkState } from "../moment/link-state.type";
import { MomentArgs } from "../moment/moment.args";
import { SubjectOrder } from "../subject/subject.question";
import { SubjectFilterInput } from "../subject/subject.input";
import { responsibilityMatrix } from "./matrix.question";
import { ResponsibilityMatrixType } from "./matrix.type";

@ArgsType()
class MatrixArguments extends MomentArgs {
  @Field(() => DutyFilterInput, { description: "Which VALID duties (отбор обязанностей)." })
  duties!: DutyFilterInput;

  @Field(() => SubjectFilterInput, {
    nullable: true,
    description: "Which of their bearers; all of them by default (отбор субъектов).",
  })
  subjects?: SubjectFilterInput | null;

  @Field(() => [LinkState], {
    defaultValue: [LinkState.VALID],
    description: "In which states are the links that name who bears them (состояния).",
  })
  states!: LinkState[];

  @Field(() => SubjectOrder, { defaultValue: SubjectOrder.NAME_ASC, description: "Order of the subjects (порядок)." })
  orderBy!: SubjectOrder;

  @Field(() => Int, { defaultValue: 200, description: "How many duties, from 0 to 1000 (сколько обязанностей)." })
  first!: number;
}

@Resolver()
export class MatrixResolver {
  @Query(() => ResponsibilityMatrixType, {
    nullable: true,
    description: "Who bears which duty in which role, what is inherited apart from what is named (матрица).",
  })
  async responsibilityMatrix(
    @Args(() => MatrixArguments) args: MatrixArguments,
    @Ctx() context: RequestContext,
  ): Promise<ResponsibilityMatrixType> {
    const snapshot = await context.snapshot(args);
    const matrix = await responsibilityMatrix(snapshot, args);
    await requireAskedIn(snapshot, args, matrix.cells.length === 0);
    return new ResponsibilityMatrixType(matrix, snapshot);
  }
}
