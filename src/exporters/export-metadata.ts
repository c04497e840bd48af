import type { IsoDay } from "../moment/iso-day";
import { Language } from "../language/language";

/** What an export says of itself, in whatever way its format can. */
export interface ExportMetadata {
  /** As in the table of exports: `duties`. */
  readonly name: string;
  /** The same for people: «Обязанности». */
  readonly title: string;
  readonly asOf: IsoDay;
  readonly revision: number;
  /** Of the revision, so that anybody can see whether the file still agrees with the log; null for an empty graph. */
  readonly hash: string | null;
  /** What was asked for, defaults included, the moment left out. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** An instant in UTC. */
  readonly exportedAt: string;
  /** IANA name of the zone in which people read that instant. */
  readonly timeZone: string;
  /** Of the service. */
  readonly version: string;
  /** Whether a bound of the question cut something off. */
  readonly isPartial: boolean;
}

const LOCALES: Readonly<Record<Language, string>> = { [Language.RU]: "ru", [Language.EN]: "en-GB" };

/** The instant of an export as a person in the service's time zone writes it: «15.09.2022, 12:00:00 (Europe/Moscow)». */
export function exportTime({ exportedAt, timeZone }: ExportMetadata, language: Language): string {
  return `${new Date(exportedAt).toLocaleString(LOCALES[language], { timeZone })} (${timeZone})`;
}
