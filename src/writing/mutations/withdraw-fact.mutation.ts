import type { Entity, EntityLabel, EntityOf } from "../../entity/entity";
import { STATE_DECODERS } from "../../entity/decode-state";
import { unknownNode } from "../../asked/unknown-node.question";
import { Language } from "../../language/language";
import { linkLabel } from "../../link/link-label.question";
import type { StateFact } from "../../revision/graph-facts";
import type { KnownState } from "../../revision/revision.query";
import { knownEntitiesQuery } from "../../revision/revision.query";
import type { Draft } from "../draft";
import { named } from "../draft";
import type { HeldLink } from "../facts/links";
import { heldLink, linksAround, retractionOf } from "../facts/links";
import { entityWith, statesOf } from "../facts/states";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";
import { linksOnBasisQuery } from "./repeal-act.mutation";

export interface WithdrawFactInput extends WriteInput {
  /** Of a link, of a node, or of a state of a node. */
  readonly id: string;
  /** Whether the links of a node, and what rests on it, go with it. */
  readonly withLinks?: boolean;
}

/** Links that a message names, and that are looked for. */
const MOST_NAMED = 5;
const MOST_RESTING = 1_000;

/** What was recorded in error is taken back; answers at earlier revisions stay as they were. */
export const withdrawFact: Mutation<WithdrawFactInput> = {
  action: "withdrawFact",
  names: namesOf,
  compose,
};

async function namesOf({ id }: WithdrawFactInput, draft: Draft): Promise<readonly string[]> {
  const link = await heldLink(draft, id);
  return link === null ? [nodeOf(id)] : [link.fromId, link.toId];
}

/** The id of the node, in that of one of its states, too. */
function nodeOf(id: string): string {
  return id.split("@")[0] ?? "";
}

async function compose(draft: Draft, input: WithdrawFactInput): Promise<WritePlan | null> {
  const link = await heldLink(draft, input.id);
  if (link !== null)
    return { node: input.id, about: [link.fromId, link.toId], facts: { retractions: [retractionOf(link)] } };
  const states = await draft.reader.read(knownEntitiesQuery, { ids: [nodeOf(input.id)] });
  const [known] = states;
  if (known === undefined) {
    const { message } = await unknownNode(draft.snapshot(), { argument: "id", id: input.id });
    draft.refuse("id", "NOT_FOUND", message);
    return null;
  }
  const entity = entityOf(known);
  return entity.id === input.id
    ? withdrawnNode(draft, entity, input)
    : withdrawnState(draft, entity, { input, states });
}

/** A node, with all that is said of it. */
async function withdrawnNode(
  draft: Draft,
  entity: Entity,
  { withLinks = false }: WithdrawFactInput,
): Promise<WritePlan | null> {
  const around = await linksAround(draft, [entity.id]);
  const resting = await draft.reader.read(linksOnBasisQuery, { ids: [entity.id], limit: MOST_RESTING });
  const links = [...new Map([...around, ...resting].map((link) => [link.id, link])).values()];
  if (links.length > 0 && !withLinks) await refuseHeld(draft, entity, links);
  const ends = links.flatMap(({ fromId, toId }) => [fromId, toId]);
  return {
    node: entity.id,
    about: [...new Set([entity.id, ...ends])],
    facts: { entities: [entityWith(entity as EntityOf<EntityLabel>, [])], retractions: links.map(retractionOf) },
  };
}

async function refuseHeld(draft: Draft, entity: Entity, links: readonly HeldLink[]): Promise<void> {
  const snapshot = draft.snapshot();
  const shown = links.slice(0, MOST_NAMED) as unknown as readonly Parameters<typeof linkLabel>[1][];
  const labels = await Promise.all(shown.map((link) => linkLabel(snapshot, link, Language.RU)));
  draft.refuse(
    "id",
    "HAS_LINKS",
    `${named(entity)} has ${links.length} links, or what rests on it: ${labels.join("; ")}. Withdraw these first, or all of them with \`withLinks\`.`,
  );
}

/** One state of a node: the one before it, or else the one behind it, holds on its days, too. */
async function withdrawnState(
  draft: Draft,
  entity: Entity,
  { input, states }: { readonly input: WithdrawFactInput; readonly states: readonly KnownState[] },
): Promise<WritePlan | null> {
  const wrong = states.find(({ stateId }) => stateId === input.id);
  const all = await statesOf(draft, entity as EntityOf<EntityLabel>);
  if (wrong === undefined || all.length < 2) {
    draft.refuse(
      "id",
      "NOT_FOUND",
      `${named(entity)} has no other state than that with the id ${input.id.slice(0, 60)}, or none with it: withdraw the node, or say what is right.`,
    );
    return null;
  }
  const place = all.findIndex(
    ({ validity }) => (validity.from ?? undefined) === (wrong.properties["validFrom"] ?? undefined),
  );
  return {
    node: input.id,
    about: [entity.id],
    facts: { entities: [entityWith(entity as EntityOf<EntityLabel>, without(all, place))] },
  };
}

function without(states: readonly StateFact<EntityLabel>[], place: number): readonly StateFact<EntityLabel>[] {
  const gone = states[place]?.validity;
  const left = states.filter((_state, index) => index !== place);
  const heir = Math.max(place - 1, 0);
  return left.map((state, index) => {
    if (index !== heir || gone === undefined) return state;
    const { from, to } = state.validity;
    return { ...state, validity: place === 0 ? { from: gone.from, to } : { from, to: gone.to } };
  });
}

function entityOf({ entityId, label, kind, properties }: KnownState): Entity {
  return { id: entityId, label, kind, state: STATE_DECODERS[label](properties), sortKey: "", addedIn: 0 } as Entity;
}
