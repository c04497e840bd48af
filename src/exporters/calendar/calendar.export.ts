import { getAsked } from "../../asked/asked-node.question";
import { Readable } from "node:stream";
import { GraphQLID, GraphQLString } from "graphql";
import type { ICalEventData } from "ical-generator";
import { BadUserInputError, QueryTooComplexError } from "../../errors/domain-error";
import type { AskedExport, ExportDefinition, OpenedExport } from "../export-definition";
import type { ExportReader } from "../export-reader";
import { momentParameters } from "../parameters";
import type { Pages } from "../table/column";
import { calendarText } from "./calendar-text";
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
  const text = calendarText(events, {
    name: `Сроки: ${whose}`,
    about: `Сроки обязанностей на дату ${metadata.asOf}`,
    metadata,
  });
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

function tooMany(): QueryTooComplexError {
  const message = `The calendar would have more than ${MAX_EVENTS} deadlines, which is the most: ask for a subject, or export \`duties\`.`;
  return new QueryTooComplexError(message, { limit: MAX_EVENTS });
}
