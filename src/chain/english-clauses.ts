import { RelationKind, ResponsibilityRole, SubordinationKind } from "../link/link";
import type { Mention } from "./mention";
import type { ClauseTable, LinkWording, RoleTable } from "./link-clause";

/** English clauses for a link, along it and against it. */
export const ENGLISH_CLAUSES: ClauseTable = {
  [RelationKind.NETWORK_AGREEMENT]: verbs("has an agreement with", "has an agreement with"),
  [RelationKind.SUBORDINATE_TO]: verbs("is subordinate to", "is the superior of"),
  [SubordinationKind.FOUNDER]: verbs("has … as its founder", "is the founder of"),
  [RelationKind.HOSTED_BY]: verbs("is hosted by", "hosts"),
  [RelationKind.MEMBER_OF]: verbs("is a member of", "has … as a member"),
  [RelationKind.POST_IN]: verbs("belongs to", "has"),
  [RelationKind.HOLDS]: verbs("holds", "is held by"),
  [RelationKind.SUCCEEDS]: verbs("is the successor of", "is succeeded by"),
  [RelationKind.PART_OF]: verbs("is part of", "contains"),
  [RelationKind.ESTABLISHES]: verbs("establishes", "is established by"),
  [RelationKind.ISSUED_BY]: verbs("is issued by", "issues"),
  [RelationKind.SIGNED_BY]: verbs("is signed by", "signs"),
  [RelationKind.APPROVES]: verbs("approves", "is approved by"),
  [RelationKind.FOLLOWS]: verbs("follows", "is followed by"),
  [RelationKind.AMENDS]: verbs("amends", "is amended by"),
  [RelationKind.REPEALS]: verbs("repeals", "is repealed by"),
  [RelationKind.UNDER]: verbs("is under", "covers"),
};

/** English clauses for who bears a duty in which role. */
export const ENGLISH_ROLES: RoleTable = {
  [ResponsibilityRole.EXECUTOR]: verbs("is an executor of", "has … as an executor"),
  [ResponsibilityRole.CO_EXECUTOR]: verbs("is a co-executor of", "has … as a co-executor"),
  [ResponsibilityRole.COORDINATOR]: verbs("is a coordinator of", "has … as a coordinator"),
  [ResponsibilityRole.OPERATOR]: verbs("is an operator of", "has … as an operator"),
  [ResponsibilityRole.CONTROLLER]: verbs("controls", "is controlled by"),
  [ResponsibilityRole.RECIPIENT]: verbs("receives the reports on", "is reported on to"),
};

/** «…» in a phrase stands for the node that is reached; without it, it comes last. */
function verbs(along: string, against: string): LinkWording {
  const clause = (phrase: string) => (near: Mention, far: Mention) => {
    const [before = "", behind = ""] = phrase.split("…");
    return `${near("nominative")} ${before.trim()} ${far("nominative")}${behind}`;
  };
  return { along: clause(along), against: clause(against) };
}
