import { agreementsTable } from "./kinds/agreements.table";
import { dutiesTable } from "./kinds/duties.table";
import { hostingsTable } from "./kinds/hostings.table";
import { membershipsTable } from "./kinds/memberships.table";
import { postsTable } from "./kinds/posts.table";
import { responsibilitiesTable } from "./kinds/responsibilities.table";
import { subjectsTable } from "./kinds/subjects.table";
import { subordinationTable } from "./kinds/subordination.table";
import type { AnyTableKind, TableKindName } from "./table-kind";
import { anyTableKind } from "./table-kind";

/** The kinds of tables, in the order in which several are read: what a later one names, an earlier one may bring in. */
export const tableKinds: Readonly<Record<TableKindName, AnyTableKind>> = {
  subjects: anyTableKind(subjectsTable),
  posts: anyTableKind(postsTable),
  memberships: anyTableKind(membershipsTable),
  hostings: anyTableKind(hostingsTable),
  subordination: anyTableKind(subordinationTable),
  duties: anyTableKind(dutiesTable),
  responsibilities: anyTableKind(responsibilitiesTable),
  agreements: anyTableKind(agreementsTable),
};
