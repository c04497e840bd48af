import type { ICalEventData } from "ical-generator";
import { ICalEventTransparency } from "ical-generator";
import type { AgendaEntry } from "../../agenda/agenda.question";
import { AgendaKind } from "../../agenda/agenda.question";
import { agendaText } from "../../agenda/agenda.words";
import { clauseCitation } from "../../entity/act-label";
import type { DutyEntity } from "../../entity/entity";
import type { Snapshot } from "../../graph/snapshot";
import { Language } from "../../language/language";
import { capitalised } from "../../language/sentence";
import { getEntity } from "../../link/neighbours.question";

/** Something to be seen to as an all-day event; `stamp`: when the calendar is made. Cost: one query a batch, for the acts. */
export async function agendaEvent(snapshot: Snapshot, entry: AgendaEntry, stamp: Date): Promise<ICalEventData> {
  const { on, node } = entry;
  return {
    id: uid(entry),
    stamp,
    start: new Date(`${on}T00:00:00Z`),
    allDay: true,
    summary: agendaText(entry),
    description: (await lines(snapshot, entry)).concat(`Идентификатор: ${node.id}`).join("\n"),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** Stays with what it is about, so that a calendar moves the event of what is late from day to day; a duty may be due on many. */
function uid({ kind, node, on }: AgendaEntry): string {
  const day = kind === AgendaKind.DUE ? `.${on}` : "";
  return `${kind.toLowerCase()}.${node.id}${day}@zveno`;
}

async function lines(snapshot: Snapshot, { node, duty }: AgendaEntry): Promise<readonly string[]> {
  const about = node.label === "Duty" ? node : duty;
  const remark = node.label === "Report" ? node.state.remark : null;
  return [
    ...(about === null ? [] : await clauseLines(snapshot, about)),
    ...(remark === null ? [] : [`Замечание: ${remark}`]),
  ];
}

async function clauseLines(snapshot: Snapshot, { state }: DutyEntity): Promise<readonly string[]> {
  const act = await getEntity(snapshot, "Act", state.act);
  return [
    capitalised(clauseCitation(state.path, act.state, Language.RU)),
    state.text,
    ...(state.deadlineText === "" ? [] : [`Срок: ${state.deadlineText}`]),
  ];
}
