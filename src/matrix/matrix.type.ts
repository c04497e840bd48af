import { Field, ID, ObjectType } from "type-graphql";
import { Duty } from "../duty/duty.type";
import type { SubjectEntity } from "../entity/entity";
import type { Snapshot } from "../graph/snapshot";
import { ResponsibilityRole } from "../link/link";
import { LinkState } from "../moment/link-state.type";
import { subjectOf } from "../subject/subject-of.type";
import { Group } from "../subject/subject-kinds.type";
import { Subject } from "../subject/subject.type";
import type { MatrixCell } from "./matrix-cells";
import type { ResponsibilityMatrix } from "./matrix.question";

@ObjectType("MatrixCell", { simpleResolvers: true, description: "That a subject bears a duty (клетка матрицы)." })
export class MatrixCellType {
  @Field(() => ID, { description: "Id of the duty (обязанность)." })
  readonly duty: string;

  @Field(() => ID, { description: "Id of the subject (субъект)." })
  readonly subject: string;

  @Field(() => [ResponsibilityRole], { description: "In which roles, in the order of their list (роли)." })
  readonly roles: readonly ResponsibilityRole[];

  @Field(() => Boolean, {
    description:
      "False: the act names it. True: it belongs to a group that the act names. Who is both has two cells (через группу).",
  })
  readonly inherited: boolean;

  @Field(() => ID, { description: "Id of the link that says its first role (связь)." })
  readonly link: string;

  @Field(() => LinkState, {
    description: "State of its links on the day; what holds and what does not are two cells (состояние).",
  })
  readonly state: LinkState;

  constructor(
    cell: MatrixCell,
    private readonly groups: readonly SubjectEntity[],
    private readonly snapshot: Snapshot,
  ) {
    this.duty = cell.dutyId;
    this.subject = cell.subjectId;
    this.roles = cell.roles;
    this.inherited = cell.isInherited;
    this.link = cell.linkId;
    this.state = cell.state;
  }

  @Field(() => [Group], {
    description: "Where it is inherited: the groups that the act names instead, in its order (через какие группы).",
  })
  get via(): readonly Subject[] {
    this.snapshot.budget.spend(this.groups.length);
    return this.groups.map((group) => subjectOf(group, this.snapshot));
  }
}

@ObjectType("ResponsibilityMatrix", {
  simpleResolvers: true,
  description:
    "Duties against subjects: who bears which in which role; without a cell, it is not borne (матрица ответственности).",
})
export class ResponsibilityMatrixType {
  @Field(() => [Duty], { description: "By act, then by provision (обязанности)." })
  readonly duties: readonly Duty[];

  @Field(() => [Subject], {
    description:
      "Who bears one of them, in the order asked for: as the act names them, and members of named groups (субъекты).",
  })
  readonly subjects: readonly Subject[];

  @Field(() => [MatrixCellType], { description: "In the order of duties, then of subjects (клетки)." })
  readonly cells: readonly MatrixCellType[];

  @Field(() => Boolean, { description: "Whether there are more duties or cells than these (неполная)." })
  readonly isPartial: boolean;

  constructor(matrix: ResponsibilityMatrix, snapshot: Snapshot) {
    this.duties = matrix.duties.map((duty) => new Duty(duty, snapshot));
    this.subjects = matrix.subjects.map((subject) => subjectOf(subject, snapshot));
    this.cells = matrix.cells.map((cell) => cellOf(cell, matrix, snapshot));
    this.isPartial = matrix.isPartial;
  }
}

function cellOf(cell: MatrixCell, { groups }: ResponsibilityMatrix, snapshot: Snapshot): MatrixCellType {
  return new MatrixCellType(
    cell,
    cell.groupIds.flatMap((id) => groups.get(id) ?? []),
    snapshot,
  );
}
