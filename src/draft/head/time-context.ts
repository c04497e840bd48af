import type { TimeContext } from "../deadline/deadline";

const SCHOOL_YEAR = /((?:19|20)\d{2})\s*[-–—/]\s*((?:19|20)\d{2})\s*(?:уч)/iu;
const YEAR = /(?:^|\s)(?:на|в)\s+((?:19|20)\d{2})\s*(?:год|г\.)/iu;
/** «к конференции 2023 года», in the title. */
const YEAR_OF_TITLE = /((?:19|20)\d{2})\s*(?:год|г\.)/iu;
const TITLE = 300;
/** What is neither of one year nor of one event calls itself so. */
const STANDING = /^\s*(?:положение|порядок|регламент|правила)(?:\s+об?\s|\s+\p{Ll}+ия\s|\s*$)/imu;

/** By which year days without one are read. `head`: the words in which an act or plan says what it is. */
export function timeContextOf(head: string, date: string | null): TimeContext {
  const schoolYear = SCHOOL_YEAR.exec(head);
  if (schoolYear !== null) return { date, year: Number(schoolYear[1]), isSchoolYear: true, isStanding: false };
  const year = YEAR.exec(head) ?? (date === null ? YEAR_OF_TITLE.exec(head.slice(0, TITLE)) : null);
  const isStanding = year === null && STANDING.test(head);
  return { date, year: year === null ? null : Number(year[1]), isSchoolYear: false, isStanding };
}
