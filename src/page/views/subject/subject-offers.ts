import type { Offer } from "../../forms/write-menu";
import type { SubjectQuery } from "../../graphql/generated/operations";

type Subject = NonNullable<SubjectQuery["subject"]>;

/** What can be written about a subject, by its kind, and what holds now. */
export function offersFor(subject: Subject): readonly Offer[] {
  const { id, name, superior } = subject;
  return [
    ...ofKind(subject),
    { name: "renameSubject", given: { subject: id }, former: name },
    { name: "setSuperior", given: { subject: id }, former: superior?.label },
    { name: "dissolveSubject", given: { subject: id }, former: name },
    { name: "withdrawFact", given: { id }, former: name },
  ];
}

function ofKind(subject: Subject): readonly Offer[] {
  const { id, kind } = subject;
  const about = { given: { position: id }, former: "holder" in subject ? subject.holder?.label : null };
  if (kind === "POSITION")
    return [
      { name: "appointHolder", ...about },
      { name: "releaseHolder", ...about },
    ];
  if (kind === "GROUP")
    return [
      { name: "addMembers", given: { group: id } },
      { name: "removeMembers", given: { group: id } },
    ];
  const agreement: Offer = { name: "concludeAgreement", given: { base: id } };
  const host = "host" in subject ? subject.host?.label : null;
  return kind === "CENTRE" ? [{ name: "setHost", given: { centre: id }, former: host }, agreement] : [agreement];
}
