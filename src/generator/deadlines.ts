import type { DeadlineState } from "../entity/duty";
import { DeadlineKind } from "../entity/duty";
import { addDays } from "../moment/iso-day";
import { russianDay } from "../language/russian";
import type { Random } from "./random";

/** Deadlines that a clause may have, each as worded and as understood. */
export const DEADLINES = {
  none: () => ({}),
  ongoing: () => ({ deadlineKind: DeadlineKind.ONGOING, deadlineText: "постоянно" }),
  date: (random: Random, firstYear: number) => {
    const due = random.day(firstYear, firstYear + 4);
    return { deadlineKind: DeadlineKind.DATE, deadlineText: `до ${russianDay(due)}`, due };
  },
  dateThenOngoing: (random: Random, firstYear: number) => {
    const due = random.day(firstYear, firstYear + 3);
    const deadlineText = `до ${russianDay(due)}, далее – постоянно`;
    return { deadlineKind: DeadlineKind.DATE, deadlineText, due, thereafter: DeadlineKind.ONGOING };
  },
  period: (random: Random, firstYear: number) => {
    const deadlineFrom = random.day(firstYear, firstYear + 3);
    const due = addDays(deadlineFrom, 90 + random.below(300));
    const deadlineText = `с ${russianDay(deadlineFrom)} по ${russianDay(due)}`;
    return { deadlineKind: DeadlineKind.PERIOD, deadlineText, deadlineFrom, due };
  },
  quarterly: (_random: Random, firstYear: number) => ({
    deadlineKind: DeadlineKind.RECURRING,
    deadlineText: "ежеквартально, до 25 числа последнего месяца",
    deadlineFrom: `${firstYear}-03-25`,
    rrule: "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25",
  }),
  yearly: (_random: Random, firstYear: number) => ({
    deadlineKind: DeadlineKind.RECURRING,
    deadlineText: "ежегодно, до 25 января",
    deadlineFrom: `${firstYear}-01-25`,
    rrule: "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=25",
  }),
  byPlan: () => ({
    deadlineKind: DeadlineKind.BY_PLAN,
    deadlineText: "в соответствии с комплексным планом",
    plan: "Комплексный план взаимодействия",
  }),
  /** Past on each day that anybody asks about, so that every region has something late. */
  longPast: () => ({
    deadlineKind: DeadlineKind.DATE,
    deadlineText: "до 01.06.2022",
    due: "2022-06-01",
  }),
  /** The deadline of an item. Its sub-item has the later `afterMidYear`. */
  midYear: () => ({
    deadlineKind: DeadlineKind.DATE,
    deadlineText: "до 01.07.2027",
    due: "2027-07-01",
  }),
  afterMidYear: () => ({
    deadlineKind: DeadlineKind.DATE,
    deadlineText: "до 01.12.2027",
    due: "2027-12-01",
  }),
} as const satisfies Readonly<Record<string, (random: Random, firstYear: number) => Partial<DeadlineState>>>;

export type DeadlineName = keyof typeof DEADLINES;
