import type { ChosenNode } from "../../forms/form-table";
import type { Offer } from "../../forms/write-menu";
import { useIsSignedIn } from "../../frame/frame-facts";
import { GroupMembersDocument } from "../../graphql/generated/group-members";
import type { SubjectQuery } from "../../graphql/generated/operations";
import { useAnswer } from "../../graphql/use-answer";

type Subject = NonNullable<SubjectQuery["subject"]>;

/** What can be written about a subject, by its kind, and what holds now. */
export function useSubjectOffers(subject: Subject): readonly Offer[] {
  const { id, kind, name, superior } = subject;
  const { data } = useAnswer(GroupMembersDocument, { id }, { pause: !useIsSignedIn() || kind !== "GROUP" });
  const group = data?.subject;
  return [
    ...(kind === "GROUP" ? ofGroup(id, group && "members" in group ? group.members : undefined) : ofKind(subject)),
    { name: "renameSubject", given: { subject: id }, former: name },
    { name: "setSuperior", given: { subject: id }, former: superior?.label },
    { name: "dissolveSubject", given: { subject: id }, former: name },
    { name: "withdrawFact", given: { id }, former: name },
  ];
}

function ofKind(subject: Subject): readonly Offer[] {
  const { id, kind } = subject;
  if (kind === "POSITION") return ofPost(id, "holder" in subject ? subject.holder : null);
  const agreement: Offer = { name: "concludeAgreement", given: { base: id } };
  const host = "host" in subject ? subject.host?.label : null;
  return kind === "CENTRE" ? [{ name: "setHost", given: { centre: id }, former: host }, agreement] : [agreement];
}

function ofPost(position: string, holder: ChosenNode | null | undefined): readonly Offer[] {
  const appoint: Offer = { name: "appointHolder", given: { position }, former: holder?.label };
  if (holder == null) return [appoint];
  return [appoint, { name: "releaseHolder", given: { position, person: holder.id }, former: holder.label }];
}

interface Members {
  readonly totalCount: number;
  readonly nodes: readonly ChosenNode[];
}

/** Of a group that is too large to be listed, members are searched for. */
function ofGroup(group: string, members: Members | undefined): readonly Offer[] {
  const add: Offer = { name: "addMembers", given: { group } };
  if (members === undefined || members.totalCount === 0) return [add];
  const isWhole = members.nodes.length === members.totalCount;
  return [add, { name: "removeMembers", given: { group }, ...(isWhole && { among: { members: members.nodes } }) }];
}
