import { Field, Int, ObjectType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import { registerEnum } from "../language/enum.type";
import { Dimension } from "./dimension";
import { DIMENSION_WORDS } from "./dimension.words";
import type { GroupValues, Tally, TallyGroup } from "./tally";

/** What the groups of a tally share. */
export interface TallySource {
  readonly groupBy: readonly Dimension[];
  readonly snapshot: Snapshot;
  /** Reads the ids of each group, in the order of the groups. */
  readonly readIds: () => Promise<readonly (readonly string[])[]>;
}

registerEnum(Dimension, {
  name: "Dimension",
  description: "By what counts are grouped (разрез).",
  words: DIMENSION_WORDS,
});

@ObjectType("TallyKey", {
  simpleResolvers: true,
  description: "What the things of a group have in common in one dimension (ключ группы).",
})
export class TallyKeyType {
  constructor(
    dimension: Dimension,
    values: GroupValues,
    readonly snapshot: Snapshot,
  ) {
    this.dimension = dimension;
    this.values = values;
  }

  @Field(() => Dimension, { description: "The dimension (разрез)." })
  readonly dimension: Dimension;

  @Field(() => [String], {
    description:
      "The values: ids of nodes, codes of regions, months, values of enumerations. None where the things have none; several where they have just these several, such as programmes (значения).",
  })
  readonly values: readonly string[];
}

@ObjectType("TallyGroup", { simpleResolvers: true, description: "Things that are alike in every dimension (группа)." })
export class TallyGroupType {
  constructor(
    { values, count }: TallyGroup,
    /** Its place among the groups of the tally. */
    readonly place: number,
    readonly source: TallySource,
  ) {
    this.keys = source.groupBy.map((dimension, at) => new TallyKeyType(dimension, values[at] ?? [], source.snapshot));
    this.count = count;
  }

  @Field(() => [TallyKeyType], { description: "One for each dimension, in the order of `groupBy` (ключи)." })
  readonly keys: readonly TallyKeyType[];

  @Field(() => Int, { description: "How many (сколько)." })
  readonly count: number;
}

@ObjectType("Tally", {
  simpleResolvers: true,
  description: "Counts that add up: each thing is counted in exactly one group (подсчёт по разрезам).",
})
export class TallyType {
  constructor({ total, groups }: Tally, source: TallySource) {
    this.total = total;
    this.groups = groups.map((group, place) => new TallyGroupType(group, place, source));
  }

  @Field(() => Int, { description: "The sum of all groups: what the list of these things counts (всего)." })
  readonly total: number;

  @Field(() => [TallyGroupType], {
    description: "By their values; what has none comes last. Groups without anything are left out (группы).",
  })
  readonly groups: readonly TallyGroupType[];
}
