import type { TimeContext } from "../deadline/deadline";

const SCHOOL_YEAR = /((?:19|20)\d{2})\s*[-–—/]\s*((?:19|20)\d{2})\s*(?:уч)/iu;
const YEAR = /(?:^|\s)(?:на|в)\s+((?:19|20)\d{2})\s*(?:год|г\.)/iu;
/** «к конференции 2023 года», in the title. */
const YEAR_OF_TITLE = /((?:19|20)\d{2})\s*(?:год|г\.)/iu;
const TITLE = 300;

/** By which year days without one are read. `head`: the words in which an act or plan says what it is. */
export function timeContextOf(head: string, date: string | null): TimeContext {
  const schoolYear = SCHOOL_YEAR.exec(head);
  if (schoolYear !== null) return { date, year: Number(schoolYear[1]), isSchoolYear: true };
  const year = YEAR.exec(head) ?? (date === null ? YEAR_OF_TITLE.exec(head.slice(0, TITLE)) : null);
  return { date, year: year === null ? null : Number(year[1]), isSchoolYear: false };
}
