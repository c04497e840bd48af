import type { NominationEntity, ReportEntity, SubjectEntity } from "../entity/entity";
import { ENTITY_FIELDS } from "../entity/entity";
import { partialEntityReader } from "../entity/partial-entity";
import type { CypherValue, Fragment, Ids, Slots } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import type { RelationKind, ResponsibilityRole } from "../link/link";
import type { IsoDay } from "../moment/iso-day";

/** Who stands at a duty, by which link. */
export interface SubjectAtDuty {
  readonly dutyId: string;
  readonly relation: RelationKind;
  readonly role: ResponsibilityRole | null;
  /** Place of a bearer in the act. */
  readonly place: number;
  readonly linkId: string;
  readonly since: IsoDay | null;
  readonly remark: string | null;
  readonly entity: SubjectEntity;
}

/** A nomination for a duty, or a report on it. */
export interface RecordAtDuty {
  readonly dutyId: string;
  readonly entity: NominationEntity | ReportEntity;
}

export type AtDuty = SubjectAtDuty | RecordAtDuty;

/** A member of a group. */
export interface MemberOfGroup {
  readonly groupId: string;
  readonly member: SubjectEntity;
}

type Values = readonly CypherValue[];
type Label = AtDuty["entity"]["label"];
type Sliced = Ids & { readonly slice: number };

/** How many come together: a row costs either engine as much as some of them, and a long one holds the event loop. */
const SLICE = 50;

const PLACES: Slots = { subject: valuesOf("Subject"), nomination: valuesOf("Nomination"), report: valuesOf("Report") };
const READERS: Readonly<Record<Label, (columns: Values) => AtDuty["entity"]>> = {
  Subject: readerOf("Subject"),
  Nomination: readerOf("Nomination"),
  Report: readerOf("Report"),
};

const aroundDutiesQuery = cypherQuery<Sliced, readonly AtDuty[]>("execution/around-duties", ({ around }) =>
  (around as readonly Values[]).map(decodeAtDuty),
);

const membersQuery = cypherQuery<Sliced, readonly MemberOfGroup[]>("execution/members", ({ members }) =>
  (members as readonly Values[]).map(([groupId, member]) => ({
    groupId: groupId as string,
    member: READERS.Subject(member as Values) as SubjectEntity,
  })),
);

/** Who and what stands at these duties. Source: cypher/execution/around-duties.cypher. */
export async function readAroundDuties(snapshot: Snapshot, ids: readonly string[]): Promise<readonly AtDuty[]> {
  return (await snapshot.read(aroundDutiesQuery, { ids, slice: SLICE }, { slots: PLACES })).flat();
}

/** The members of these groups. Source: cypher/execution/members.cypher. */
export async function readMembers(snapshot: Snapshot, ids: readonly string[]): Promise<readonly MemberOfGroup[]> {
  return (await snapshot.read(membersQuery, { ids, slice: SLICE }, { slots: PLACES })).flat();
}

function decodeAtDuty([dutyId, label, columns, ...link]: Values): AtDuty {
  const entity = READERS[label as Label](columns as Values);
  if (entity.label !== "Subject") return { dutyId: dutyId as string, entity };
  const [relation, role, place, linkId, since, remark] = link;
  return {
    dutyId: dutyId as string,
    relation: relation as RelationKind,
    role: (role ?? null) as ResponsibilityRole | null,
    place: (place ?? 0) as number,
    linkId: linkId as string,
    since: (since ?? null) as IsoDay | null,
    remark: (remark ?? null) as string | null,
    entity,
  };
}

function valuesOf(label: Label): Fragment {
  return { properties: Object.keys(ENTITY_FIELDS[label]) };
}

function readerOf(label: Label): (columns: Values) => AtDuty["entity"] {
  return partialEntityReader(label, Object.keys(ENTITY_FIELDS[label])) as (columns: Values) => AtDuty["entity"];
}
