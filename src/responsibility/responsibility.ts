import type { Link } from "../link/link";

/** Between the id of a link to a group and the id of a member in the id of what the member bears. */
export const MEMBER_SEPARATOR = "~";

/** That a subject bears a duty in a role: as the act names it, or through a group that the act names. */
export interface Responsibility {
  /** The id of the link, or `<link>~<member>` where a group was opened. */
  readonly id: string;
  readonly link: Link;
  readonly subjectId: string;
  /** The group that the act names instead of the subject. */
  readonly viaId: string | null;
}

/** A responsibility as an act names it; groups stay groups. */
export function namedResponsibility(link: Link): Responsibility {
  return { id: link.id, link, subjectId: link.fromId, viaId: null };
}

/** What a member bears because its group is named. */
export function memberResponsibility(link: Link, memberId: string): Responsibility {
  return { id: `${link.id}${MEMBER_SEPARATOR}${memberId}`, link, subjectId: memberId, viaId: link.fromId };
}

/** One of each subject, duty and role: who is named directly and through a group is named directly. */
export function withoutRepeats(responsibilities: readonly Responsibility[]): readonly Responsibility[] {
  const kept = new Map<string, Responsibility>();
  for (const responsibility of responsibilities) {
    const { subjectId, link, viaId } = responsibility;
    const key = [subjectId, link.toId, link.role].join("|");
    const other = kept.get(key);
    if (other === undefined || (other.viaId !== null && viaId === null)) kept.set(key, responsibility);
  }
  return [...kept.values()];
}
