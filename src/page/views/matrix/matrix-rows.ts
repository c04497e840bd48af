import { groupBy } from "../../collections/group-by";
import type { Level, LinkState, ResponsibilityRole, SubjectKind } from "../../graphql/generated/enums";
import type { MatrixQuery } from "../../graphql/generated/operations";

export type Matrix = NonNullable<MatrixQuery["responsibilityMatrix"]>;
export type MatrixDuty = Matrix["duties"][number];
export type MatrixSubject = Matrix["subjects"][number];
export type MatrixCell = Matrix["cells"][number];

/** A role in a cell: of one subject, or of so many that are folded. */
export interface Mark {
  readonly role: ResponsibilityRole;
  readonly state: LinkState;
  readonly isInherited: boolean;
  /** Names of the groups through which it is inherited. */
  readonly via: readonly string[];
  readonly link: string;
  readonly count: number;
}

/** A subject, or all of a kind that are responsible through groups alone. */
export interface MatrixRow {
  readonly key: string;
  readonly subject: MatrixSubject | null;
  readonly fold: { readonly kind: SubjectKind; readonly count: number; readonly isOpen: boolean } | null;
  readonly isMember: boolean;
  /** By duty, what is marked in its column. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

export interface MatrixSection {
  readonly level: Level;
  readonly rows: readonly MatrixRow[];
}

/** More of a kind that nobody named are folded into one row. */
const FOLDED_FROM = 4;

/** The rows by level: who is named by the act first, then who answers through a group, folded by kind. */
export function matrixSections(matrix: Matrix, isOpen: (kind: string) => boolean): readonly MatrixSection[] {
  const cells = groupBy(matrix.cells, ({ subject }) => subject);
  const levels = groupBy(matrix.subjects, ({ level }) => level);
  return [...levels].map(([level, subjects]) => {
    const isNamed = ({ id }: MatrixSubject): boolean => (cells.get(id) ?? []).some(({ inherited }) => !inherited);
    const through = groupBy(
      subjects.filter((subject) => !isNamed(subject)),
      ({ kind }) => kind,
    );
    const named = subjects.filter(isNamed).map((subject) => subjectRow(subject, cells, false));
    const folded = [...through].flatMap(([kind, own]) => kindRows(kind, own, cells, isOpen(kind)));
    return { level, rows: [...named, ...folded] };
  });
}

/** Whether somebody controls what they execute. */
export function isSelfControl(marks: readonly Mark[]): boolean {
  const own = marks.filter(({ isInherited, state, count }) => !isInherited && state === "VALID" && count === 1);
  return own.some(({ role }) => role === "CONTROLLER") && own.some(({ role }) => role === "EXECUTOR");
}

type Cells = ReadonlyMap<string, readonly MatrixCell[]>;

function kindRows(
  kind: SubjectKind,
  subjects: readonly MatrixSubject[],
  cells: Cells,
  isOpen: boolean,
): readonly MatrixRow[] {
  const isFolded = subjects.length >= FOLDED_FROM;
  const members = subjects.map((subject) => subjectRow(subject, cells, isFolded));
  if (!isFolded) return members;
  const fold = { kind, count: subjects.length, isOpen };
  const row = { key: `fold ${kind}`, subject: null, fold, isMember: false, marks: foldedMarks(members) };
  return isOpen ? [row, ...members] : [row];
}

function subjectRow(subject: MatrixSubject, cells: Cells, isMember: boolean): MatrixRow {
  const byDuty = groupBy(cells.get(subject.id) ?? [], ({ duty }) => duty);
  const marks = [...byDuty].map(([duty, own]) => [duty, own.flatMap(marksOf)] as const);
  return { key: subject.id, subject, fold: null, isMember, marks: new Map(marks) };
}

function marksOf({ roles, state, inherited, via, link }: MatrixCell): readonly Mark[] {
  const names = via.map(({ label }) => label);
  return roles.map((role) => ({ role, state, isInherited: inherited, via: names, link, count: 1 }));
}

/** The same role in the same state is counted; the link is that of the first. */
function foldedMarks(members: readonly MatrixRow[]): ReadonlyMap<string, readonly Mark[]> {
  const all = members.flatMap(({ marks }) => [...marks].flatMap(([duty, own]) => own.map((mark) => ({ duty, mark }))));
  const byDuty = groupBy(all, ({ duty }) => duty);
  return new Map([...byDuty].map(([duty, own]) => [duty, summed(own.map(({ mark }) => mark))]));
}

function summed(marks: readonly Mark[]): readonly Mark[] {
  const alike = groupBy(marks, ({ role, state }) => `${role} ${state}`);
  return [...alike.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [{ ...first, count: own.length, via: [...new Set(own.flatMap(({ via }) => via))] }];
  });
}
