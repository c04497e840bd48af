import { clauseCitation } from "../entity/act-label";
import { DUTY_FORCE_WORDS } from "../entity/duty.words";
import type { Entity } from "../entity/entity";
import { counted, quoted, withinSentence } from "../language/russian";
import { actingAs } from "../link/acting";
import type { Link } from "../link/link";
import { Certainty, RelationKind, ResponsibilityRole } from "../link/link";
import { attestedRemark, certaintyRemark, sourceRemarks, stateRemark } from "../link/link-remarks";
import { END_WORDS, MEMBERS, ROLE_WORDS } from "../link/link.words";
import { executes } from "../link/roles";
import { LinkState } from "../moment/link-state";
import type { Language } from "../language/language";
import { plural } from "../language/english";
import { capitalised } from "../language/sentence";
import type { Term } from "../language/words";
import { SubjectKind } from "../entity/subject";
import { isOfKindWhere } from "../entity/subject-kinds";
import type { TraceLink } from "./accountability";
import { BreakKind, TraceBranch } from "./accountability";
import { TRACE_BRANCH_WORDS } from "./accountability.words";
import type { Accountability } from "./accountability.question";
import { breakText, goneSince } from "./break-message";
import type { SentencePart } from "./sentence-part";
import { joined, plain, textOf, withoutSeams } from "./sentence-part";
import { endedOn } from "./trace-breaks";

/** Who bears the duty, in the order of the sentence. */
const ROLE_ORDER: readonly ResponsibilityRole[] = [
  ResponsibilityRole.EXECUTOR,
  ResponsibilityRole.CO_EXECUTOR,
  ResponsibilityRole.COORDINATOR,
  ResponsibilityRole.OPERATOR,
  ResponsibilityRole.RECIPIENT,
  ResponsibilityRole.CONTROLLER,
];
/** What a sentence says where an act names somebody, and none of them holds on the day. */
const NOBODY_LEFT: Readonly<Record<BreakKind.NO_EXECUTOR | BreakKind.NO_CONTROLLER, Term>> = {
  [BreakKind.NO_EXECUTOR]: {
    RU: "Действующего исполнителя на эту дату нет",
    EN: "Nobody who is named to do it does so on this day",
  },
  [BreakKind.NO_CONTROLLER]: {
    RU: "Действующего контроля на эту дату нет",
    EN: "Nobody who is named to control it does so on this day",
  },
};
/** A sentence that names more is a list. */
const MAX_NAMES = 12;

/**
 * The chain of a duty in sentences: its clause, force and deadline, then who bears it in each role and who stands above
 * the controller, then whom it concerns, and what is missing.
 */
export function traceSentence(trace: Accountability, language: Language): string {
  return textOf(traceSentenceParts(trace, language));
}

/** The same sentences in pieces, each with the node that it names and the link that leads there. */
export function traceSentenceParts(trace: Accountability, language: Language): readonly SentencePart[] {
  const teller = new TraceTeller(trace, language);
  const sentences = [
    teller.basis(),
    ...ROLE_ORDER.flatMap((role) => teller.inRole(role)),
    ...teller.concerned(),
    ...teller.missing().map((sentence) => [plain(sentence)]),
  ];
  return withoutSeams(joined(sentences, " "));
}

class TraceTeller {
  constructor(
    private readonly trace: Accountability,
    private readonly language: Language,
  ) {}

  basis(): readonly SentencePart[] {
    const { act, duty } = this.trace;
    const { path, title, force, deadlineText, deadlineDocument, provision } = duty.state;
    const clause = act === null ? path : clauseCitation(path, act.state, this.language);
    const binding = DUTY_FORCE_WORDS[force][this.language].term;
    const term =
      deadlineDocument === null
        ? this.say({ RU: "срок в акте", EN: "deadline in the act" })
        : `${this.say({ RU: "срок по документу", EN: "deadline by the paper" })} ${quoted(deadlineDocument)}`;
    const deadline = deadlineText === "" ? "" : `; ${term}: ${quoted(deadlineText)}`;
    return [
      { ...plain(capitalised(clause)), node: provision },
      plain(": "),
      { ...plain(withinSentence(title)), node: duty.id },
      plain(` — ${binding}${deadline}.`),
    ];
  }

  inRole(role: ResponsibilityRole): readonly (readonly SentencePart[])[] {
    const named = this.trace.links.filter(
      ({ link }) => link.relation === RelationKind.RESPONSIBLE_FOR && link.role === role,
    );
    if (named.length === 0) return [];
    const isOne = named.length === 1 && named[0]?.far.kind !== SubjectKind.GROUP;
    const { term, many, heading = term } = ROLE_WORDS[role][this.language];
    return [this.listed(isOne ? heading : many, named)];
  }

  concerned(): readonly (readonly SentencePart[])[] {
    const named = this.trace.links.filter(({ link }) => link.relation === RelationKind.CONCERNS);
    return named.length === 0 ? [] : [this.listed(TRACE_BRANCH_WORDS.CONCERNS[this.language].term, named)];
  }

  /** Sentences for what the duty itself lacks. Other breaks stand beside what they break. */
  missing(): readonly string[] {
    const kinds = new Set(this.trace.breaks.map((found) => found.kind));
    const own = ([BreakKind.NO_EXECUTOR, BreakKind.NO_CONTROLLER] as const).filter((kind) => kinds.has(kind));
    return own.map((kind) => `${this.isNamed(kind) ? this.say(NOBODY_LEFT[kind]) : breakText(kind, this.language)}.`);
  }

  /** Whether the act names somebody who by now does not count. */
  private isNamed(kind: BreakKind.NO_EXECUTOR | BreakKind.NO_CONTROLLER): boolean {
    const isControl = kind === BreakKind.NO_CONTROLLER;
    return this.trace.links.some(({ link }) =>
      isControl ? link.role === ResponsibilityRole.CONTROLLER : executes(link.role),
    );
  }

  private listed(heading: string, named: readonly TraceLink[]): readonly SentencePart[] {
    const names = named.slice(0, MAX_NAMES).map((traced) => this.bearer(traced));
    const rest = named.length - names.length;
    if (rest > 0) names.push([plain(this.say({ RU: `и ещё ${rest}`, EN: `and ${rest} more` }))]);
    return [plain(`${capitalised(heading)} — `), ...joined(names, "; "), plain(".")];
  }

  private bearer(traced: TraceLink): readonly SentencePart[] {
    const above = traced.branch === TraceBranch.CONTROL ? this.superiors(traced.far) : [];
    return joined([this.named(traced.far, traced), ...above], this.say({ RU: ", выше — ", EN: ", above: " }));
  }

  private superiors(controller: Entity): readonly (readonly SentencePart[])[] {
    const named: (readonly SentencePart[])[] = [];
    const seen = new Set([controller.id]);
    for (let level: readonly Entity[] = [controller]; level.length > 0;) {
      const steps = level
        .flatMap((node) => this.stepsUp(node))
        .filter(({ far }) => !seen.has(far.id) && seen.add(far.id));
      named.push(...steps.map((step) => this.named(step.far, step)));
      level = steps.map((step) => step.far);
    }
    return named;
  }

  private stepsUp(node: Entity): readonly TraceLink[] {
    return this.trace.links.filter(
      ({ link, branch }) =>
        branch === TraceBranch.CONTROL && link.relation === RelationKind.SUBORDINATE_TO && link.fromId === node.id,
    );
  }

  private named(node: Entity, traced: TraceLink): readonly SentencePart[] {
    const name = { text: nameOf(node), node: node.id, link: traced.link.id, state: traced.state };
    const notes = [...this.noteOn(node), ...this.remarksOn(traced)];
    return notes.length === 0 ? [name] : [name, plain(" ("), ...joined(notes, ", "), plain(")")];
  }

  /** How the link holds; of one that ended with its node, since when the node does not exist. */
  private remarksOn({ link, state, far }: TraceLink): readonly (readonly SentencePart[])[] {
    const { asOf } = this.trace;
    const gone = state === LinkState.EXPIRED ? endedOn(far, asOf) : null;
    const held = gone === null ? stateRemark(state, this.language) : [goneSince(gone, this.language)];
    const known = [...attestedRemark(link, asOf, this.language), ...this.inferred(link)];
    return [...held.map((text) => [{ ...plain(text), link: link.id, state }]), ...known.map((text) => [plain(text)])];
  }

  /** That a link is inferred; of a superior's that it is the subordination, because the name stands beside it. */
  private inferred(link: Link): readonly string[] {
    if (link.relation !== RelationKind.SUBORDINATE_TO) return certaintyRemark(link, this.language);
    const remark = this.say({ RU: "подчинённость выведена", EN: "subordination inferred" });
    return link.certainty === Certainty.INFERRED ? [remark] : [];
  }

  private noteOn(node: Entity): readonly (readonly SentencePart[])[] {
    if (node.kind === SubjectKind.GROUP)
      return [this.groupSize(node), ...this.groupRemarks(node)].map((text) => [plain(text)]);
    return node.kind === SubjectKind.POSITION ? [this.holderOf(node)] : [];
  }

  /** That some of the members shown are inferred. */
  private groupRemarks(group: Entity): readonly string[] {
    const isInferred = this.trace.links.some(
      ({ link }) =>
        link.relation === RelationKind.MEMBER_OF && link.toId === group.id && link.certainty === Certainty.INFERRED,
    );
    return isInferred ? [this.say({ RU: "состав выведен", EN: "members inferred" })] : [];
  }

  private groupSize(group: Entity): string {
    const recorded = this.trace.recordedSizes.get(group.id) ?? 0;
    if (recorded === 0) return this.say({ RU: "участники не записаны", EN: "no members recorded" });
    return this.say({ RU: counted(recorded, MEMBERS), EN: plural(recorded, END_WORDS.member.EN.term) });
  }

  private holderOf(post: Entity): readonly SentencePart[] {
    const all = this.trace.links.filter(({ link }) => link.relation === RelationKind.HOLDS && link.toId === post.id);
    const holders = all.filter(({ state }) => state === LinkState.VALID);
    if (holders.length > 0) return joined(onlyOnce(holders.map((traced) => this.holder(traced))), ", ");
    const isUnknown = all.some(({ state }) => state === LinkState.UNKNOWN);
    const nobody = isUnknown
      ? this.say({ RU: "кто занимает, не известно", EN: "holder not known" })
      : this.say({ RU: "кто занимает, не записано", EN: "no holder recorded" });
    return [plain(nobody)];
  }

  private holder({ far, link, state }: TraceLink): SentencePart {
    const name = link.acting ? actingAs(nameOf(far), this.language) : nameOf(far);
    const text = [name, ...sourceRemarks(link, this.trace.asOf, this.language)].join(", ");
    return { text, node: far.id, link: link.id, state };
  }

  private say(term: Term): string {
    return term[this.language];
  }
}

/** Each wording once: a post may be held by the same person on two grounds. */
function onlyOnce(parts: readonly SentencePart[]): readonly (readonly SentencePart[])[] {
  return [...new Map(parts.map((part) => [part.text, [part]])).values()];
}

/** A name within a sentence, where posts and groups are common nouns. */
function nameOf(node: Entity): string {
  if (!("name" in node.state)) return node.id;
  const { name } = node.state;
  const isCommonNoun = isOfKindWhere(node.kind, ({ isOrganisation }) => !isOrganisation);
  return isCommonNoun ? withinSentence(name) : name;
}
