import { getAsked } from "../../asked/asked-node.question";
import { Readable } from "node:stream";
import { GraphQLID, GraphQLString } from "graphql";
import type { ICalEventData } from "ical-generator";
import ical, { escape, foldLines, ICalCalendarMethod } from "ical-generator";
import { BadUserInputError, QueryTooComplexError } from "../../errors/domain-error";
import { Pace } from "../../event-loop/pace";
import type { AskedExport, ExportDefinition, OpenedExport } from "../export-definition";
import type { ExportMetadata } from "../export-metadata";
import type { ExportReader } from "../export-reader";
import { momentParameters } from "../parameters";
import { stampOf } from "../stamp";
import type { Pages } from "../table/column";
import { dutiesOfRegion, dutiesOfSubject } from "./dated-duties";
import type { DatedDuty } from "./duty-event";
import { dutyEvent } from "./duty-event";

interface CalendarParameters {
  readonly subject?: string | null;
  readonly region?: string | null;
}

/** Whose calendar it is, and what is in it. */
interface CalendarOf {
  readonly whose: string;
  readonly about: string;
  readonly duties: Pages<DatedDuty>;
}

/** Events of a calendar: some 5 MB, and more than any calendar program shows. */
const MAX_EVENTS = 5_000;
/** An event takes a third of a millisecond. */
const EVENTS_BETWEEN_LOOKS = 5;
const END = "END:VCALENDAR";

/**
 * Deadlines of a subject or a region as a calendar (RFC 5545). Read whole: a calendar of a part would hide the rest.
 */
export const CALENDAR_EXPORT: ExportDefinition = {
  name: "calendar",
  title: "Сроки",
  formats: ["ics"],
  parameters: (schema) => ({
    subject: { type: GraphQLID, description: "Id of the subject whose duties are due; or else `region` (субъект)." },
    region: { type: GraphQLString, description: "ISO 3166-2 code of the region of the acts (регион)." },
    ...momentParameters(schema),
  }),
  open: openCalendar,
};

async function openCalendar({ parameters, reader, metadata }: AskedExport): Promise<OpenedExport> {
  const { whose, about, duties } = await calendarOf(reader, parameters);
  const context = { asOf: metadata.asOf, stamp: new Date(metadata.exportedAt) };
  const events: ICalEventData[] = [];
  for await (const page of duties) {
    events.push(...page.flatMap((dated) => dutyEvent(dated, context) ?? []));
    if (events.length > MAX_EVENTS) throw tooMany();
  }
  const text = calendarText(events, whose, metadata);
  return { stream: Readable.from(text, { objectMode: false }), isPartial: false, about };
}

async function calendarOf(reader: ExportReader, { subject, region }: CalendarParameters): Promise<CalendarOf> {
  if (subject != null && region == null) {
    const snapshot = reader.asked;
    const { state } = await getAsked(snapshot, "Subject", { argument: "subject", id: subject });
    const duties = [await dutiesOfSubject(snapshot, subject)];
    return { whose: state.shortName ?? state.name, about: subject, duties };
  }
  if (region != null && subject == null) {
    return { whose: region, about: region, duties: dutiesOfRegion(reader, region) };
  }
  throw new BadUserInputError("Name either `subject`, by its id, or `region`, by its code such as RU-SAK.", {
    argument: "subject",
  });
}

/** The same bytes for the same moment, but for the DTSTAMP of each event, which is the time of the export. */
async function* calendarText(
  events: readonly ICalEventData[],
  whose: string,
  metadata: ExportMetadata,
): AsyncGenerator<string> {
  const { asOf, revision, parameters, version } = metadata;
  const filter = JSON.stringify(parameters);
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Zveno", product: `Zveno ${version}`, language: "RU" },
    // The library escapes what it is told of an event, and nothing of what it is told of the calendar.
    name: escape(`Сроки: ${whose}`, false),
    description: escape(
      `Сроки обязанностей на дату ${asOf} (ревизия ${revision}). Отбор: ${filter}. Zveno ${version}.`,
      false,
    ),
    x: [{ key: "X-ZVENO-STAMP", value: stampOf(metadata) }],
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

function tooMany(): QueryTooComplexError {
  const message = `The calendar would have more than ${MAX_EVENTS} deadlines, which is the most: ask for a subject, or export \`duties\`.`;
  return new QueryTooComplexError(message, { limit: MAX_EVENTS });
}
