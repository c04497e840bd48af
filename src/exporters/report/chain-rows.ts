import type { TraceLink } from "../../chain/accountability";
import { TraceBranch } from "../../chain/accountability";
import type { Accountability } from "../../chain/accountability.question";
import { ROLE_TERMS, STATE_TERMS } from "../../chain/trace-terms";
import { groupBy } from "../../collections/group-by";
import type { Entity } from "../../entity/entity";
import { labelOf } from "../../entity/label";
import type { Snapshot } from "../../graph/snapshot";
import { RelationKind, SubordinationKind } from "../../link/link";
import { LinkState } from "../../moment/link-state";
import type { Language } from "../../language/language";
import { basisLabel } from "./basis-label";
import type { BasisRow, ChainRow, Held } from "./report";
import { REPORT_WORDS } from "./report-words";

type Term = Readonly<Record<Language, string>>;

const MEMBER: Term = { RU: "участник", EN: "member" };
const POST: Term = { RU: "должность", EN: "post" };
const ORGANISATION: Term = { RU: "организация", EN: "organisation" };
const HOLDER: Term = { RU: "занимает", EN: "holder" };
const ACTING: Term = { RU: "и. о.", EN: "acting" };
const SUPERIOR: Term = { RU: "вышестоящий", EN: "superior" };
const FOUNDER: Term = { RU: "учредитель", EN: "founder" };

/** Who does the duty and who controls it, each with who stands behind them right below. */
export function chainRows(snapshot: Snapshot, trace: Accountability, language: Language): Promise<readonly ChainRow[]> {
  return Promise.all(inTreeOrder(trace).map((traced) => chainRow(snapshot, traced, language)));
}

/** What the duty rests on, nearest first. */
export function basisRows(snapshot: Snapshot, trace: Accountability, language: Language): Promise<readonly BasisRow[]> {
  const bases = trace.links.filter(({ branch }) => branch === TraceBranch.BASIS);
  return Promise.all(bases.map((traced) => basisRow(snapshot, traced, language)));
}

async function chainRow(snapshot: Snapshot, traced: TraceLink, language: Language): Promise<ChainRow> {
  const { link, far, depth, branch } = traced;
  return {
    ...held(traced, language),
    branch,
    depth,
    role: roleOf(traced)[language],
    who: labelOf(far, language),
    whoId: far.id,
    basis: link.basis === null ? "" : await basisLabel(snapshot, link.basis, language),
  };
}

async function basisRow(snapshot: Snapshot, traced: TraceLink, language: Language): Promise<BasisRow> {
  const { far, link } = traced;
  const document = await basisLabel(snapshot, far.id, language);
  const content = contentOf(far);
  return {
    ...held(traced, language),
    validity: "inForceFrom" in far.state ? { from: far.state.inForceFrom, to: far.state.inForceTo } : link.validity,
    document,
    documentId: far.id,
    // A document without date and number is cited by its title.
    content: content === document ? "" : content,
  };
}

function contentOf(basis: Entity): string {
  if (basis.label === "Provision") return basis.state.text;
  return basis.label === "Act" ? basis.state.title : "";
}

function held({ link, state, isBroken }: TraceLink, language: Language): Held {
  const term = state === LinkState.VALID ? REPORT_WORDS[language].valid : STATE_TERMS[state][language];
  return { validity: link.validity, attestedOn: link.attestedOn, state: term, isBroken };
}

function roleOf({ link, far }: TraceLink): Term {
  if (link.role !== null) return ROLE_TERMS[link.role].one;
  if (link.relation === RelationKind.MEMBER_OF) return MEMBER;
  if (link.relation === RelationKind.HOLDS) return link.acting ? ACTING : HOLDER;
  if (link.relation === RelationKind.POST_IN) return link.fromId === far.id ? POST : ORGANISATION;
  return link.kind === SubordinationKind.FOUNDER ? FOUNDER : SUPERIOR;
}

/**
 * The walk goes step by step away from the duty; people read branch by branch.
 *
 *     executor group            1
 *       school                  2
 *         director              3
 *     executor ministry         1
 */
function inTreeOrder({ duty, links }: Accountability): readonly TraceLink[] {
  const behind = groupBy(links, (traced) => `${traced.branch} ${traced.depth} ${nearOf(traced)}`);
  const ordered: TraceLink[] = [];
  const add = (branch: TraceBranch, depth: number, id: string) => {
    const key = `${branch} ${depth} ${id}`;
    const steps = behind.get(key) ?? [];
    // Two may lead to the same node; what is behind it stands below the first.
    behind.delete(key);
    for (const traced of steps) {
      ordered.push(traced);
      add(branch, depth + 1, traced.far.id);
    }
  };
  add(TraceBranch.EXECUTION, 1, duty.id);
  add(TraceBranch.CONTROL, 1, duty.id);
  return ordered;
}

function nearOf({ link, far }: TraceLink): string {
  return link.fromId === far.id ? link.toId : link.fromId;
}
