import { allKnown } from "../event-loop/when-known";
import { entityLoader } from "../entity/entity.loader";
import type { Entity } from "../entity/entity";
import type { Snapshot } from "../graph/snapshot";
import type { Language } from "../language/language";
import { capitalised } from "../language/sentence";
import type { Finding, Sentences } from "./finding";
import { ruleDefinition } from "./finding-rules";
import { FINDING_RULE_WORDS } from "./finding.words";
import { NamedFinding } from "./named-finding";

/** Sentences name no more than the first few of many. */
const MAX_MENTIONS = 20;

/**
 * The four fields of a finding as sentences of one language. Names of acts and subjects stay as they are.
 *
 * Cost: at most two queries a batch, for the nodes that they name.
 *
 * @example
 * ```graphql
 * { findings(filter: { rules: [OVERDUE], regions: ["RU-SAK"] }, asOf: "2022-09-15") { nodes {
 *   condition(language: EN) } } }
 * ```
 * ```json
 * {"findings": {"nodes": [{"condition":
 *   "The duty «Назначение муниципальных исполнителей» (clause 6 of the order of 2022-08-24 № 3.12-1101-Р) was due on 2022-08-30; no accepted report is recorded on 2022-09-15."}]}}
 * ```
 */
export async function sentencesOf(snapshot: Snapshot, finding: Finding, language: Language): Promise<Sentences> {
  const { subjectId, dutyId, actId, mentions } = finding;
  const about = await load(snapshot, [subjectId, dutyId, actId, ...mentions.slice(0, MAX_MENTIONS)]);
  const acts = await load(snapshot, about.map(actNamedBy));
  const entities = new Map([...about, ...acts].map((entity) => [entity.id, entity]));
  const named = new NamedFinding(finding, entities, snapshot.moment.asOf, language);
  return ruleDefinition(finding.rule).sentences[language](named);
}

/** What a person would call the finding: what is wrong, and with what. Cost: one query a batch. */
export async function findingLabel(snapshot: Snapshot, finding: Finding, language: Language): Promise<string> {
  const title = capitalised(FINDING_RULE_WORDS[finding.rule][language].term);
  const { subjectId, dutyId, mentions } = finding;
  const [about] = await load(snapshot, [subjectId, dutyId, mentions[0] ?? null]);
  if (about?.label === "Act") return `${title}: ${about.state.title}`;
  if (about?.label === "Subject") return `${title}: ${about.state.name}`;
  return about?.label === "Duty" ? `${title}: ${about.state.title}` : title;
}

async function load(snapshot: Snapshot, ids: readonly (string | null)[]): Promise<readonly Entity[]> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const found = await allKnown(wanted.map((id) => entityLoader(snapshot).load(id)));
  return found.filter((entity) => entity !== null);
}

/** A duty is cited by its clause, and a clause by its act. */
function actNamedBy(entity: Entity): string | null {
  return entity.label === "Duty" || entity.label === "Provision" ? entity.state.act : null;
}
