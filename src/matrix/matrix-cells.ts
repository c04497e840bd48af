import type { Step } from "../link/link.query";
import { ResponsibilityRole } from "../link/link";
import { LinkState } from "../moment/link-state";

/**
 * That a subject bears a duty, in one role or several: as the act names it, or through groups that the act names. What
 * holds and what does not are two cells.
 */
export interface MatrixCell {
  readonly dutyId: string;
  readonly subjectId: string;
  readonly roles: readonly ResponsibilityRole[];
  readonly isInherited: boolean;
  readonly state: LinkState;
  /** The id of the link that says its first role. */
  readonly linkId: string;
  /** The ids of the groups that the act names instead of the subject, in the order in which it does. */
  readonly groupIds: readonly string[];
}

/** A link by which an act names who bears a duty. */
export interface NamedLink {
  readonly step: Step;
  readonly state: LinkState;
}

/** A duty with the links that name who bears it. */
export interface NamedDuty {
  readonly dutyId: string;
  readonly named: readonly NamedLink[];
}

export interface CellSource {
  /** Ids of the members of each named group, by its id. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Ids of the subjects that are shown, in their order. */
  readonly subjectIds: readonly string[];
  readonly maxCells: number;
}

const ROLES: readonly (ResponsibilityRole | null)[] = Object.values(ResponsibilityRole);
const STATES: readonly LinkState[] = Object.values(LinkState);

/** The cells of some duties. Stops behind the duty with which there are more cells than are shown. */
export function cellsOf(
  duties: readonly NamedDuty[],
  { members, subjectIds, maxCells }: CellSource,
): { readonly shown: readonly MatrixCell[]; readonly isCut: boolean } {
  const places = new Map(subjectIds.map((id, place) => [id, place]));
  const fitting = new Map([...members].map(([id, all]) => [id, all.filter((member) => places.has(member))]));
  const shown: MatrixCell[] = [];
  for (const duty of duties) {
    if (shown.length > maxCells) break;
    const kept = cellsOfDuty(duty, fitting).filter((cell) => places.has(cell.subjectId));
    const placeOf = ({ subjectId }: MatrixCell) => places.get(subjectId) ?? 0;
    kept.sort(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        Number(a.isInherited) - Number(b.isInherited) ||
        STATES.indexOf(a.state) - STATES.indexOf(b.state),
    );
    shown.push(...kept);
  }
  return { shown: shown.slice(0, maxCells), isCut: shown.length > maxCells };
}

/** What a cell is gathered from: the links in its roles. */
interface Gathered {
  readonly subjectId: string;
  readonly isInherited: boolean;
  readonly state: LinkState;
  readonly steps: Step[];
}

function cellsOfDuty({ dutyId, named }: NamedDuty, members: ReadonlyMap<string, readonly string[]>): MatrixCell[] {
  const gathered = new Map<string, Gathered>();
  const add = (subjectId: string, { step, state }: NamedLink, isInherited: boolean) => {
    const key = `${isInherited ? "~" : ""}${subjectId} ${state}`;
    const cell = gathered.get(key) ?? { subjectId, isInherited, state, steps: [] };
    cell.steps.push(step);
    gathered.set(key, cell);
  };
  for (const link of named) {
    const { id } = link.step.far;
    add(id, link, false);
    for (const member of members.get(id) ?? []) add(member, link, true);
  }
  return [...gathered.values()].map((cell) => cellOf(dutyId, cell));
}

function cellOf(dutyId: string, { subjectId, isInherited, state, steps }: Gathered): MatrixCell {
  const inOrder = [...steps].sort((a, b) => ROLES.indexOf(a.link.role) - ROLES.indexOf(b.link.role));
  return {
    dutyId,
    subjectId,
    isInherited,
    state,
    roles: [...new Set(inOrder.flatMap(({ link }) => link.role ?? []))],
    linkId: inOrder[0]!.link.id,
    groupIds: isInherited ? [...new Set(steps.map(({ far }) => far.id))] : [],
  };
}
