import type { TraceLink } from "../../chain/accountability";
import { TraceBranch } from "../../chain/accountability";
import type { Accountability } from "../../chain/accountability.question";
import { groupBy } from "../../collections/group-by";
import type { Entity } from "../../entity/entity";
import { labelOf } from "../../entity/label";
import { NOUN_WORDS } from "../../entity/noun.words";
import type { Snapshot } from "../../graph/snapshot";
import { RelationKind, SubordinationKind } from "../../link/link";
import { certaintyRemark } from "../../link/link-remarks";
import { END_WORDS, ROLE_WORDS, SUBORDINATION_KIND_WORDS } from "../../link/link.words";
import { LINK_STATE_WORDS } from "../../moment/link-state.words";
import type { Language } from "../../language/language";
import { capitalised } from "../../language/sentence";
import type { Word } from "../../language/words";
import { basisLabel } from "./basis-label";
import type { BasisRow, ChainRow, Held } from "./report";

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
    role: roleOf(traced, language),
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

/** The state of a link, and that it is inferred: «действует, выведено». The day on which it is known has a place of its own. */
function held({ link, state, isBroken }: TraceLink, language: Language): Held {
  const texts = [LINK_STATE_WORDS[state][language].term, ...certaintyRemark(link, language)];
  return { validity: link.validity, attestedOn: link.attestedOn, state: texts.join(", "), isBroken };
}

/** The role in which somebody bears the duty. For others, it is what they are to the node before them. */
function roleOf(traced: TraceLink, language: Language): string {
  const { role } = traced.link;
  return role === null ? standingOf(traced)[language].term : capitalised(ROLE_WORDS[role][language].term);
}

function standingOf({ link, far }: TraceLink): Word {
  if (link.relation === RelationKind.MEMBER_OF) return END_WORDS.member;
  if (link.relation === RelationKind.HOLDS) return link.acting ? END_WORDS.acting : END_WORDS.holder;
  if (link.relation === RelationKind.POST_IN) return link.fromId === far.id ? NOUN_WORDS.post : NOUN_WORDS.organisation;
  return link.kind === SubordinationKind.FOUNDER ? SUBORDINATION_KIND_WORDS.FOUNDER : END_WORDS.superior;
}

/**
 * The walk goes step by step away from the duty, but people read branch by branch.
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
    // Where two links lead to the same node, what is behind it stands below the first of them.
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
