import type { AgreementEntity, ProgrammeEntity, SubjectEntity } from "../../entity/entity";
import type { AgreementListArgs } from "../../agreement/agreement.question";
import {
  agreementValidity,
  listAgreements,
  participantsOf,
  stateOfAgreement,
} from "../../agreement/agreement.question";
import { AGREEMENT_FORM_WORDS } from "../../entity/agreement.words";
import { LINK_STATE_WORDS } from "../../moment/link-state.words";
import type { Snapshot } from "../../graph/snapshot";
import type { LinkState } from "../../moment/link-state";
import { entitiesOf, getEntity } from "../../link/neighbours.question";
import { argumentsOf } from "../parameters";
import { pagesOf } from "../table/pages";
import { tableExport } from "../table/table-export";

interface AgreementRow {
  readonly agreement: AgreementEntity;
  readonly base: SubjectEntity;
  readonly participants: readonly SubjectEntity[];
  readonly programmes: readonly ProgrammeEntity[];
  readonly state: LinkState;
}

/** Network agreements with their parties. Cost: three queries a page. */
export const AGREEMENTS_EXPORT = tableExport<Pick<AgreementListArgs, "filter" | "states">, AgreementRow>({
  name: "agreements",
  title: "Сетевые договоры",
  parameters: (schema) => argumentsOf(schema, "agreements", ["filter", "states"]),
  read: (reader, parameters) => ({
    pages: pagesOf(reader, {
      list: (snapshot, page) => listAgreements(snapshot, { ...parameters, ...page }),
      row: agreementRow,
    }),
    isPartial: false,
  }),
  columns: [
    { key: "id", header: "Идентификатор", width: 28, value: ({ agreement }) => agreement.id },
    { key: "number", header: "Номер", value: ({ agreement }) => agreement.state.number },
    { key: "form", header: "Форма", words: AGREEMENT_FORM_WORDS, value: ({ agreement }) => agreement.state.form },
    { key: "signedOn", header: "Подписан", isDay: true, value: ({ agreement }) => agreement.state.signedOn },
    {
      key: "validFrom",
      header: "Действует с",
      isDay: true,
      value: ({ agreement }) => agreementValidity(agreement.state).from,
    },
    {
      key: "validTo",
      header: "Не действует с",
      isDay: true,
      value: ({ agreement }) => agreementValidity(agreement.state).to,
    },
    {
      key: "state",
      header: "Состояние",
      words: LINK_STATE_WORDS,
      value: ({ state }) => state,
    },
    { key: "baseId", header: "Базовая организация, идентификатор", value: ({ base }) => base.id },
    { key: "base", header: "Базовая организация", width: 50, value: ({ base }) => base.state.name },
    {
      key: "participantIds",
      header: "Участники, идентификаторы",
      width: 28,
      value: ({ participants }) => participants.map(({ id }) => id),
    },
    {
      key: "participants",
      header: "Участники",
      width: 50,
      value: ({ participants }) => participants.map(({ state }) => state.name),
    },
    {
      key: "programmes",
      header: "Программы",
      width: 28,
      value: ({ programmes }) => programmes.map(({ state }) => state.name),
    },
    { key: "region", header: "Регион", width: 10, value: ({ agreement }) => agreement.state.region },
    { key: "source", header: "Источник", value: ({ agreement }) => agreement.state.source },
    { key: "addedIn", header: "Внесён ревизией", value: ({ agreement }) => agreement.addedIn },
  ],
});

async function agreementRow(snapshot: Snapshot, agreement: AgreementEntity): Promise<AgreementRow> {
  const [base, participants, programmes, state] = await Promise.all([
    getEntity(snapshot, "Subject", agreement.state.base),
    participantsOf(snapshot, agreement),
    entitiesOf(snapshot, "Programme", agreement.state.programmes),
    stateOfAgreement(snapshot, agreement),
  ]);
  return { agreement, base, participants, programmes, state };
}
