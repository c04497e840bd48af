import { NO_DEADLINE } from "../../src/entity/deadline";
import type { DutyState } from "../../src/entity/duty";
import { DeadlineKind, DutyForce } from "../../src/entity/duty";

const PLAIN: DutyState = {
  title: "Отчитаться",
  text: "Отчитаться",
  force: DutyForce.MANDATORY,
  requiresAgreement: false,
  provision: "order.p1",
  act: "order",
  path: "1",
  region: null,
  inForceFrom: null,
  inForceTo: null,
  periodFrom: null,
  periodTo: null,
  ...NO_DEADLINE,
  deadlineKind: DeadlineKind.ONGOING,
};

/** A duty that has nothing but what is said. */
export function dutyState(said: Partial<DutyState>): DutyState {
  return { ...PLAIN, ...said };
}
