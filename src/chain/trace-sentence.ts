import { clauseCitation } from "../entity/act-label";
import { DUTY_FORCE_WORDS } from "../entity/duty.words";
import type { Entity } from "../entity/entity";
import { counted, quoted, withinSentence } from "../language/russian";
import { actingAs } from "../link/acting";
import { RelationKind, ResponsibilityRole } from "../link/link";
import { END_WORDS, MEMBERS, ROLE_WORDS } from "../link/link.words";
import { LinkState } from "../moment/link-state";
import { LINK_STATE_WORDS } from "../moment/link-state.words";
import type { Language } from "../language/language";
import { plural } from "../language/english";
import { capitalised } from "../language/sentence";
import type { Term } from "../language/words";
import { SubjectKind } from "../entity/subject";
import { isOfKindWhere } from "../entity/subject-kinds";
import type { TraceLink } from "./accountability";
import { BreakKind, TraceBranch } from "./accountability";
import type { Accountability } from "./accountability.question";
import { breakText } from "./break-message";

/** Who bears the duty, in the order of the sentence. */
const ROLE_ORDER: readonly ResponsibilityRole[] = [
  ResponsibilityRole.EXECUTOR,
  ResponsibilityRole.CO_EXECUTOR,
  ResponsibilityRole.COORDINATOR,
  ResponsibilityRole.OPERATOR,
  ResponsibilityRole.RECIPIENT,
  ResponsibilityRole.CONTROLLER,
];
/** A sentence that names more is a list. */
const MAX_NAMES = 12;

/**
 * The chain of a duty in sentences: its clause, force and deadline, then who bears it in each role and who stands above
 * the controller, then what is missing.
 */
export function traceSentence(trace: Accountability, language: Language): string {
  const teller = new TraceTeller(trace, language);
  return [teller.basis(), ...ROLE_ORDER.flatMap((role) => teller.inRole(role)), ...teller.missing()].join(" ");
}

class TraceTeller {
  constructor(
    private readonly trace: Accountability,
    private readonly language: Language,
  ) {}

  basis(): string {
    const { act, duty } = this.trace;
    const { path, title, force, deadlineText } = duty.state;
    const clause = act === null ? path : clauseCitation(path, act.state, this.language);
    const binding = DUTY_FORCE_WORDS[force][this.language].term;
    const term = this.say({ RU: "срок в акте", EN: "deadline in the act" });
    const deadline = deadlineText === "" ? "" : `; ${term}: ${quoted(deadlineText)}`;
    return `${capitalised(clause)}: ${withinSentence(title)} — ${binding}${deadline}.`;
  }

  inRole(role: ResponsibilityRole): readonly string[] {
    const named = this.trace.links.filter(
      ({ link }) => link.relation === RelationKind.RESPONSIBLE_FOR && link.role === role,
    );
    if (named.length === 0) return [];
    const isOne = named.length === 1 && named[0]?.far.kind !== SubjectKind.GROUP;
    const { term, many, heading = term } = ROLE_WORDS[role][this.language];
    const names = named.slice(0, MAX_NAMES).map((traced) => this.bearer(traced));
    const rest = named.length - names.length;
    if (rest > 0) names.push(this.say({ RU: `и ещё ${rest}`, EN: `and ${rest} more` }));
    return [`${capitalised(isOne ? heading : many)} — ${names.join("; ")}.`];
  }

  /** Sentences for what the duty itself lacks. Other breaks stand beside what they break. */
  missing(): readonly string[] {
    const kinds = new Set(this.trace.breaks.map((found) => found.kind));
    const own = [BreakKind.NO_EXECUTOR, BreakKind.NO_CONTROLLER].filter((kind) => kinds.has(kind));
    return own.map((kind) => `${breakText(kind, this.language)}.`);
  }

  private bearer(traced: TraceLink): string {
    const above = traced.branch === TraceBranch.CONTROL ? this.superiors(traced.far) : [];
    return [this.named(traced.far, traced), ...above].join(this.say({ RU: ", выше — ", EN: ", above: " }));
  }

  private superiors(controller: Entity): readonly string[] {
    const named: string[] = [];
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

  private named(node: Entity, { state }: TraceLink): string {
    const notes = [
      ...this.noteOn(node),
      ...(state === LinkState.VALID ? [] : [LINK_STATE_WORDS[state][this.language].term]),
    ];
    return notes.length === 0 ? nameOf(node) : `${nameOf(node)} (${notes.join(", ")})`;
  }

  private noteOn(node: Entity): readonly string[] {
    if (node.kind === SubjectKind.GROUP) return [this.groupSize(this.trace.recordedSizes.get(node.id) ?? 0)];
    return node.kind === SubjectKind.POSITION ? [this.holderOf(node)] : [];
  }

  private groupSize(recorded: number): string {
    if (recorded === 0) return this.say({ RU: "участники не записаны", EN: "no members recorded" });
    return this.say({ RU: counted(recorded, MEMBERS), EN: plural(recorded, END_WORDS.member.EN.term) });
  }

  private holderOf(post: Entity): string {
    const holders = this.trace.links.filter(
      ({ link, state }) => link.relation === RelationKind.HOLDS && link.toId === post.id && state === LinkState.VALID,
    );
    const names = [...new Set(holders.map(({ far, link }) => this.holder(nameOf(far), link.acting)))];
    return names.length > 0
      ? names.join(", ")
      : this.say({ RU: "кто занимает, не записано", EN: "no holder recorded" });
  }

  private holder(name: string, isActing: boolean): string {
    return isActing ? actingAs(name, this.language) : name;
  }

  private say(term: Term): string {
    return term[this.language];
  }
}

/** A name within a sentence, where posts and groups are common nouns. */
function nameOf(node: Entity): string {
  if (!("name" in node.state)) return node.id;
  const { name } = node.state;
  const isCommonNoun = isOfKindWhere(node.kind, ({ isOrganisation }) => !isOrganisation);
  return isCommonNoun ? withinSentence(name) : name;
}
