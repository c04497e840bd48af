import type { Words } from "../language/words";
import { AgreementForm } from "./agreement";

/** What the forms of network agreements are called. */
export const AGREEMENT_FORM_WORDS: Words<AgreementForm> = {
  [AgreementForm.NETWORK_FORM]: {
    RU: { term: "сетевая форма", also: ["о сетевой форме", "договор о сетевой форме"] },
    EN: { term: "network form" },
    about: { EN: "Network form of education, Federal Law 273, article 15" },
  },
  [AgreementForm.COOPERATION]: {
    RU: { term: "сотрудничество", also: ["о сотрудничестве", "соглашение о сотрудничестве"] },
    EN: { term: "cooperation" },
  },
  [AgreementForm.PRACTICE]: {
    RU: { term: "практическая подготовка", also: ["о практической подготовке"] },
    EN: { term: "practical training" },
  },
};
