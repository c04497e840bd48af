import type { LinkEntry } from "../../change/change-entry";
import { ChangeKind, Loss } from "../../change/change-entry";
import type { ActEntity, EntityLabel, EntityOf } from "../../entity/entity";
import { entityLoader } from "../../entity/entity.loader";
import type { Ids } from "../../graph/cypher-query";
import { cypherQuery } from "../../graph/cypher-query";
import { decodeLink } from "../../link/decode-link";
import type { Link } from "../../link/link";
import { RelationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import { linkFact } from "../../revision/fact";
import { partsOfActsQuery } from "../../revision/revision.query";
import type { Draft } from "../draft";
import { named } from "../draft";
import { changedAlways, entityWith, statesOfAll } from "../facts/states";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface RepealActInput extends WriteInput {
  readonly act: string;
  /** Paths of clauses, each with what is below it; null for the whole act. */
  readonly provisions?: readonly string[] | null;
  /** The first day on which it is no longer in force. */
  readonly on: IsoDay;
  /** The act that repeals it. */
  readonly by?: string | null;
}

type Ending = "Act" | "Provision" | "Duty";

export const linksOnBasisQuery = cypherQuery<Ids & { readonly limit: number }, Link>(
  "writing/links-on-basis",
  decodeLink,
);

/** Links of which it is told that they lose their basis. */
const MOST_TOLD = 1_000;

/** An act, or some of its clauses, is in force no more from a day on. */
export const repealAct: Mutation<RepealActInput> = {
  action: "repealAct",
  names: ({ act }) => [act],
  compose,
};

async function compose(draft: Draft, input: RepealActInput): Promise<WritePlan | null> {
  const { on, by } = input;
  const act = await draft.node("Act", "act", input.act, on);
  const repealing = by == null ? null : await draft.node("Act", "by", by, on);
  if (act === null || draft.problems.length > 0) return null;
  checkDays(draft, act, input);
  const clauses = await clausesOf(draft, act, input);
  if (draft.problems.length > 0) return null;
  const whole = input.provisions == null ? [act] : [];
  const entities = [
    ...(await endingNodes(draft, "Act", whole, on)),
    ...(await endingNodes(draft, "Provision", clauses.provisions, on)),
    ...(await endingNodes(draft, "Duty", clauses.duties, on)),
  ];
  const said = { source: draft.source, validity: { from: on, to: null } };
  const targets = [...whole.map(({ id }) => id), ...clauses.named];
  const links = targets.flatMap((id) => {
    return repealing === null ? [] : [linkFact(RelationKind.REPEALS, repealing.id, id, said)];
  });
  const bases = [...whole, ...clauses.provisions].map(({ id }) => id);
  return { node: act.id, about: [act.id], facts: { entities, links }, losses: await withoutBasis(draft, bases, on) };
}

function checkDays(draft: Draft, act: ActEntity, { on, by }: Pick<RepealActInput, "on" | "by">): void {
  if (by === act.id)
    draft.refuse("by", "WITH_ITSELF", `${named(act)} cannot repeal itself: give the act that does, or none.`);
  const { inForceFrom, inForceTo } = act.state;
  if (inForceFrom !== null && on <= inForceFrom)
    draft.refuse(
      "on",
      "DAYS_OUT_OF_ORDER",
      `${named(act)} is in force from ${inForceFrom} on, and cannot end on ${on}: choose a later day.`,
    );
  if (inForceTo !== null && inForceTo <= on)
    draft.refuse("on", "NOT_SO", `${named(act)} has ended by ${on} already: there is nothing to end.`);
}

interface Clauses {
  readonly provisions: readonly EntityOf<"Provision">[];
  readonly duties: readonly EntityOf<"Duty">[];
  /** Ids of those whose own paths were given. */
  readonly named: readonly string[];
}

/** The clauses that end, and their duties. */
async function clausesOf(draft: Draft, act: ActEntity, { provisions: paths, on }: RepealActInput): Promise<Clauses> {
  const parts = await draft.reader.read(partsOfActsQuery, { acts: [act.id] });
  const loader = entityLoader(draft.snapshot(on));
  const entities = (await Promise.all(parts.map(async ({ id }) => loader.load(id)))).filter(
    (entity) => entity !== null,
  );
  const all = entities.filter((entity) => entity.label === "Provision");
  for (const [place, path] of (paths ?? []).entries())
    if (!all.some(({ state }) => state.path === path))
      draft.refuse(
        ["provisions", String(place)],
        "NOT_FOUND",
        `${named(act)} has no clause ${path.slice(0, 40)}: give the path of one, such as 1.2.`,
      );
  const isMeant = (path: string) => paths == null || paths.some((each) => path === each || path.startsWith(`${each}.`));
  const provisions = all.filter(({ state }) => isMeant(state.path));
  const ids = new Set(provisions.map(({ id }) => id));
  const duties = entities.filter((entity) => entity.label === "Duty");
  return {
    provisions,
    duties: duties.filter(({ state }) => ids.has(state.provision)),
    named: provisions.filter(({ state }) => paths?.includes(state.path)).map(({ id }) => id),
  };
}

/** These nodes, each in force up to the day at most. */
async function endingNodes<L extends Ending>(draft: Draft, label: L, nodes: readonly EntityOf<L>[], on: IsoDay) {
  const lasting = nodes.filter(({ state }) => {
    const { inForceTo } = state as { readonly inForceTo: IsoDay | null };
    return inForceTo === null || inForceTo > on;
  });
  const ids = lasting.map(({ id }) => id);
  const states = await statesOfAll(draft, label as EntityLabel, ids);
  return lasting.map((node) => {
    return entityWith(node as EntityOf<EntityLabel>, changedAlways(states.get(node.id) ?? [], { inForceTo: on }));
  });
}

/** The relationships that rest on what is repealed. Cost: one query, which looks at all relationships. */
async function withoutBasis(draft: Draft, ids: readonly string[], on: IsoDay): Promise<readonly LinkEntry[]> {
  const links = await draft.reader.read(linksOnBasisQuery, { ids, limit: MOST_TOLD });
  const lasting = links.filter(({ validity: { to } }) => to === null || to > on);
  return lasting.map((link) => ({ kind: ChangeKind.CHANGED, link, differences: [], from: on, loss: Loss.BASIS }));
}
