import { groupBy } from "../../collections/group-by";
import { STATE_DECODERS } from "../../entity/decode-state";
import { textOrNull } from "../../graph/row";
import type { KnownState } from "../../revision/revision.query";
import type { SubjectState } from "../../entity/subject";
import type { GroupEntry, IntervalEntry, PositionEntry, SubjectEntry } from "../documents/act-document";
import { definedFields } from "../../collections/defined-fields";
import type { KnownGraph } from "./known-graph";

/** A subject as the graph knows it: its present state and the former ones, each with the day on which it ended. */
export interface KnownSubject {
  readonly present: SubjectState;
  readonly former: readonly { readonly state: SubjectState; readonly until: string }[];
}

/** These subjects by id; those that the graph does not hold are left out. */
export async function knownSubjects(
  graph: KnownGraph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownSubject>> {
  const byId = groupBy(await graph.statesOf(ids), ({ entityId }) => entityId);
  return new Map(
    [...byId].flatMap(([id, states]) => {
      const known = knownSubject(states);
      return known === undefined ? [] : [[id, known] as const];
    }),
  );
}

function knownSubject(states: readonly KnownState[]): KnownSubject | undefined {
  const endOf = ({ properties }: KnownState) => textOrNull(properties, "validTo");
  const earliestFirst = [...states].sort((a, b) => ((endOf(a) ?? "~") < (endOf(b) ?? "~") ? -1 : 1));
  const last = earliestFirst.at(-1);
  if (last === undefined) return undefined;
  const former = earliestFirst.slice(0, -1).flatMap((state) => {
    const until = endOf(state);
    return until === null ? [] : [{ state: STATE_DECODERS.Subject(state.properties), until }];
  });
  return { present: STATE_DECODERS.Subject(last.properties), former };
}

type KnownFields = Omit<SubjectEntry, "id" | "kind">;

/** What is known of a subject as an entry says it. */
export function subjectFields({ present, former }: KnownSubject): KnownFields {
  const formerly = former.map(({ state: { name, shortName, level }, until }) => {
    return { name, level, until, ...definedFields({ shortName: shortName ?? undefined }) };
  });
  return {
    ...sharedFields(present),
    name: present.name,
    ...definedFields({
      centreKind: present.centreKind ?? undefined,
      formerly: formerly.length === 0 ? undefined : formerly,
    }),
  };
}

/** What is known of a group as an entry says it; who belongs to it is no part of it. */
export function groupFields({ present }: KnownSubject): Omit<GroupEntry, "id"> {
  return {
    ...sharedFields(present),
    name: present.name,
    headsOnly: present.headsOnly,
    ...definedFields({ declaredSize: present.declaredSize ?? undefined }),
  };
}

/** What is known of a post as an entry says it, without its organisation and holders. */
export function positionFields({ present, former }: KnownSubject): Omit<PositionEntry, "id" | "organisation"> {
  const formerly = former.map(({ state, until }) => ({ ...postNames(state), until }));
  return {
    ...sharedFields(present),
    ...postNames(present),
    ...definedFields({ formerly: formerly.length === 0 ? undefined : formerly }),
  };
}

function postNames({ title, name, shortName }: SubjectState) {
  return { title: title ?? name, name, ...definedFields({ shortName: shortName ?? undefined }) };
}

function sharedFields({ shortName, level, region, existsFrom, existsTo }: SubjectState) {
  const exists: IntervalEntry = definedFields({ from: existsFrom ?? undefined, to: existsTo ?? undefined });
  return {
    level,
    region,
    ...definedFields({
      shortName: shortName ?? undefined,
      exists: existsFrom === null && existsTo === null ? undefined : exists,
    }),
  };
}
