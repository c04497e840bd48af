import { inBatches } from "../collections/batches";
import { groupBy } from "../collections/group-by";
import type { NominationEntity, ReportEntity, SubjectEntity } from "../entity/entity";
import { rememberEntities } from "../entity/entity.loader";
import { SubjectKind } from "../entity/subject";
import { Loader } from "../event-loop/loader";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind, ResponsibilityRole } from "../link/link";
import { executes } from "../link/roles";
import type { IsoDay } from "../moment/iso-day";
import type { AtDuty, SubjectAtDuty } from "./execution.query";
import { readAroundDuties, readMembers } from "./execution.query";

/** Somebody who has to do a duty. */
export interface ExpectedBearer {
  readonly bearer: SubjectEntity;
  /** The group through which it is theirs; null for who is named. */
  readonly via: SubjectEntity | null;
}

/** The decision that took a duty off control. */
export interface OffControl {
  readonly linkId: string;
  readonly on: IsoDay | null;
  readonly by: SubjectEntity;
  readonly remark: string | null;
}

/** What is recorded of how a duty is executed, at the moment. */
export interface DutyRecords {
  /** Those who bear it in an executing role, groups opened, each once: as the act names them, then by name. */
  readonly expected: readonly ExpectedBearer[];
  readonly controllers: readonly SubjectEntity[];
  readonly offControl: OffControl | null;
  /** Of all days: `periodFrom` and `periodTo` say of which. */
  readonly nominations: readonly NominationEntity[];
  /** Those that are there on the day, in the order of submission. */
  readonly reports: readonly ReportEntity[];
}

/** Groups within groups that are opened; more is a circle. */
const MAX_LEVELS = 10;

type Members = ReadonlyMap<string, readonly SubjectEntity[]>;

/**
 * What is recorded of how each duty is executed.
 *
 * Source: cypher/execution/around-duties.cypher, cypher/execution/members.cypher.
 * Cost: one query a batch, and one a level of groups.
 */
export function dutyRecordsLoader(snapshot: Snapshot): Loader<DutyRecords> {
  return snapshot.loader("duty records", () => new Loader((ids) => readRecords(snapshot, ids)));
}

async function readRecords(snapshot: Snapshot, ids: readonly string[]): Promise<readonly DutyRecords[]> {
  const around = await inBatches(ids, (some) => readAroundDuties(snapshot, some));
  rememberEntities(
    snapshot,
    around.map(({ entity }) => entity),
  );
  const members = await membersOf(snapshot, around.filter(isSubject));
  const byDuty = groupBy(around, ({ dutyId }) => dutyId);
  return ids.map((id) => recordsOf(byDuty.get(id) ?? [], members));
}

function isSubject(at: AtDuty): at is SubjectAtDuty {
  return at.entity.label === "Subject";
}

function recordsOf(around: readonly AtDuty[], members: Members): DutyRecords {
  const links = around.filter(isSubject).sort((a, b) => a.place - b.place || (a.linkId < b.linkId ? -1 : 1));
  const subjects = (isWanted: (link: SubjectAtDuty) => boolean) => links.filter(isWanted).map(({ entity }) => entity);
  const [off] = links.filter(({ relation }) => relation === RelationKind.OFF_CONTROL).sort(latestFirst);
  return {
    expected: expectedOf(
      subjects(({ role }) => executes(role)),
      members,
    ),
    controllers: subjects(({ role }) => role === ResponsibilityRole.CONTROLLER),
    offControl: off === undefined ? null : offControlOf(off),
    nominations: around.flatMap(({ entity }) => (entity.label === "Nomination" ? [entity] : [])),
    reports: around
      .flatMap(({ entity }) => (entity.label === "Report" ? [entity] : []))
      .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1)),
  };
}

function latestFirst(a: SubjectAtDuty, b: SubjectAtDuty): number {
  return (a.since ?? "") > (b.since ?? "") ? -1 : 1;
}

function offControlOf({ linkId, since: on, remark, entity: by }: SubjectAtDuty): OffControl {
  return { linkId, on, remark, by };
}

/** Who is named counts as named, even as a member of a named group. */
function expectedOf(named: readonly SubjectEntity[], members: Members): readonly ExpectedBearer[] {
  const found = new Map<string, ExpectedBearer>();
  for (const bearer of named) if (bearer.kind !== SubjectKind.GROUP) found.set(bearer.id, { bearer, via: null });
  for (const via of named)
    for (const bearer of opened(via, members)) if (!found.has(bearer.id)) found.set(bearer.id, { bearer, via });
  return [...found.values()];
}

function opened(group: SubjectEntity, members: Members): readonly SubjectEntity[] {
  if (group.kind !== SubjectKind.GROUP) return [];
  const seen = new Set([group.id]);
  const found = new Map<string, SubjectEntity>();
  // The list is walked with what is added meanwhile.
  const left = [group.id];
  for (const id of left)
    for (const member of members.get(id) ?? []) {
      if (member.kind !== SubjectKind.GROUP) found.set(member.id, member);
      else if (!seen.has(member.id)) left.push(member.id);
      seen.add(member.id);
    }
  return [...found.values()].sort((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : byId(a, b)));
}

function byId(a: SubjectEntity, b: SubjectEntity): number {
  return a.id < b.id ? -1 : 1;
}

async function membersOf(snapshot: Snapshot, links: readonly SubjectAtDuty[]): Promise<Members> {
  const members = new Map<string, readonly SubjectEntity[]>();
  let level = groupIds(links.filter(({ role }) => executes(role)).map(({ entity }) => entity));
  for (let depth = 0; level.length > 0 && depth < MAX_LEVELS; depth += 1) {
    const ids = level;
    const found = await inBatches(ids, (some) => readMembers(snapshot, some));
    rememberEntities(
      snapshot,
      found.map(({ member }) => member),
    );
    const byGroup = groupBy(found, ({ groupId }) => groupId);
    for (const id of ids)
      members.set(
        id,
        (byGroup.get(id) ?? []).map(({ member }) => member),
      );
    level = groupIds(found.map(({ member }) => member)).filter((id) => !members.has(id));
  }
  return members;
}

function groupIds(subjects: readonly SubjectEntity[]): readonly string[] {
  return [...new Set(subjects.flatMap(({ id, kind }) => (kind === SubjectKind.GROUP ? [id] : [])))];
}
