import type { BearerState } from "../../graphql/generated/enums";
import type { IconName } from "../icon/icons";
import type { Tone } from "./status-word";

interface Standing {
  readonly state: BearerState;
  readonly isOverdue: boolean;
  readonly daysLate: number | null;
}

/** How somebody stands with a duty, as a shape and a tone: what is overdue alarms, what came late is accepted with a mark. */
export function bearerSign({ state, isOverdue, daysLate }: Standing): { readonly icon: IconName; readonly tone: Tone } {
  switch (state) {
    case "ACCEPTED":
      return { icon: "holds", tone: daysLate === null ? "ok" : "warn" };
    case "RETURNED":
      return { icon: "swap", tone: "danger" };
    case "SUBMITTED":
      return { icon: "clock", tone: isOverdue ? "danger" : "warn" };
    case "NOT_REPORTED":
      return isOverdue ? { icon: "alarm", tone: "danger" } : { icon: "notYet", tone: "calm" };
  }
}
