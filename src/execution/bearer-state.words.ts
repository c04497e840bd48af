import { REPORT_STATE_WORDS } from "../entity/report.words";
import type { Words } from "../language/words";
import { BearerState } from "./bearer-execution";

/** How it is called how somebody stands with a duty. */
export const BEARER_STATE_WORDS: Words<BearerState> = {
  [BearerState.NOT_REPORTED]: { RU: { term: "не представлен" }, EN: { term: "not reported" } },
  [BearerState.SUBMITTED]: REPORT_STATE_WORDS.SUBMITTED,
  [BearerState.RETURNED]: REPORT_STATE_WORDS.RETURNED,
  [BearerState.ACCEPTED]: REPORT_STATE_WORDS.ACCEPTED,
};
