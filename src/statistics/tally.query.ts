import type { CypherQuery, CypherValue, Ids, NoParams, Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import { flag, number, text, textOrNull, texts } from "../graph/row";
import type { GroupValues } from "./tally";

/** How many things have a region and these keys. */
export interface TallyRow {
  readonly region: string | null;
  /** The places {first}, {second} and {third} of the query. */
  readonly keys: readonly GroupValues[];
  readonly total: number;
  readonly ids: readonly string[];
}

interface Belonging {
  readonly id: string;
  readonly of: string;
}

export type TallyQuery = CypherQuery<CypherParams, TallyRow>;

export const dutyTallyQuery: TallyQuery = cypherQuery("statistics/duties", decodeTallyRow);
export const subjectTallyQuery: TallyQuery = cypherQuery("statistics/subjects", decodeTallyRow);
export const agreementTallyQuery: TallyQuery = cypherQuery("statistics/agreements", decodeTallyRow);

/** That a duty is of a programme. */
export const programmesOfDutiesQuery = cypherQuery<NoParams, Belonging>(
  "statistics/programmes-of-duties",
  decodeBelonging,
);

/** That a subject bears a duty. */
export const bearersOfDutiesQuery = cypherQuery<NoParams, Belonging & { readonly isGroup: boolean }>(
  "statistics/bearers-of-duties",
  (row) => ({ ...decodeBelonging(row), isGroup: flag(row, "isGroup") }),
);

/** Who is in a group. */
interface OpenedGroup {
  readonly id: string;
  readonly members: readonly string[];
  /** Those of them that are groups. */
  readonly groups: readonly string[];
}

export const membersOfGroupsQuery = cypherQuery<Ids, OpenedGroup>("statistics/members-of-groups", (row) => ({
  id: text(row, "id"),
  members: texts(row, "members"),
  groups: texts(row, "groups"),
}));

/** That a subject answers to, sits in or is a post of another. */
export const stepsUpQuery = cypherQuery<NoParams, Belonging>("statistics/steps-up", decodeBelonging);

/** The row of a query whose places are filled by `tallyPlaces`. */
export function decodeTallyRow(row: Row): TallyRow {
  return {
    // Findings have an empty text where there is none.
    region: textOrNull(row, "region") || null,
    keys: [row.first, row.second, row.third].map(valuesOf),
    total: number(row, "total"),
    ids: texts(row, "ids"),
  };
}

function decodeBelonging(row: Row): Belonging {
  return { id: text(row, "id"), of: text(row, "of") };
}

/** The values that a column tells of a dimension. */
export function valuesOf(key: CypherValue | undefined): GroupValues {
  if (key === null || key === undefined) return [];
  return typeof key === "string" ? [key] : [...(key as readonly string[])].sort();
}
