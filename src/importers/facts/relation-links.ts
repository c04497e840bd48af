import { Certainty, RelationKind, SubordinationKind } from "../../link/link";
import type { GroupEntry, PositionEntry } from "../documents/act-document";
import type { DocumentSet, Placed } from "../documents/document-set";
import { factLink, sourceOf } from "./fact-link";
import type { PlacedLink } from "./placed-facts";

/** How subjects hang together: posts and their holders, members of groups, superiors, hosts, successors. */
export function relationLinks(set: DocumentSet): PlacedLink[] {
  return [
    ...set.placed("positions").flatMap(postLinks),
    ...set.placed("groups").flatMap((group) => memberLinks(group, set)),
    ...membershipLinks(set),
    ...subordinationLinks(set),
    ...hostingLinks(set),
    ...successionLinks(set),
  ];
}

function postLinks({ entry, document, path }: Placed<PositionEntry>): PlacedLink[] {
  const post = factLink([RelationKind.POST_IN, entry.id, entry.organisation], entry, document);
  const holders = (entry.holders ?? []).map((holder, index) => ({
    link: factLink([RelationKind.HOLDS, holder.person, entry.id], holder, document, { acting: holder.acting ?? false }),
    document,
    path: [...path, "holders", index],
  }));
  return [{ link: post, document, path }, ...holders];
}

function memberLinks({ entry, document, path }: Placed<GroupEntry>, set: DocumentSet): PlacedLink[] {
  const named = (entry.members ?? []).map((given, index) => {
    const member = typeof given === "string" ? { subject: given } : given;
    const link = factLink([RelationKind.MEMBER_OF, member.subject, entry.id], member, document);
    return { link, document, path: [...path, "members", index] };
  });
  if (entry.everyone === undefined) return named;
  const ids = new Set(named.map(({ link }) => link.fromId));
  const others = set.subjectsLike(entry.everyone).filter((subject) => !ids.has(subject.entry.id));
  const everyone = others.map((subject) => {
    // Who was founded later or is gone is a member only as long as it exists. That it is one, no source says.
    const { exists } = subject.entry;
    const known = { source: sourceOf(subject.document), certainty: Certainty.INFERRED };
    const fact = { ...known, ...(exists === undefined ? {} : { valid: exists }) };
    const link = factLink([RelationKind.MEMBER_OF, subject.entry.id, entry.id], fact, document);
    return { link, document, path: [...path, "everyone"] };
  });
  return [...named, ...everyone];
}

function membershipLinks(set: DocumentSet): PlacedLink[] {
  return set.placed("memberships").map(({ entry, document, path }) => {
    return { link: factLink([RelationKind.MEMBER_OF, entry.subject, entry.group], entry, document), document, path };
  });
}

function subordinationLinks(set: DocumentSet): PlacedLink[] {
  return set.placed("subordination").map(({ entry, document, path }) => {
    const kind = entry.kind ?? SubordinationKind.ADMINISTRATIVE;
    const link = factLink([RelationKind.SUBORDINATE_TO, entry.subject, entry.superior], entry, document, { kind });
    return { link, document, path };
  });
}

function hostingLinks(set: DocumentSet): PlacedLink[] {
  return set.placed("hosting").map(({ entry, document, path }) => {
    return { link: factLink([RelationKind.HOSTED_BY, entry.centre, entry.host], entry, document), document, path };
  });
}

function successionLinks(set: DocumentSet): PlacedLink[] {
  return set.placed("successions").map(({ entry, document, path }) => {
    const own = { kind: entry.kind, validity: { from: entry.on ?? null, to: null } };
    const link = factLink([RelationKind.SUCCEEDS, entry.subject, entry.predecessor], entry, document, own);
    return { link, document, path };
  });
}
