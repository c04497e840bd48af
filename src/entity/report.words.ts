import type { Words } from "../language/words";
import { ReportState } from "./report";

/** What the states of reports are called. */
export const REPORT_STATE_WORDS: Words<ReportState> = {
  [ReportState.SUBMITTED]: {
    RU: { term: "представлен", also: ["на проверке"] },
    EN: { term: "submitted" },
    about: { EN: "Waits for a decision" },
  },
  [ReportState.ACCEPTED]: {
    RU: { term: "принят" },
    EN: { term: "accepted" },
    about: { EN: "A controller has accepted it" },
  },
  [ReportState.RETURNED]: {
    RU: { term: "возвращён", also: ["возвращен", "на доработку"] },
    EN: { term: "returned" },
    about: { EN: "A controller has returned it; another one has to follow" },
  },
  [ReportState.WITHDRAWN]: {
    RU: { term: "отозван" },
    EN: { term: "withdrawn" },
    about: { EN: "Who submitted it has taken it back" },
  },
};
