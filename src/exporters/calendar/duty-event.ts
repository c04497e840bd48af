import type { ActEntity, DutyEntity } from "../../entity/entity";
import type { ICalEventData } from "ical-generator";
import { ICalEventTransparency } from "ical-generator";
import { clauseCitation } from "../../entity/act-label";
import { DeadlineKind } from "../../entity/duty";
import { dutyValidity } from "../../entity/duty-validity";
import type { DutyStatus } from "../../entity/duty-status";
import { DUTY_STATUS_WORDS } from "../../entity/duty-status.words";
import { DUTY_FORCE_WORDS } from "../../entity/duty.words";
import { nextOccurrence } from "../../entity/recurrence";
import { addDays, FIRST_DAY } from "../../moment/iso-day";
import type { IsoDay } from "../../moment/iso-day";
import { Language } from "../../language/language";
import { capitalised } from "../../language/sentence";

/** A duty with what its event tells of it. */
export interface DatedDuty {
  readonly duty: DutyEntity;
  readonly act: ActEntity;
  readonly status: DutyStatus;
  /** «Исполнитель, через группу …»: the subject's role, in the calendar of a subject. */
  readonly roles?: string;
}

export interface EventContext {
  readonly asOf: IsoDay;
  /** When the calendar is made. */
  readonly stamp: Date;
}

/**
 * An all-day event on the last day of the duty's deadline, or on each day of its recurrence; null for a duty without a
 * day.
 */
export function dutyEvent(dated: DatedDuty, context: EventContext): ICalEventData | null {
  const { id, state } = dated.duty;
  const rrule = state.deadlineKind === DeadlineKind.RECURRING ? state.rrule : null;
  // A recurrence begins with its first day: programs show the day an event begins on even where its rule leaves it out.
  const day = rrule === null ? state.due : nextOccurrence(state, FIRST_DAY);
  const { to } = dutyValidity(state);
  if (day === null || (rrule !== null && to !== null && day >= to)) return null;
  return {
    // The same in every export, so that a calendar that is read again moves the event instead of adding another.
    id: `${id}@zveno`,
    stamp: context.stamp,
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    summary: state.title,
    description: describe(dated, context),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(rrule === null ? {} : { repeating: recurrenceRule(rrule, to) }),
    ...(dated.act.state.url === null ? {} : { url: dated.act.state.url }),
  };
}

function describe({ duty, act, status, roles }: DatedDuty, { asOf }: EventContext): string {
  const { path, text, force, deadlineText, deadlineDocument } = duty.state;
  const setIn = deadlineDocument === null ? "в акте" : `по документу «${deadlineDocument}»`;
  const clause = clauseCitation(path, act.state, Language.RU);
  const lines = [
    capitalised(clause),
    text,
    ...(deadlineText === "" ? [] : [`Срок ${setIn}: ${deadlineText}`]),
    ...(roles === undefined ? [] : [`Роль: ${roles}`]),
    `Сила: ${DUTY_FORCE_WORDS[force].RU.term}`,
    `Статус на ${asOf}: ${DUTY_STATUS_WORDS[status].RU.term}`,
    `Идентификатор: ${duty.id}`,
  ];
  return lines.join("\n");
}

/** The recurrence with the duty's last day as its end, where the rule itself has none. Units: days, as of the event. */
function recurrenceRule(rrule: string, to: IsoDay | null): string {
  const rule = rrule.replace(/^RRULE:/, "").replace(/UNTIL=(\d{8})T\d{6}Z?/, "UNTIL=$1");
  if (to === null || /(^|;)(UNTIL|COUNT)=/.test(rule)) return rule;
  return `${rule};UNTIL=${addDays(to, -1).replaceAll("-", "")}`;
}
