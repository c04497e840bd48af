import { decodeEntity } from "../entity/decode-entity";
import type { NominationEntity, ReportEntity, SubjectEntity } from "../entity/entity";
import { ENTITY_FIELDS } from "../entity/entity";
import { partialReader } from "../entity/partial";
import type { CypherValue, Ids, Row, Slots } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { numberOrNull, text, textOrNull } from "../graph/row";
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

/** How many come together: a row costs either engine as much as some of them, and a long one holds the event loop. */
const SLICE = 50;

const RECORDS: Readonly<Record<string, (values: readonly CypherValue[]) => RecordAtDuty>> = {
  Nomination: recordReader("Nomination"),
  Report: recordReader("Report"),
};

const PLACES: Slots = {
  nomination: { properties: Object.keys(ENTITY_FIELDS.Nomination) },
  report: { properties: Object.keys(ENTITY_FIELDS.Report) },
};

const aroundDutiesQuery = cypherQuery<Ids & { readonly slice: number }, readonly AtDuty[]>(
  "execution/around-duties",
  ({ around }) => (around as readonly (readonly CypherValue[])[]).map(decodeAtDuty),
);

/** Source: cypher/execution/members.cypher. */
export const executionMembersQuery = cypherQuery<Ids, { readonly groupId: string; readonly member: SubjectEntity }>(
  "execution/members",
  (row) => ({ groupId: text(row, "groupId"), member: decodeEntity(row) as SubjectEntity }),
);

/** Who and what stands at some duties. Source: cypher/execution/around-duties.cypher. */
export async function readAroundDuties(snapshot: Snapshot, ids: readonly string[]): Promise<readonly AtDuty[]> {
  return (await snapshot.read(aroundDutiesQuery, { ids, slice: SLICE }, { slots: PLACES })).flat();
}

function decodeAtDuty(values: readonly CypherValue[]): AtDuty {
  return (RECORDS[values[1] as string] ?? decodeSubject)(values);
}

function decodeSubject(values: readonly CypherValue[]): SubjectAtDuty {
  const [dutyId, label, id, addedIn, kind, state, relation, role, place, linkId, since, remark] = values;
  const link = { dutyId, relation, role, place, linkId, since, remark } as Row;
  return {
    dutyId: text(link, "dutyId"),
    relation: text(link, "relation") as RelationKind,
    role: textOrNull(link, "role") as ResponsibilityRole | null,
    place: numberOrNull(link, "place") ?? 0,
    linkId: text(link, "linkId"),
    since: textOrNull(link, "since"),
    remark: textOrNull(link, "remark"),
    entity: decodeEntity({ id, labels: [label], kind, addedIn, state } as Row) as SubjectEntity,
  };
}

function recordReader(label: RecordAtDuty["entity"]["label"]): (values: readonly CypherValue[]) => RecordAtDuty {
  const fields = ENTITY_FIELDS[label];
  const readState = partialReader(fields, Object.keys(fields));
  return ([dutyId, , id, addedIn, sortKey, ...values]) => {
    const entity = { id, label, kind: null, addedIn, sortKey, state: readState(values) };
    return { dutyId: dutyId as string, entity: entity as unknown as RecordAtDuty["entity"] };
  };
}
