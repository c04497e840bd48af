import type { LinkProperties, RelationKind } from "../../link/link";
import { includesDay } from "../../moment/interval";
import type { IsoDay } from "../../moment/iso-day";
import { linkFact } from "../../revision/fact";
import type { LinkFact, Retraction } from "../../revision/graph-facts";
import type { Draft } from "../draft";
import { endedOn, lastsBeyond, linksOutOf } from "./links";

/** A node has one relationship of a kind at a time; from a day on it leads elsewhere, or nowhere. */
interface Replacement {
  readonly relation: RelationKind;
  readonly from: string;
  readonly to: string | null;
  readonly on: IsoDay;
}

/**
 * What ends a relationship on a day, and begins the one that takes its place. A problem where it is so already, or where
 * nothing is there to be ended. Cost: one query.
 */
export async function replacedFrom(
  draft: Draft,
  { relation, from, to, on }: Replacement,
  { field, said }: { readonly field: string; readonly said: Partial<LinkProperties> },
): Promise<{ readonly links: readonly LinkFact[]; readonly retractions: readonly Retraction[] }> {
  const { kind = null } = said;
  const alike = (await linksOutOf(draft, [from])).filter((link) => link.relation === relation && link.kind === kind);
  const lasting = alike.filter((link) => lastsBeyond(link, on));
  if (to !== null && lasting.some((link) => link.toId === to && includesDay(link.validity, on)))
    draft.refuse(field, "ALREADY", `\`${field}\` is ${to} on ${on} already: give another, or another day.`);
  if (to === null && lasting.length === 0)
    draft.refuse(field, "NOT_SO", `\`${field}\` is nobody on ${on} already: there is nothing to end.`);
  const ended = endedOn(lasting, on);
  if (to === null) return ended;
  const begun = linkFact(relation, from, to, { ...said, source: draft.source, validity: { from: on, to: null } });
  // One that began on the very day is the same fact, said anew.
  const retractions = ended.retractions.filter(({ toId }) => toId !== to);
  return { links: [...ended.links, begun], retractions };
}
