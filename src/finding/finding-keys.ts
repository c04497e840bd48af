/** By what findings are counted, beside rule and region: the parameters of cypher/finding/page/groups.cypher. */
export interface FindingKeys {
  readonly byAct: boolean;
  /** By the id of a subject. */
  readonly municipalitiesOf: Lists;
  /** By the id of a duty. */
  readonly programmesOf: Lists;
  /** By the id of a duty. */
  readonly monthsOf: Lists;
  /** Whether the ids of what is counted are told, too. */
  readonly withIds: boolean;
}

/** Nothing is counted by an empty list. */
type Lists = Readonly<Record<string, readonly string[]>>;

export const BY_REGION_ALONE: FindingKeys = {
  byAct: false,
  municipalitiesOf: {},
  programmesOf: {},
  monthsOf: {},
  withIds: false,
};
