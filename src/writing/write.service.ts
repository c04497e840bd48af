import { findChangedFacts } from "../change/changed-facts.question";
import type { ChangeEntry } from "../change/change-entry";
import { BadUserInputError, ForbiddenError, UnauthenticatedError } from "../errors/domain-error";
import type { GraphStore } from "../graph/graph-store";
import { askedLanguage } from "../language/asked-language";
import { Language } from "../language/language";
import type { Message } from "../language/messages/message";
import { dayInTimeZone } from "../moment/iso-day";
import type { Principal } from "../request/principal";
import type { ChangedFacts } from "../revision/changed-facts";
import { NOTHING_CHANGED } from "../revision/changed-facts";
import type { ChangeSummary } from "../revision/change-summary";
import type { GraphFacts, RevisionReason } from "../revision/graph-facts";
import type { ComposedWrite, WriteScene } from "../revision/revision.service";
import { writeRevision } from "../revision/revision.service";
import type { Decision, WantedWrite, WriteAction } from "../rights/may-write";
import { decide, mightWrite, mightWriteAbout } from "../rights/may-write";
import { checkKey, checkReason } from "./check-texts";
import { Draft } from "./draft";
import { digestOfInput, findKeptAnswer, keepAnswer, keyOf } from "./kept-answer";
import { refuseConflict } from "./write-conflict";
import type { WriteInput } from "./write-input";
import type { WriteProblem } from "./write-problem";

/** What writes stand on. */
export interface WriteServices {
  readonly store: GraphStore;
  readonly now: () => Date;
  /** IANA name of the zone whose calendar «today» is taken from. */
  readonly timeZone: string;
}

/** One way to change the graph: how its input becomes facts. */
export interface Mutation<I extends WriteInput> {
  readonly action: WriteAction;
  /**
   * The ids that its input names of what decides who may write it (`about` of the plan). It is looked at before all else: who
   * may not write about these learns nothing of what is wrong with the rest. None where only the plan tells them.
   */
  readonly names: (input: I, draft: Draft) => readonly string[] | Promise<readonly string[]>;
  /** Likewise, the codes of the regions that its input names for what is new (`regions` of the plan). */
  readonly regions?: (input: I) => readonly string[];
  /** Reads what it needs through the draft, and tells it what is wrong. Null where something is. */
  readonly compose: (draft: Draft, input: I) => Promise<WritePlan | null>;
}

/** What a write wants to be recorded. */
export interface WritePlan {
  /** The id of the node that the answer shows. */
  readonly node: string;
  /**
   * The ids of the nodes that it is about, in the order in which the input names them: these decide who may write it
   * (`WRITE_RULES` says which), and whether somebody else wrote meanwhile.
   */
  readonly about: readonly string[];
  /** Codes of the regions of what is new, null for one of no region: these decide who may write it, too. */
  readonly regions?: readonly (string | null)[];
  /** Of a decision about a report: who reported, and `sub` of who wrote that. */
  readonly report?: NonNullable<WantedWrite["report"]>;
  readonly facts: Partial<GraphFacts>;
  /** What is left without something by it. */
  readonly losses?: readonly ChangeEntry[];
  /** The paper that it rests on, which the reason then names. */
  readonly document?: string | null | undefined;
}

/** What became of a write. */
export interface WriteOutcome {
  /** The id of the node that it is about; null where there are problems. */
  readonly node: string | null;
  /** Null where nothing was written. */
  readonly revision: number | null;
  readonly facts: ChangedFacts;
  readonly losses: readonly ChangeEntry[];
  /** Fact by fact; empty where the answer of an earlier write is given again. */
  readonly summary: ChangeSummary;
  /** What has to be put right first; nothing is written then. */
  readonly problems: readonly WriteProblem[];
}

const NOTHING: WriteOutcome = {
  ...{ node: null, revision: null, facts: NOTHING_CHANGED, losses: [], problems: [] },
  summary: { added: [], changed: [], withdrawn: [] },
};

/**
 * Carries out a write: one revision in one transaction, in which it is looked whether the writer may, and whether
 * somebody else wrote about the same. docs/decisions/writing.md has the order.
 *
 * Errors: UNAUTHENTICATED for who does not say who they are, FORBIDDEN, CONFLICT with the revisions that were written
 * meanwhile; BAD_USER_INPUT for a key that was used for another input.
 */
export async function carryOut<I extends WriteInput>(
  services: WriteServices,
  principal: Principal,
  mutation: Mutation<I>,
  input: I,
): Promise<WriteOutcome> {
  requireRole(principal, mutation.action);
  const write = new Write(services, principal, mutation, input);
  const written = await writeRevision(services.store, (scene) => write.compose(scene), {
    at: services.now(),
    isDryRun: input.dryRun === true,
  });
  const { plan, outcome } = write;
  if (plan === null) return outcome;
  const revision = written.isWritten ? written.revision : null;
  const { facts, summary } = written;
  return { ...outcome, node: plan.node, revision, facts, summary, losses: plan.losses ?? [] };
}

/** Errors: UNAUTHENTICATED for who does not say who they are, FORBIDDEN for who has no role for this, wherever. */
export function requireRole(principal: Principal, action: WriteAction): void {
  if (principal.isAnonymous)
    throw new UnauthenticatedError("Only who says who they are may write: sign in, or send a token.");
  refuseUnless(mightWrite(principal, action), action);
}

/** One write. The store may begin it again, so it keeps what its last beginning came to. */
class Write<I extends WriteInput> {
  plan: WritePlan | null = null;
  outcome = NOTHING;

  constructor(
    private readonly services: WriteServices,
    private readonly principal: Principal,
    private readonly mutation: Mutation<I>,
    private readonly input: I,
  ) {}

  async compose({ reader, newest }: WriteScene): Promise<ComposedWrite | null> {
    [this.plan, this.outcome] = [null, NOTHING];
    const { now, timeZone } = this.services;
    const { action } = this.mutation;
    const today = dayInTimeZone(now(), timeZone);
    const source = `${action}: ${this.input.reason.trim()}`;
    const draft = new Draft(reader, newest, today, source, this.principal.subject);
    checkReason(draft, this.input.reason);
    checkKey(draft, this.input.idempotencyKey);
    if (draft.problems.length === 0 && (await this.repeat(draft))) return null;
    await this.refuseForeign(draft);
    const plan = await this.mutation.compose(draft, this.input);
    if (plan !== null) await this.admit(draft, plan);
    if (plan === null || draft.problems.length > 0) {
      this.outcome = { ...NOTHING, problems: draft.problems };
      return null;
    }
    this.plan = plan;
    return { facts: wholeFacts(plan.facts), reason: this.reasonOf(plan), ...this.keeping(plan) };
  }

  /** Whether the same was written before with the same key; then its answer is given again. */
  private async repeat({ reader }: Draft): Promise<boolean> {
    const { key } = this;
    const kept = key === null ? null : await findKeptAnswer(reader, key);
    if (kept === null) return false;
    if (kept.input !== this.digest)
      throw new BadUserInputError(
        "`idempotencyKey` was used for another input: give each write a key of its own, and repeat one unchanged.",
        { argument: "idempotencyKey", revision: kept.revision },
      );
    const { node, revision, losses } = kept;
    const [facts = NOTHING_CHANGED] = await findChangedFacts(reader, [revision]);
    this.outcome = { ...NOTHING, node, revision, facts, losses };
    return true;
  }

  /** Errors: FORBIDDEN where the input names what is not theirs, whatever else is wrong with it. */
  private async refuseForeign(draft: Draft): Promise<void> {
    const { action, names, regions } = this.mutation;
    const about = await names(this.input, draft);
    const wanted = { action, about, regions: regions?.(this.input) ?? [], on: draft.today };
    refuseUnless(await mightWriteAbout(draft.reader, this.principal, wanted), action);
  }

  /** Errors: FORBIDDEN, CONFLICT. */
  private async admit(draft: Draft, { about, regions = [], report }: WritePlan): Promise<void> {
    const { action } = this.mutation;
    const wanted = { action, about, regions, on: draft.today, ...(report !== undefined && { report }) };
    refuseUnless(await decide(draft.reader, this.principal, wanted), action);
    const expected = this.input.expectedRevision;
    if (expected != null) await refuseConflict(draft.snapshot(), about, expected);
  }

  private reasonOf({ document }: WritePlan): RevisionReason {
    const why = this.input.reason.trim();
    return {
      ...{ by: this.principal.name, onBehalfOf: this.principal.actsFor, operation: this.mutation.action },
      why: document == null ? why : `${why} (${document.trim()})`,
    };
  }

  private keeping({ node, losses = [] }: WritePlan): Pick<ComposedWrite, "keep"> {
    const { key, digest: input } = this;
    if (key === null) return {};
    const now = this.services.now();
    return {
      keep: (transaction, revision) => keepAnswer(transaction, { key, now }, { input, revision, node, losses }),
    };
  }

  /** Null where the write has none, or is only tried. */
  private get key(): string | null {
    const { idempotencyKey, dryRun } = this.input;
    return idempotencyKey == null || dryRun === true ? null : keyOf(this.principal, idempotencyKey);
  }

  private get digest(): string {
    return digestOfInput({ action: this.mutation.action, ...this.input, idempotencyKey: null });
  }
}

function refuseUnless({ allowed, reason }: Decision, action: WriteAction): void {
  if (!allowed) throw new ForbiddenError(inAskedLanguage(reason), { action });
}

function wholeFacts({ entities = [], links = [], retractions = [] }: Partial<GraphFacts>): GraphFacts {
  return { entities, links, retractions };
}

function inAskedLanguage([english, russian]: Message): string {
  return askedLanguage() === Language.RU ? russian : english;
}
