import type { CypherParams } from "../graph/graph-store";
import type { FindingFilter } from "./finding";

/**
 * A list that leaves out nothing. Neither null nor an empty list, because Neo4j plans a text anew for a parameter of
 * another kind, and for a list of none, of one, and of several.
 */
export const ANY: readonly string[] = [""];

/** The parameters of the rules' queries for a filter; null where nothing fits it: no id and no region is an empty text. */
export function filterParams({ regions, subject, duty, act }: FindingFilter): CypherParams | null {
  const params = {
    regions: regions == null ? ANY : regions.filter((region) => region !== ""),
    subjects: oneOrAny(subject),
    duties: oneOrAny(duty),
    acts: oneOrAny(act),
  };
  return Object.values(params).some((wanted) => wanted.length === 0) ? null : params;
}

function oneOrAny(id: string | null | undefined): readonly string[] {
  if (id == null) return ANY;
  return id === "" ? [] : [id];
}
