import type { SubjectKind } from "../../graphql/generated/enums";
import type { IconName } from "./icons";

/** What each kind of subject is drawn as. */
export const SUBJECT_ICONS: Readonly<Record<SubjectKind, IconName>> = {
  AUTHORITY: "authority",
  MINISTRY: "authority",
  INSTITUTE: "book",
  MUNICIPALITY: "municipality",
  SCHOOL: "school",
  COLLEGE: "school",
  UNIVERSITY: "university",
  ENTERPRISE: "enterprise",
  CENTRE: "centre",
  ASSEMBLY: "group",
  POSITION: "post",
  GROUP: "group",
};

const OTHER_ICONS: Readonly<Record<string, IconName>> = {
  Duty: "duty",
  Act: "act",
  Provision: "act",
  Person: "person",
  NetworkAgreement: "link",
};

/** What a node is drawn as: a subject by its kind, all else by its type. */
export function nodeIcon(node: { readonly __typename: string; readonly kind?: SubjectKind }): IconName {
  return node.kind === undefined ? (OTHER_ICONS[node.__typename] ?? "info") : SUBJECT_ICONS[node.kind];
}
