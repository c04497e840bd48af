import type { ExecutedDuty } from "../../execution/bearer-execution";
import { counted, russianDay } from "../../language/russian";

const MOVES = { one: "перенос", few: "переноса", many: "переносов" };

/**
 * What a consolidated report says of a duty beside its title: « (до 30 апреля 2026 года; 2 переноса; снята с контроля
 * 20.04.2026)». Empty where there is nothing to say.
 */
export function deadlineNote({ duty, records: { offControl } }: ExecutedDuty, movedTimes: number): string {
  const off = offControl === null ? "" : `снята с контроля ${russianDay(offControl.on ?? "")}`.trim();
  const moved = movedTimes === 0 ? "" : counted(movedTimes, MOVES);
  const said = [duty.state.deadlineText, moved, off].filter(Boolean);
  return said.length === 0 ? "" : ` (${said.join("; ")})`;
}
