import { groupBy } from "../../collections/group-by";
import { STATE_DECODERS } from "../../entity/decode-state";
import { textOrNull } from "../../graph/row";
import type { KnownState } from "../../revision/revision.query";
import { fieldsOfKind, fieldsThatMayHaveBeen, fieldsWithout } from "../../entity/field";
import type { SubjectState } from "../../entity/subject";
import { SUBJECT_FIELDS, SubjectKind } from "../../entity/subject";
import type { GroupEntry, PositionEntry, SubjectEntry } from "../documents/act-document";
import { entryOf } from "../documents/entry";
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

const GROUP_FIELDS = fieldsOfKind(SUBJECT_FIELDS, SubjectKind.GROUP);
const POST_FIELDS = fieldsOfKind(SUBJECT_FIELDS, SubjectKind.POSITION);
/** A post keeps its level. */
const FORMER_POST_FIELDS = fieldsWithout(fieldsThatMayHaveBeen(POST_FIELDS), ["level"]);
const FORMER_FIELDS = fieldsThatMayHaveBeen(SUBJECT_FIELDS);

/** What is known of a subject as an entry says it. */
export function subjectFields({ present, former }: KnownSubject): Omit<SubjectEntry, "id" | "kind"> {
  const formerly = former.map(({ state, until }) => ({ ...entryOf(FORMER_FIELDS, state), until }));
  return { ...entryOf(SUBJECT_FIELDS, present), ...(formerly.length === 0 ? {} : { formerly }) };
}

/**
 * What is known of a group as an entry says it; who belongs to it is no part of it. Nor is where its size is declared, if
 * it is now said to have another size.
 */
export function groupFields({ present }: KnownSubject, size = present.declaredSize): Omit<GroupEntry, "id"> {
  const isSameSize = size === present.declaredSize;
  const said = isSameSize ? present : { ...present, declaredSizeBasis: null, declaredSizeOn: null };
  return { ...entryOf(GROUP_FIELDS, said), level: present.level };
}

/** What is known of a post as an entry says it, without its organisation and holders. */
export function positionFields({ present, former }: KnownSubject): Omit<PositionEntry, "id" | "organisation"> {
  const formerly = former.map(({ state, until }) => {
    return { ...entryOf(FORMER_POST_FIELDS, state), title: state.title ?? state.name, until };
  });
  const title = present.title ?? present.name;
  return { ...entryOf(POST_FIELDS, present), title, ...(formerly.length === 0 ? {} : { formerly }) };
}
