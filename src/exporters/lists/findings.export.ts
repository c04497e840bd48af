import { actLabel } from "../../entity/act-label";
import { findEntity } from "../../entity/entity.loader";
import type { Finding, Sentences } from "../../finding/finding";
import type { FindingListArgs } from "../../finding/finding.question";
import { listFindings } from "../../finding/finding.question";
import { findingLabel, sentencesOf } from "../../finding/finding-sentence.question";
import { FINDING_RULE_WORDS, SEVERITY_WORDS } from "../../finding/finding.words";
import type { Snapshot } from "../../graph/snapshot";
import { Language } from "../../language/language";
import { argumentsOf } from "../parameters";
import { pagesOf } from "../table/pages";
import { tableExport } from "../table/table-export";

interface FindingRow {
  readonly finding: Finding;
  readonly label: string;
  readonly sentences: Sentences;
  readonly subject: string | null;
  readonly duty: string | null;
  readonly act: string | null;
}

/** What an auditor would point out, in sentences. Cost: up to one query a rule for a page, and two for the names. */
export const FINDINGS_EXPORT = tableExport<Pick<FindingListArgs, "filter">, FindingRow>({
  name: "findings",
  title: "Замечания",
  parameters: (schema) => argumentsOf(schema, "findings", ["filter"]),
  read: (reader, parameters) => ({
    pages: pagesOf(reader, {
      list: (snapshot, page) => listFindings(snapshot, { ...parameters, ...page }),
      row: findingRow,
    }),
    isPartial: false,
  }),
  columns: [
    { key: "id", header: "Идентификатор", width: 36, value: ({ finding }) => finding.id },
    { key: "severity", header: "Серьёзность", words: SEVERITY_WORDS, value: ({ finding }) => finding.severity },
    { key: "rule", header: "Правило", width: 28, words: FINDING_RULE_WORDS, value: ({ finding }) => finding.rule },
    { key: "label", header: "Замечание", width: 50, value: ({ label }) => label },
    { key: "region", header: "Регион", width: 10, value: ({ finding }) => finding.region },
    { key: "subjectId", header: "Субъект, идентификатор", width: 28, value: ({ finding }) => finding.subjectId },
    { key: "subject", header: "Субъект", width: 40, value: ({ subject }) => subject },
    { key: "dutyId", header: "Обязанность, идентификатор", width: 28, value: ({ finding }) => finding.dutyId },
    { key: "duty", header: "Обязанность", width: 40, value: ({ duty }) => duty },
    { key: "actId", header: "Акт, идентификатор", width: 28, value: ({ finding }) => finding.actId },
    { key: "act", header: "Акт", width: 36, value: ({ act }) => act },
    { key: "criteria", header: "Как должно быть", width: 60, value: ({ sentences }) => sentences.criteria },
    { key: "condition", header: "Как есть", width: 60, value: ({ sentences }) => sentences.condition },
    { key: "cause", header: "Причина", width: 60, value: ({ sentences }) => sentences.cause },
    { key: "effect", header: "Последствие", width: 60, value: ({ sentences }) => sentences.effect },
    { key: "evidence", header: "Доказательства (связи)", width: 40, value: ({ finding }) => finding.evidence },
  ],
});

async function findingRow(snapshot: Snapshot, finding: Finding): Promise<FindingRow> {
  const [label, sentences, subject, duty, act] = await Promise.all([
    findingLabel(snapshot, finding, Language.RU),
    sentencesOf(snapshot, finding, Language.RU),
    finding.subjectId === null ? null : findEntity(snapshot, "Subject", finding.subjectId),
    finding.dutyId === null ? null : findEntity(snapshot, "Duty", finding.dutyId),
    finding.actId === null ? null : findEntity(snapshot, "Act", finding.actId),
  ]);
  return {
    finding,
    label,
    sentences,
    subject: subject?.state.name ?? null,
    duty: duty?.state.title ?? null,
    act: act === null ? null : actLabel(act.state, Language.RU),
  };
}
