import { agreementsTable } from "./agreements/agreements.table";
import { nominationsTable } from "./execution/nominations.table";
import { plansTable } from "./execution/plans.table";
import { reportsTable } from "./execution/reports.table";
import { dutiesTable } from "./duties/duties.table";
import { hostingsTable } from "./links/hostings.table";
import { membershipsTable } from "./links/memberships.table";
import { postsTable } from "./posts/posts.table";
import { responsibilitiesTable } from "./links/responsibilities.table";
import { subjectsTable } from "./subjects/subjects.table";
import { subordinationTable } from "./links/subordination.table";
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
  plans: anyTableKind(plansTable),
  nominations: anyTableKind(nominationsTable),
  reports: anyTableKind(reportsTable),
};
