import type { TimeContext } from "../deadline/deadline";

const SCHOOL_YEAR = /((?:19|20)\d{2})\s*[-–—/]\s*((?:19|20)\d{2})\s*(?:уч)/iu;
const YEAR = /на\s+((?:19|20)\d{2})\s*(?:год|г\.)/iu;

/** By which year days without one are read. `head`: the words in which an act or plan says what it is. */
export function timeContextOf(head: string, date: string | null): TimeContext {
  const schoolYear = SCHOOL_YEAR.exec(head);
  if (schoolYear !== null) return { date, year: Number(schoolYear[1]), isSchoolYear: true };
  const year = YEAR.exec(head);
  return { date, year: year === null ? null : Number(year[1]), isSchoolYear: false };
}
