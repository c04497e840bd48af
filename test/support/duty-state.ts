import type { DutyState } from "../../src/entity/duty";
import { DeadlineKind, DUTY_FIELDS } from "../../src/entity/duty";
import { stateOf } from "../../src/entity/field";

/** A duty that has nothing but what is said. */
export function dutyState(said: Partial<DutyState>): DutyState {
  const plain = { title: "Отчитаться", text: "Отчитаться", provision: "order.p1", act: "order", path: "1" };
  return stateOf(DUTY_FIELDS, { ...plain, deadlineKind: DeadlineKind.ONGOING, ...said });
}
