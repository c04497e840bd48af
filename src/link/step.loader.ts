import { groupBy } from "../collections/group-by";
import { Loader } from "../event-loop/loader";
import { rememberEntities } from "../entity/entity.loader";
import type { CypherQuery, Ids } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import { LinkState, ONLY_VALID } from "../moment/link-state";
import { RelationKind } from "./link";
import { Direction, inStates, ofRelations } from "./link-fragments";
import type { Step } from "./link.query";
import { linksAroundQuery, linksIntoQuery, linksOutOfQuery } from "./link.query";

export const ALL_STATES: readonly LinkState[] = Object.values(LinkState);

type StepQuery = CypherQuery<Ids, Step>;

const QUERIES: Readonly<Record<Direction, StepQuery>> = {
  [Direction.OUT]: linksOutOfQuery,
  [Direction.IN]: linksIntoQuery,
  [Direction.BOTH]: linksAroundQuery,
};

/** The names of steps along one kind of relationship in one state: a wide answer asks for them by the thousand. */
const NAMES = recordOf(Object.values(RelationKind), (relation) =>
  recordOf(Object.values(Direction), (direction) =>
    recordOf(ALL_STATES, (state) => `step ${relation} ${direction} ${state}`),
  ),
);

/** Nodes a single query steps from: a wider step is made in parts. */
const MAX_BATCH = 2000;

export interface StepOptions {
  readonly direction?: Direction;
  readonly states?: readonly LinkState[];
}

/**
 * One step from a node along one kind of relationship, or several: the links and the nodes at their far ends, in their order.
 * VALID links unless other states are asked for. Cost: one query a batch.
 */
export function stepLoader(
  snapshot: Snapshot,
  relation: RelationKind | readonly RelationKind[],
  options: StepOptions = {},
): Loader<readonly Step[]> {
  const { direction = Direction.OUT, states = ONLY_VALID } = options;
  return snapshot.loader(nameOf(relation, direction, states), () => {
    const relations = [relation].flat();
    const slots = { types: ofRelations(relations), states: inStates(states) };
    return new Loader<readonly Step[]>(
      async (ids) => {
        const steps = await snapshot.read(QUERIES[direction], { ids }, { slots });
        rememberEntities(
          snapshot,
          steps.map((step) => step.far),
        );
        const byNear = groupBy(steps, (step) => step.nearId);
        return ids.map((id) => byNear.get(id) ?? []);
      },
      { maxBatchSize: MAX_BATCH },
    );
  });
}

function nameOf(
  relation: RelationKind | readonly RelationKind[],
  direction: Direction,
  states: readonly LinkState[],
): string {
  if (typeof relation === "string" && states.length === 1) return NAMES[relation][direction][states[0]!];
  return `step ${[relation].flat().join(" ")} ${direction} ${[...states].sort().join(" ")}`;
}

function recordOf<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}
