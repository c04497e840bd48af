import { Field, ID, Int, ObjectType } from "type-graphql";
import { Duty } from "../duty/duty.type";
import type { Entity } from "../entity/entity";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind, ResponsibilityRole } from "../link/link";
import { LinkType } from "../link/link.type";
import { executes } from "../link/roles";
import { LocalDate } from "../moment/local-date";
import type { Language } from "../language/language";
import { LinkState } from "../moment/link-state.type";
import { nodeOf } from "../node/node-of.type";
import { Node } from "../node/node.type";
import { namedResponsibility } from "../responsibility/responsibility";
import { ResponsibilityType } from "../responsibility/responsibility.type";
import type { Break, TraceLink } from "./accountability";
import { BreakKind, TraceBranch } from "./accountability";
import type { Accountability } from "./accountability.question";
import { breakMessage } from "./break-message";
import type { SentencePart } from "./sentence-part";
import { TruncatedNode } from "./truncated-node.type";
import { BREAK_WORDS, TRACE_BRANCH_WORDS } from "./accountability.words";
import { registerEnum } from "../language/enum.type";

registerEnum(TraceBranch, {
  name: "TraceBranch",
  description: "Why a link is part of a trace (ветвь).",
  words: TRACE_BRANCH_WORDS,
});

registerEnum(BreakKind, {
  name: "BreakKind",
  description: "What is missing or stale in a chain (разрыв).",
  words: BREAK_WORDS,
});

@ObjectType("TraceLink", {
  simpleResolvers: true,
  description: "A link of a trace and its place in it (звено цепочки).",
})
export class TraceLinkType {
  @Field(() => LinkType, { description: "The link (связь)." })
  readonly link: LinkType;

  @Field(() => Int, { description: "Links from the duty to this one, itself included (глубина)." })
  readonly depth: number;

  @Field(() => TraceBranch, { description: "Why it is here (ветвь)." })
  readonly branch: TraceBranch;

  @Field(() => Boolean, { description: "Whether it, or a link between it and the duty, is not VALID (разорвана)." })
  readonly isBroken: boolean;

  constructor(traced: TraceLink, snapshot: Snapshot) {
    this.link = new LinkType(traced.link, snapshot);
    this.depth = traced.depth;
    this.branch = traced.branch;
    this.isBroken = traced.isBroken;
  }
}

@ObjectType("SentencePart", {
  simpleResolvers: true,
  description: "A piece of a sentence; set side by side, the pieces are the sentence (часть предложения).",
})
export class SentencePartType implements SentencePart {
  @Field(() => String, { description: "Its words, with the spaces around them (текст)." })
  readonly text!: string;

  @Field(() => ID, { nullable: true, description: "Id of the node that it names (узел)." })
  readonly node!: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the link that leads to it, or that it speaks of (связь)." })
  readonly link!: string | null;

  @Field(() => LinkState, { nullable: true, description: "State of that link on the day (состояние связи)." })
  readonly state!: LinkState | null;
}

@ObjectType("Break", { simpleResolvers: true, description: "Something missing or stale in a chain (разрыв цепочки)." })
export class BreakType {
  @Field(() => BreakKind, { description: "What is wrong (вид разрыва)." })
  readonly kind: BreakKind;

  @Field(() => Node, { description: "Where (где)." })
  readonly at: Node;

  @Field(() => LinkType, { nullable: true, description: "The link that is stale, where it is one (связь)." })
  readonly link: LinkType | null;

  @Field(() => TraceBranch, {
    nullable: true,
    description: "On which branch; null where the duty itself is broken (ветвь).",
  })
  readonly branch: TraceBranch | null;

  @Field(() => Boolean, {
    description:
      "Whether the chain breaks here first: not behind another break, and not beside the chain, as at a post of an organisation that bears the duty (на самой цепочке).",
  })
  readonly isOnChain: boolean;

  constructor(
    private readonly found: Break,
    snapshot: Snapshot,
  ) {
    this.kind = found.kind;
    this.at = nodeOf(found.at, snapshot);
    this.link = found.link === null ? null : new LinkType(found.link, snapshot);
    this.branch = found.branch;
    this.isOnChain = found.isOnChain;
  }

  /** What is wrong, as a sentence. */
  messageIn(language: Language): string {
    return breakMessage(this.found, language);
  }
}

@ObjectType({
  simpleResolvers: true,
  description:
    "Who answers for a duty, from its clause to who does it and up to who controls it (цепочка ответственности).",
})
export class AccountabilityTrace {
  constructor(
    readonly trace: Accountability,
    readonly snapshot: Snapshot,
  ) {}

  @Field(() => Duty, { description: "The duty (обязанность)." })
  get duty(): Duty {
    return new Duty(this.trace.duty, this.snapshot);
  }

  @Field(() => LocalDate, { description: "The day it is told for (на дату)." })
  get asOf(): string {
    return this.snapshot.moment.asOf;
  }

  @Field(() => Int, { description: "The revision it is told from (ревизия)." })
  get knownAt(): number {
    return this.snapshot.moment.knownAt;
  }

  @Field(() => [Node], { description: "What it rests on: its provision, the act, the acts that follows (основание)." })
  get basis(): readonly Node[] {
    const basis = this.trace.links.filter((traced) => traced.branch === TraceBranch.BASIS).map((traced) => traced.far);
    return unique(basis).map((entity) => nodeOf(entity, this.snapshot));
  }

  @Field(() => [ResponsibilityType], { description: "Who does it, as the act names them (исполнители)." })
  get executors(): readonly ResponsibilityType[] {
    return this.named(executes);
  }

  @Field(() => [ResponsibilityType], { description: "Who controls it, as the act names them (контроль)." })
  get controllers(): readonly ResponsibilityType[] {
    return this.named((role) => role === ResponsibilityRole.CONTROLLER);
  }

  @Field(() => [ResponsibilityType], { description: "Who is reported to, as the act names them (получатели отчёта)." })
  get recipients(): readonly ResponsibilityType[] {
    return this.named((role) => role === ResponsibilityRole.RECIPIENT);
  }

  @Field(() => [Node], {
    description:
      "The duty and every node at an end of `links`, each once, nearest first: so that links can be asked for the ids of their ends (узлы).",
  })
  get nodes(): readonly Node[] {
    const { duty, links } = this.trace;
    return unique([duty, ...links.map(({ far }) => far)]).map((entity) => nodeOf(entity, this.snapshot));
  }

  @Field(() => [TraceLinkType], { description: "All links of the trace, nearest first, whatever their state (связи)." })
  get links(): readonly TraceLinkType[] {
    return this.trace.links.map((traced) => new TraceLinkType(traced, this.snapshot));
  }

  @Field(() => [BreakType], { description: "All that is missing or stale in it (разрывы)." })
  get breaks(): readonly BreakType[] {
    return this.trace.breaks.map((found) => new BreakType(found, this.snapshot));
  }

  @Field(() => [TruncatedNode], { description: "Groups of which only some members are shown (показаны не полностью)." })
  get truncated(): readonly TruncatedNode[] {
    return this.trace.truncated.map(({ group, shown, total }) => ({
      node: nodeOf(group, this.snapshot),
      shown,
      total,
    }));
  }

  @Field(() => Boolean, { description: "Whether a bound cut something (неполный ответ)." })
  get isPartial(): boolean {
    return this.trace.isPartial;
  }

  @Field(() => Int, { description: "How many links were looked at (просмотрено связей)." })
  get explored(): number {
    return this.trace.explored;
  }

  private named(isAsked: (role: ResponsibilityRole | null) => boolean): readonly ResponsibilityType[] {
    return this.trace.links
      .filter(({ link }) => link.relation === RelationKind.RESPONSIBLE_FOR && isAsked(link.role))
      .map(({ link }) => new ResponsibilityType(namedResponsibility(link), this.snapshot));
  }
}

function unique(entities: readonly Entity[]): readonly Entity[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}
