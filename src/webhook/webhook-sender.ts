import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { GraphStore } from "../graph/graph-store";
import { findNewestRevision } from "../revision/revision.question";
import type { Revision } from "../revision/revision";
import { revisionNews } from "../revision/revision-news";
import { postMessage } from "./post-message";
import { signedHeaders } from "./signature";
import type { StoredWebhook } from "./webhook";
import { leaveLeaseQuery, takeLeaseQuery, webhooksQuery } from "./webhook.query";
import type { Progress } from "./webhooks.service";
import { moveWebhook, UNTROUBLED } from "./webhooks.service";

export interface SendingOptions {
  readonly now: () => Date;
  readonly hosts: readonly string[];
  /** What of a revision strangers may see: receivers do not say who they are. */
  readonly seen: (revision: Revision) => Revision;
  /** Called with what went wrong with the store; it is tried again. */
  readonly warn: (error: unknown) => void;
  readonly timing?: Partial<Timing>;
}

/** In milliseconds. */
interface Timing {
  /** Between two looks while there are webhooks. */
  readonly lookMs: number;
  /** Between two looks while there are none, or another service sends. */
  readonly idleMs: number;
  /** For which one service has the right to send: another one waits so long when it was killed. */
  readonly leaseMs: number;
  /** The first pause after a failure; it doubles, up to the longest. */
  readonly retryMs: number;
  readonly longestRetryMs: number;
  readonly answerMs: number;
}

const TIMING: Timing = {
  ...{ lookMs: 1_000, idleMs: 5_000, leaseMs: 20_000 },
  ...{ retryMs: 5_000, longestRetryMs: 3_600_000, answerMs: 10_000 },
};
/** With pauses up to an hour this is most of a day. */
const MOST_ATTEMPTS = 24;
/** The receiver says that it is there no more. */
const GONE = 410;

/**
 * Tells receivers of revisions: each in its order, the next once the one before was taken (2xx), at least once. How far each is stands in the
 * store, and so does the right to send, which one service has at a time.
 */
export class WebhookSender {
  private readonly holder = randomUUID();
  private readonly stopping = new AbortController();
  private readonly timing: Timing;
  /** Those that are being told now, by id. */
  private readonly busy = new Map<string, Promise<void>>();
  private leaseEnds = 0;
  private running: Promise<void> | undefined;

  constructor(
    private readonly store: GraphStore,
    private readonly options: SendingOptions,
  ) {
    this.timing = { ...TIMING, ...options.timing };
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Gives up what is under way, which is sent again later, and lets another service send. */
  async stop(): Promise<void> {
    this.stopping.abort(new Error("The service is being stopped."));
    await this.running;
    await Promise.allSettled(this.busy.values());
    if (this.leaseEnds > 0)
      await this.store
        .write((transaction) => transaction.run(leaveLeaseQuery, { holder: this.holder }))
        .catch(this.options.warn);
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const isSending = await this.look().catch(this.options.warn);
      await pause(isSending === true ? this.timing.lookMs : this.timing.idleMs, undefined, {
        signal,
        ref: false,
      }).catch(() => undefined);
    }
  }

  /** Whether this service sends. */
  private async look(): Promise<boolean> {
    // Who is being told now may be further on than what is about to be read says.
    const told = new Set(this.busy.keys());
    const webhooks = (await this.store.read(webhooksQuery, {})).filter(({ isSuspended }) => !isSuspended);
    if (webhooks.length === 0 || !(await this.holdLease())) return false;
    const { revision } = await findNewestRevision(this.store);
    const now = this.options.now().toISOString();
    for (const webhook of webhooks)
      if (webhook.position < revision && (webhook.notBefore ?? "") <= now && !told.has(webhook.id))
        this.begin(webhook, revision);
    return true;
  }

  private begin(webhook: StoredWebhook, newest: number): void {
    const telling = this.tell(webhook, newest)
      .catch(this.options.warn)
      .finally(() => this.busy.delete(webhook.id));
    this.busy.set(webhook.id, telling);
  }

  /** Takes the right to send, or keeps it for as long again once half of it is over. */
  private async holdLease(): Promise<boolean> {
    const now = this.options.now();
    if (this.leaseEnds - now.getTime() > this.timing.leaseMs / 2) return true;
    const until = new Date(now.getTime() + this.timing.leaseMs);
    const lease = { holder: this.holder, now: now.toISOString(), until: until.toISOString() };
    const [holder] = await this.store.write((transaction) => transaction.run(takeLeaseQuery, lease));
    this.leaseEnds = holder === this.holder ? until.getTime() : 0;
    return holder === this.holder;
  }

  /** Tells a webhook what is new, one revision after the other, as long as it takes them. */
  private async tell(webhook: StoredWebhook, newest: number): Promise<void> {
    const concern = {
      regions: webhook.regions.length === 0 ? null : webhook.regions,
      subjects: webhook.subjects.length === 0 ? null : webhook.subjects,
    };
    const { upTo, revisions } = await revisionNews(this.store).after(webhook.position, newest, concern);
    let { position } = webhook;
    const move = (progress: Progress) => moveWebhook(this.store, { id: webhook.id, position }, progress);
    for (const revision of revisions) {
      const error = await this.send(webhook, revision);
      if (this.stopping.signal.aborted) return;
      const isMoved = await move(
        error === null ? { ...UNTROUBLED, position: revision.number } : { ...this.failed(webhook, error), position },
      );
      if (!isMoved || error !== null || this.options.now().getTime() > this.leaseEnds) return;
      position = revision.number;
    }
    if (upTo > position) await move({ ...UNTROUBLED, position: upTo });
  }

  /** Null where the receiver has it; otherwise what went wrong. */
  private async send({ id, url, secret }: StoredWebhook, revision: Revision): Promise<string | null> {
    const { number, at, by, why, operation, hash, previousHash } = this.options.seen(revision);
    const body = JSON.stringify({
      type: "graph.changed",
      timestamp: at,
      data: { number, recordedAt: at, by, why, operation, hash, previousHash },
    });
    const headers = signedHeaders(secret, { id: `${id}.${number}`, at: this.options.now(), body });
    const { hosts } = this.options;
    const { answerMs } = this.timing;
    try {
      const status = await postMessage({ url, headers, body }, { hosts, signal: this.stopping.signal, answerMs });
      return status >= 200 && status < 300 ? null : `HTTP ${status}`;
    } catch (error) {
      const { name, code, message } = error as NodeJS.ErrnoException;
      return name === "TimeoutError" || name === "AbortError" ? "no answer in time" : (code ?? message);
    }
  }

  /** Tried again after a while that doubles; a part of it is chance, so that receivers are not all tried together. */
  private failed({ attempts }: StoredWebhook, lastError: string) {
    const { retryMs, longestRetryMs } = this.timing;
    const most = Math.min(retryMs * 2 ** attempts, longestRetryMs);
    const waitMs = most / 2 + (Math.random() * most) / 2;
    return {
      attempts: attempts + 1,
      notBefore: new Date(this.options.now().getTime() + waitMs).toISOString(),
      lastError,
      isSuspended: attempts + 1 >= MOST_ATTEMPTS || lastError === `HTTP ${GONE}`,
    };
  }
}
