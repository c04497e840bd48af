import { ACT_FIELDS, PROVISION_FIELDS } from "../../entity/act";
import { groupBy } from "../../collections/group-by";
import { DUTY_FIELDS } from "../../entity/duty";
import { STATE_DECODERS } from "../../entity/decode-state";
import type { Fields, StateOf } from "../../entity/field";
import { fieldsThatMayHaveBeen } from "../../entity/field";
import { textOrNull } from "../../graph/row";
import type { GraphReader } from "../../graph/graph-store";
import { RelationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import type { KnownLink, KnownState } from "../../revision/revision.query";
import { knownEntitiesQuery, knownLinksQuery, partsOfActsQuery } from "../../revision/revision.query";
import type {
  ActDocument,
  ActEntry,
  AddedProvisionEntry,
  DutyEntry,
  ProvisionEntry,
  ReportEntry,
} from "../documents/act-document";
import { entryOf } from "../documents/entry";
import { GRAPH_SOURCE } from "./read-before.question";
import type { Reading } from "../documents/read-yaml";
import { actOfPart, provisionOfDuty } from "../documents/part-ids";
import type { SourceDocument } from "../documents/source-document";

/** Ids of the acts to which documents add provisions, on which they report, or that they repeal: those that `readDocuments` wants to know of before. */
export function actsAddedTo(readings: readonly Reading[]): readonly string[] {
  const contents = readings.flatMap((reading) => ("source" in reading ? [reading.source.content] : []));
  const added = contents.flatMap((content) => {
    const provisions = (content as ActDocument | null)?.provisions;
    return Array.isArray(provisions) ? (provisions as readonly Partial<AddedProvisionEntry>[]) : [];
  });
  const ids = [
    ...added.flatMap(({ act }) => (typeof act === "string" ? [act] : [])),
    ...contents.flatMap(repealedIn),
    ...contents.flatMap(reportedOnIn),
  ];
  return [...new Set(ids)];
}

/** Acts on whose duties a document has reports: by their deadlines a report has to say its day. */
function reportedOnIn(content: unknown): readonly string[] {
  const reports = (content as ActDocument | null)?.reports;
  return (Array.isArray(reports) ? (reports as readonly (Partial<ReportEntry> | null)[]) : []).flatMap((report) => {
    const provision = typeof report?.duty === "string" ? provisionOfDuty(report.duty) : null;
    return provision === null ? [] : [actOfPart(provision)];
  });
}

/** Acts that a document repeals, or of which it repeals a provision. */
function repealedIn(content: unknown): readonly string[] {
  const acts = (content as ActDocument | null)?.acts;
  const repeals = Array.isArray(acts) ? (acts as readonly (Partial<ActEntry> | null)[]).map((act) => act?.repeals) : [];
  return repeals
    .flatMap((touched) => (Array.isArray(touched) ? (touched as readonly unknown[]) : []))
    .flatMap((touched) => {
      const target = (touched as { readonly target?: unknown } | null)?.target;
      return typeof target === "string" ? [actOfPart(target)] : [];
    });
}

/** These acts with their provisions and duties, as if a document listed them; who answers for them is left out. Cost: three queries. */
export async function knownActs(store: GraphReader, acts: readonly string[]): Promise<SourceDocument> {
  const parts = acts.length === 0 ? [] : await store.read(partsOfActsQuery, { acts });
  const partIds = parts.map(({ id }) => id);
  const states = await store.read(knownEntitiesQuery, { ids: [...acts, ...partIds] });
  const links = await store.read(knownLinksQuery, { ids: partIds });
  const known: Known = {
    states: groupBy(states, ({ entityId }) => entityId),
    programmes: objectsOf(RelationKind.UNDER, links),
    concerns: objectsOf(RelationKind.CONCERNS, links),
    parts: groupBy(parts, ({ label }) => label),
  };
  return {
    file: GRAPH_SOURCE,
    content: { source: GRAPH_SOURCE, acts: acts.flatMap((id) => actEntry(id, known)) },
    positionOf: () => ({ line: 1, column: 1 }),
  };
}

const FORMER_PROVISION_FIELDS = fieldsThatMayHaveBeen(PROVISION_FIELDS);
const FORMER_DUTY_FIELDS = fieldsThatMayHaveBeen(DUTY_FIELDS);

interface Known {
  readonly states: ReadonlyMap<string, readonly KnownState[]>;
  /** Ids by duty. */
  readonly programmes: ReadonlyMap<string, readonly string[]>;
  readonly concerns: ReadonlyMap<string, readonly string[]>;
  readonly parts: ReadonlyMap<string, readonly { readonly id: string }[]>;
}

function actEntry(id: string, known: Known): ActEntry[] {
  const [state] = known.states.get(id) ?? [];
  if (state === undefined) return [];
  const act = entryOf(ACT_FIELDS, STATE_DECODERS.Act(state.properties));
  return [{ ...act, id, provisions: provisionsOf(id, known) }];
}

function provisionsOf(act: string, known: Known): readonly ProvisionEntry[] {
  const duties = new Map((known.parts.get("Duty") ?? []).flatMap(({ id }) => dutyOf(id, act, known)));
  return (known.parts.get("Provision") ?? []).flatMap(({ id }) => {
    const states = statesOf(id, known).map((state) => ({
      said: STATE_DECODERS.Provision(state.properties),
      until: endOf(state),
    }));
    const present = states.at(-1)?.said;
    if (present?.act !== act) return [];
    const duty = duties.get(present.path);
    const entry: ProvisionEntry = {
      ...entryOf(PROVISION_FIELDS, present),
      ...formerlyOf(FORMER_PROVISION_FIELDS, states),
      ...(duty === undefined ? {} : { duty }),
    };
    return [entry];
  });
}

function dutyOf(id: string, act: string, known: Known): (readonly [path: string, duty: DutyEntry])[] {
  const states = statesOf(id, known).map((state) => ({
    said: STATE_DECODERS.Duty(state.properties),
    until: endOf(state),
  }));
  const duty = states.at(-1)?.said;
  if (duty?.act !== act) return [];
  const entry: DutyEntry = {
    ...entryOf(DUTY_FIELDS, duty),
    programmes: known.programmes.get(id) ?? [],
    concerns: known.concerns.get(id) ?? [],
    ...formerlyOf(FORMER_DUTY_FIELDS, states),
  };
  return [[duty.path, entry]];
}

/** The states of a node, the earliest first. */
function statesOf(id: string, { states }: Known): readonly KnownState[] {
  return [...(states.get(id) ?? [])].sort((a, b) => ((endOf(a) ?? "~") < (endOf(b) ?? "~") ? -1 : 1));
}

function endOf({ properties }: KnownState): IsoDay | null {
  return textOrNull(properties, "validTo");
}

/** What entries say of all states but the last. */
function formerlyOf<F extends Fields>(
  fields: F,
  states: readonly { readonly said: Partial<StateOf<F>>; readonly until: IsoDay | null }[],
) {
  const formerly = states.slice(0, -1).map(({ said, until }) => ({ ...entryOf(fields, said), until: until ?? "" }));
  return formerly.length === 0 ? {} : { formerly };
}

/** What the subjects of links of a kind reach, by the id of the subject. */
function objectsOf(kind: RelationKind, links: readonly KnownLink[]): ReadonlyMap<string, readonly string[]> {
  const bySubject = groupBy(
    links.filter(({ relation }) => relation === kind),
    ({ fromId }) => fromId,
  );
  return new Map([...bySubject].map(([id, found]) => [id, found.map(({ toId }) => toId)]));
}
