import type { IsoDay } from "../../moment/iso-day";
import type { EntityLabel, EntityStates } from "../../entity/entity";
import type { StateFact } from "../../revision/graph-facts";

interface Former {
  readonly until: IsoDay;
}

/** The states of a node, earliest first: each former one up to its `until`, then the present one. */
export function statesOverTime<L extends EntityLabel, F extends Former>(
  former: readonly F[] | undefined,
  present: EntityStates[L],
  stateOf: (former: F) => EntityStates[L],
): readonly StateFact<L>[] {
  const days = (former ?? []).map(({ until }) => until);
  const properties = [...(former ?? []).map(stateOf), present];
  return properties.map((state, place) => ({
    validity: { from: days[place - 1] ?? null, to: days[place] ?? null },
    properties: state,
  }));
}
