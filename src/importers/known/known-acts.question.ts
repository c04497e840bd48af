import type { ActState, ProvisionState } from "../../entity/act";
import { groupBy } from "../../collections/group-by";
import type { DutyState } from "../../entity/duty";
import { STATE_DECODERS } from "../../entity/decode-state";
import { textOrNull } from "../../graph/row";
import type { GraphStore } from "../../graph/graph-store";
import { RelationKind } from "../../link/link";
import type { KnownState } from "../../revision/revision.query";
import { knownEntitiesQuery, knownLinksQuery, partsOfActsQuery } from "../../revision/revision.query";
import type {
  ActDocument,
  ActEntry,
  AddedProvisionEntry,
  DeadlineEntry,
  DutyEntry,
  IntervalEntry,
  ProvisionEntry,
} from "../documents/act-document";
import { GRAPH_SOURCE } from "./read-before.question";
import type { Reading } from "../documents/read-yaml";
import type { SourceDocument } from "../documents/source-document";

/** Ids of the acts to which documents add provisions: those that `readDocuments` wants to know of before. */
export function actsAddedTo(readings: readonly Reading[]): readonly string[] {
  const contents = readings.flatMap((reading) => ("source" in reading ? [reading.source.content] : []));
  const added = contents.flatMap((content) => {
    const provisions = (content as ActDocument | null)?.provisions;
    return Array.isArray(provisions) ? (provisions as readonly Partial<AddedProvisionEntry>[]) : [];
  });
  return [...new Set(added.flatMap(({ act }) => (typeof act === "string" ? [act] : [])))];
}

/** These acts with their provisions and duties, as if a document listed them; who answers for them is left out. Cost: three queries. */
export async function knownActs(store: GraphStore, acts: readonly string[]): Promise<SourceDocument> {
  const parts = acts.length === 0 ? [] : await store.read(partsOfActsQuery, { acts });
  const partIds = parts.map(({ id }) => id);
  const states = await store.read(knownEntitiesQuery, { ids: [...acts, ...partIds] });
  const links = await store.read(knownLinksQuery, { ids: partIds });
  const known: Known = {
    states: groupBy(states, ({ entityId }) => entityId),
    programmes: groupBy(
      links.filter(({ relation }) => relation === RelationKind.UNDER),
      ({ fromId }) => fromId,
    ),
    parts: groupBy(parts, ({ label }) => label),
  };
  return {
    file: GRAPH_SOURCE,
    content: { source: GRAPH_SOURCE, acts: acts.flatMap((id) => actEntry(id, known)) },
    positionOf: () => ({ line: 1, column: 1 }),
  };
}

interface Known {
  readonly states: ReadonlyMap<string, readonly KnownState[]>;
  readonly programmes: ReadonlyMap<string, readonly { readonly toId: string }[]>;
  readonly parts: ReadonlyMap<string, readonly { readonly id: string }[]>;
}

function actEntry(id: string, known: Known): ActEntry[] {
  const [state] = known.states.get(id) ?? [];
  if (state === undefined) return [];
  const { kind, title, region, inForceFrom, inForceTo }: ActState = STATE_DECODERS.Act(state.properties);
  return [
    { id, kind, title, region, ...interval("inForce", inForceFrom, inForceTo), provisions: provisionsOf(id, known) },
  ];
}

function provisionsOf(act: string, known: Known): readonly ProvisionEntry[] {
  const duties = new Map((known.parts.get("Duty") ?? []).flatMap(({ id }) => dutyOf(id, act, known)));
  return (known.parts.get("Provision") ?? []).flatMap(({ id }) => {
    const [state] = known.states.get(id) ?? [];
    if (state?.properties["act"] !== act) return [];
    const { path, text, quote, inForceFrom, inForceTo }: ProvisionState = STATE_DECODERS.Provision(state.properties);
    const duty = duties.get(path);
    return [
      {
        path,
        text,
        ...(quote === null ? {} : { quote }),
        ...interval("inForce", inForceFrom, inForceTo),
        ...(duty === undefined ? {} : { duty }),
      },
    ];
  });
}

function dutyOf(id: string, act: string, known: Known): (readonly [path: string, duty: DutyEntry])[] {
  const endOf = ({ properties }: KnownState) => textOrNull(properties, "validTo");
  const states = [...(known.states.get(id) ?? [])].sort((a, b) => ((endOf(a) ?? "~") < (endOf(b) ?? "~") ? -1 : 1));
  const present = states.at(-1);
  if (present?.properties["act"] !== act) return [];
  const duty = STATE_DECODERS.Duty(present.properties);
  const formerly = states.slice(0, -1).map((state) => {
    const { title, text, ...former } = STATE_DECODERS.Duty(state.properties);
    return { title, text, deadline: deadlineEntry(former), until: endOf(state) ?? "" };
  });
  const programmes = (known.programmes.get(id) ?? []).map(({ toId }) => toId);
  const entry: DutyEntry = {
    title: duty.title,
    text: duty.text,
    force: duty.force,
    requiresAgreement: duty.requiresAgreement,
    deadline: deadlineEntry(duty),
    programmes,
    ...interval("period", duty.periodFrom, duty.periodTo),
    ...(formerly.length === 0 ? {} : { formerly }),
  };
  return [[duty.path, entry]];
}

function deadlineEntry(duty: Omit<DutyState, "title" | "text">): DeadlineEntry {
  const { deadlineKind: kind, deadlineText: text, deadlineFrom: from, due, rrule, plan, thereafter } = duty;
  const fields = Object.entries({ text, from, due, rrule, plan, thereafter }).filter(
    ([, value]) => value !== null && value !== "",
  );
  return { kind, ...(Object.fromEntries(fields) as Omit<DeadlineEntry, "kind">) };
}

function interval<K extends string>(
  key: K,
  from: string | null,
  to: string | null,
): { readonly [P in K]?: IntervalEntry } {
  if (from === null && to === null) return {};
  return { [key]: { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) } } as {
    readonly [P in K]?: IntervalEntry;
  };
}
