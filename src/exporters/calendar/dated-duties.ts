import type { DutyEntity } from "../../entity/entity";
import { groupBy } from "../../collections/group-by";
import { DeadlineKind } from "../../entity/duty";
import { DutyOrder, listDuties } from "../../duty/duty.question";
import { statusOfDuty } from "../../execution/settlement.question";
import type { Snapshot } from "../../graph/snapshot";
import { ONLY_VALID } from "../../moment/link-state";
import { getEntity } from "../../link/neighbours.question";
import { Language } from "../../language/language";
import { allResponsibilities, roleTexts } from "../all-responsibilities";
import type { ExportReader } from "../export-reader";
import { pagesOf } from "../table/pages";
import type { DatedDuty } from "./duty-event";

/** Deadlines that may have a day. */
const DATED = [DeadlineKind.DATE, DeadlineKind.PERIOD, DeadlineKind.RECURRING];

/** The VALID duties of a region that may have a day, by act and provision. Cost: two queries a page. */
export function dutiesOfRegion(reader: ExportReader, region: string): AsyncIterable<readonly DatedDuty[]> {
  const list = {
    filter: { regions: [region], deadlineKinds: DATED },
    states: ONLY_VALID,
    orderBy: DutyOrder.ACT_AND_PATH,
  };
  return pagesOf(reader, {
    list: (snapshot, page) => listDuties(snapshot, { ...list, ...page }),
    row: withAct,
  });
}

/** The VALID duties that a subject bears, itself or through its groups, and how. Cost: three queries, one a level of groups. */
export async function dutiesOfSubject(snapshot: Snapshot, subjectId: string): Promise<readonly DatedDuty[]> {
  const borne = groupBy(await allResponsibilities(snapshot, subjectId), ({ link }) => link.toId);
  const duties = [...borne].map(async ([id, responsibilities]) => {
    const dated = await withAct(snapshot, await getEntity(snapshot, "Duty", id));
    return { ...dated, roles: await roleTexts(snapshot, responsibilities, Language.RU) };
  });
  return Promise.all(duties);
}

async function withAct(snapshot: Snapshot, duty: DutyEntity): Promise<DatedDuty> {
  const [act, status] = await Promise.all([getEntity(snapshot, "Act", duty.state.act), statusOfDuty(snapshot, duty)]);
  return { duty, act, status };
}
