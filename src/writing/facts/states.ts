import { isDeepStrictEqual } from "node:util";
import { STATE_DECODERS } from "../../entity/decode-state";
import type { EntityLabel, EntityOf, EntityStates } from "../../entity/entity";
import { textOrNull } from "../../graph/row";
import type { IsoDay } from "../../moment/iso-day";
import { includesDay } from "../../moment/interval";
import { knownEntitiesQuery } from "../../revision/revision.query";
import type { EntityFact, StateFact } from "../../revision/graph-facts";
import type { Draft } from "../draft";

type States<L extends EntityLabel> = readonly StateFact<L>[];
type Patch<L extends EntityLabel> = Partial<EntityStates[L]>;

/** All states of a node that nobody has withdrawn, earliest first. Cost: one query. */
export async function statesOf<L extends EntityLabel>(draft: Draft, { id, label }: EntityOf<L>): Promise<States<L>> {
  return (await statesOfAll(draft, label, [id])).get(id) ?? [];
}

/** As `statesOf`, of many nodes of one label, by their ids. Cost: one query. */
export async function statesOfAll<L extends EntityLabel>(
  draft: Draft,
  label: L,
  ids: readonly string[],
): Promise<ReadonlyMap<string, States<L>>> {
  const known = await draft.reader.read(knownEntitiesQuery, { ids: [...new Set(ids)] });
  const decode = STATE_DECODERS[label] as (stored: (typeof known)[number]["properties"]) => EntityStates[L];
  const byId = new Map<string, StateFact<L>[]>();
  for (const { entityId, properties } of known) {
    const validity = { from: textOrNull(properties, "validFrom"), to: textOrNull(properties, "validTo") };
    const states = byId.get(entityId) ?? [];
    byId.set(entityId, states);
    states.push({ validity, properties: decode(properties) });
  }
  for (const states of byId.values())
    states.sort((a, b) => ((a.validity.from ?? "") < (b.validity.from ?? "") ? -1 : 1));
  return byId;
}

/** The node with these states, as a fact. */
export function entityWith<L extends EntityLabel>({ id, label, kind }: EntityOf<L>, states: States<L>): EntityFact {
  return { id, label, kind, states } as unknown as EntityFact;
}

/** What a node says at all times, with something else in each of its states. */
export function changedAlways<L extends EntityLabel>(states: States<L>, patch: Patch<L>): States<L> {
  return joined(states.map(({ validity, properties }) => ({ validity, properties: { ...properties, ...patch } })));
}

/**
 * What a node says, with something else from a day on. What it said before that day stays; so does what is known to have
 * changed later.
 *
 *     before      Лицей № 7 ──────────────────┤ Лицей «Эталон» ─────
 *     from day d  Лицей № 7 ──────┤ № 7 имени …┤ Лицей «Эталон» ─────
 */
export function changedFrom<L extends EntityLabel>(states: States<L>, on: IsoDay, patch: Patch<L>): States<L> {
  const properties = Object.keys(patch) as (keyof EntityStates[L])[];
  const said = (state: StateFact<L>) => properties.map((name) => state.properties[name]);
  const present = states.find(({ validity }) => includesDay(validity, on));
  const changed = states.flatMap((state) => {
    const { from, to } = state.validity;
    const isOver = to !== null && to <= on;
    if (present === undefined || isOver || !isDeepStrictEqual(said(state), said(present))) return [state];
    const after = {
      validity: { from: from !== null && from > on ? from : on, to },
      properties: { ...state.properties, ...patch },
    };
    return from === null || from < on ? [{ ...state, validity: { from, to: on } }, after] : [after];
  });
  return joined(changed);
}

/** Neighbours that say the same are one state. */
function joined<L extends EntityLabel>(states: States<L>): States<L> {
  const all: StateFact<L>[] = [];
  for (const state of states) {
    const last = all.at(-1);
    const isSame = last?.validity.to === state.validity.from && isDeepStrictEqual(last.properties, state.properties);
    if (last === undefined || !isSame) all.push(state);
    else all[all.length - 1] = { ...last, validity: { from: last.validity.from, to: state.validity.to } };
  }
  return all;
}
