import type { ICalEventData } from "ical-generator";
import ical, { escape, foldLines, ICalCalendarMethod } from "ical-generator";
import { Pace } from "../../event-loop/pace";
import type { ExportMetadata } from "../export-metadata";
import { stampOf } from "../stamp";

/** What a calendar says of itself. */
export interface CalendarHead {
  /** What programs call it. */
  readonly name: string;
  /** What is in it, and for which day: the first sentence of its description. */
  readonly about: string;
  readonly metadata: ExportMetadata;
  /** Seconds after which a program that subscribes to it had better ask again; left out where nobody does. */
  readonly askAgainAfterS?: number;
}

/** An event takes a third of a millisecond. */
const EVENTS_BETWEEN_LOOKS = 5;
const END = "END:VCALENDAR";

/**
 * Events as a calendar (RFC 5545). The same bytes for the same moment, but for the DTSTAMP of each event, which is the time of
 * the export.
 */
export async function* calendarText(
  events: readonly ICalEventData[],
  { name, about, metadata, askAgainAfterS }: CalendarHead,
): AsyncGenerator<string> {
  const { revision, parameters, version } = metadata;
  const filter = JSON.stringify(parameters);
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Zveno", product: `Zveno ${version}`, language: "RU" },
    // The library escapes what it is told of an event, and nothing of what it is told of the calendar.
    name: escape(name, false),
    description: escape(`${about} (ревизия ${revision}). Отбор: ${filter}. Zveno ${version}.`, false),
    x: [{ key: "X-ZVENO-STAMP", value: stampOf(metadata) }],
    ...(askAgainAfterS === undefined ? {} : { ttl: askAgainAfterS }),
  });
  const pace = new Pace(EVENTS_BETWEEN_LOOKS);
  yield calendar.toString().slice(0, -END.length);
  for (const event of events) {
    yield foldLines(calendar.createEvent(event).toString());
    if (pace.isRestDueAfterStep()) await pace.rest();
  }
  // The library leaves the last line open, which the format does not allow.
  yield `${END}\r\n`;
}
