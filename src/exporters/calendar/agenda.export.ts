import { Readable } from "node:stream";
import type { GraphQLSchema } from "graphql";
import { agenda } from "../../agenda/agenda.question";
import { getAsked } from "../../asked/asked-node.question";
import { allKnown } from "../../event-loop/when-known";
import { addDays } from "../../moment/iso-day";
import type { IsoDay } from "../../moment/iso-day";
import type { AskedExport, ExportDefinition, OpenedExport } from "../export-definition";
import type { ParameterTypes } from "../parameters";
import { argumentsOf, inputType, momentParameters } from "../parameters";
import { agendaEvent } from "./agenda-event";
import { calendarText } from "./calendar-text";

/** Whose agenda, and for which days. */
export interface AgendaParameters {
  readonly for: string;
  /** The day of the moment, if left out. */
  readonly from?: IsoDay | null;
  /** A year after the first day, if left out. */
  readonly to?: IsoDay | null;
}

const DAYS_AHEAD = 365;
/** What is due changes with each report: calendars ask again four times a day. */
const ASK_AGAIN_AFTER_S = 6 * 3_600;

/** What somebody is to see to, as a calendar: what is late or was returned stands on the first day until it is done. */
export const AGENDA_EXPORT: ExportDefinition = {
  name: "agenda",
  title: "Повестка",
  formats: ["ics"],
  parameters: agendaParameters,
  open: openAgenda,
};

function agendaParameters(schema: GraphQLSchema): ParameterTypes {
  const type = inputType(schema, "LocalDate");
  return {
    ...argumentsOf(schema, "agenda", ["for"]),
    from: { type, description: "The first day; that of the moment by default (с)." },
    to: { type, description: "The last day, included; a year later by default (по, включительно)." },
    ...momentParameters(schema),
  };
}

async function openAgenda({ parameters, reader, metadata }: AskedExport): Promise<OpenedExport> {
  const { for: whose, from: first, to: last } = parameters as unknown as AgendaParameters;
  const snapshot = reader.asked;
  const from = first ?? metadata.asOf;
  const { state } = await getAsked(snapshot, "Subject", { argument: "for", id: whose });
  const entries = await agenda(snapshot, { for: whose, from, to: last ?? addDays(from, DAYS_AHEAD) });
  const stamp = new Date(metadata.exportedAt);
  const events = await allKnown(entries.map((entry) => agendaEvent(snapshot, entry, stamp)));
  const text = calendarText(events, {
    name: `Повестка: ${state.shortName ?? state.name}`,
    about: `Что предстоит на дату ${metadata.asOf}`,
    metadata,
    askAgainAfterS: ASK_AGAIN_AFTER_S,
  });
  return { stream: Readable.from(text, { objectMode: false }), isPartial: false, about: whose };
}
