import type { CypherValue } from "../graph/cypher-query";
import type { Interval } from "../moment/interval";
import { derivedProperties } from "./derived-properties";
import type { EntityLabel } from "../entity/entity";
import { LINK_FIELDS } from "../link/link";
import type { EntityFact, LinkFact, StateFact } from "./graph-facts";

/** Properties as they are written: what is not said is absent, not null. */
export type StoredProperties = Readonly<Record<string, CypherValue>>;

/** What the store keeps of a state, clocks of knowledge and ids aside. */
export function storedState(entity: EntityFact, state: StateFact<EntityLabel>): StoredProperties {
  return present({
    ...state.properties,
    ...storedInterval(state.validity),
    ...derivedProperties(entity, state.properties),
  });
}

/** What the store keeps of a fact, clocks of knowledge and ids aside. */
export function storedLink(fact: LinkFact): StoredProperties {
  const own = Object.keys(LINK_FIELDS).map((name) => [name, fact[name as keyof typeof LINK_FIELDS]]);
  return present({ ...(Object.fromEntries(own) as object), ...storedInterval(fact.validity) });
}

function storedInterval(interval: Interval): Record<string, CypherValue> {
  return { validFrom: interval.from, validTo: interval.to };
}

function present(properties: object): StoredProperties {
  const entries = Object.entries(properties) as [string, CypherValue][];
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== false && !isEmptyList(value)));
}

function isEmptyList(value: CypherValue): boolean {
  return Array.isArray(value) && value.length === 0;
}
