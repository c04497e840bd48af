import type { GraphStore } from "../graph/graph-store";
import { Snapshot } from "../graph/snapshot";
import { BadUserInputError } from "../errors/domain-error";
import type { IsoDay } from "../moment/iso-day";
import { dayInTimeZone } from "../moment/iso-day";
import type { Moment } from "../moment/moment";
import { momentKey } from "../moment/moment";
import { findNewestRevision, newestRevisionNoted, noteNewestRevision } from "../revision/revision.question";
import { AnswerBudget } from "./answer-budget";
import type { NameOrder } from "../pagination/name-order";
import { lendNames } from "../pagination/name-order";
import { withoutNames } from "../person/without-names";
import type { Principal } from "./principal";
import { ANONYMOUS } from "./principal";
import { RequestReads } from "./request-reads";

/** What lives as long as the service: given once by `api/service.ts`. */
export interface Services {
  readonly store: GraphStore;
  /** The present instant. It is injected, so that tests choose the day. */
  readonly now: () => Date;
  /** IANA name of the zone whose calendar «today» is taken from. */
  readonly timeZone: string;
  /** Whether names of persons are kept from those who do not say who they are. */
  readonly hidesPersons?: boolean;
  /** The order of all subjects by name, for a store that keeps none. */
  readonly nameOrder?: NameOrder | undefined;
}

/** The moment as a caller may name it. */
export interface AskedMoment {
  readonly asOf?: IsoDay | null;
  readonly knownAt?: number | null;
}

/** Who asks, and until when. */
export interface RequestOptions {
  readonly principal?: Principal;
  /** For the logs. */
  readonly id?: string;
  readonly signal?: AbortSignal | undefined;
}

/** What lives as long as a request: who asks, one newest revision, one today, one snapshot a moment, one budget. */
export class RequestContext {
  /** By their moments; some may have been tried in vain. */
  private readonly snapshots = new Map<string, Snapshot>();
  /** By the keys of snapshots that answer: which of the questions was the first to ask for it. */
  private readonly firstAskedIn = new Map<string, number>();
  private questions = 0;
  private readonly budget = new AnswerBudget();
  private reads: RequestReads | undefined;
  private defaultMoment: Promise<Moment> | undefined;
  private resolvedNow: Moment | undefined;
  private newestHash: string | null = null;
  private isAboutNow = false;
  private repeated: boolean | undefined;
  readonly principal: Principal;
  /** The store as who asks may read it. */
  readonly store: GraphStore;

  /** The signal of the options gives the request up: what it would still read is not read. */
  constructor(
    readonly services: Services,
    private readonly options: RequestOptions = {},
  ) {
    this.principal = options.principal ?? ANONYMOUS;
    this.store = this.hidesPersons ? withoutNames(services.store) : services.store;
  }

  /**
   * The graph at the asked moment. Where none was asked, that is today and the newest revision.
   *
   * Errors: BAD_USER_INPUT for a revision that does not exist yet.
   */
  snapshot(asked: AskedMoment = {}): Promise<Snapshot> {
    return this.snapshotOf(asked, this.questions++);
  }

  private async snapshotOf(asked: AskedMoment, question: number): Promise<Snapshot> {
    if (asked.asOf == null || asked.knownAt == null) this.isAboutNow = true;
    const now = await this.now();
    const moment = momentOf(asked, now);
    checkRevision(moment.knownAt, now.knownAt);
    const snapshot = this.snapshotAt(moment);
    const { key } = snapshot;
    this.firstAskedIn.set(key, Math.min(question, this.firstAskedIn.get(key) ?? question));
    return snapshot;
  }

  /**
   * As `snapshot`, for who can tell the newest revision by the way: `read` asks the graph at the moment that it is given and
   * gives the newest revision of then, or undefined where it could not tell. Mostly that is the one which was the newest a moment ago, and asking for it first is
   * spared. Where it is not, `read` is called again.
   *
   * Whoever has written before sees it, because a moment is given only when the graph itself has confirmed its revision.
   */
  async snapshotConfirmedBy(
    asked: AskedMoment,
    read: (snapshot: Snapshot) => Promise<number | undefined>,
  ): Promise<Snapshot> {
    const question = this.questions++;
    const expected = this.defaultMoment === undefined ? this.expectedNow() : undefined;
    const tried = expected === undefined ? undefined : this.snapshotAt(momentOf(asked, expected));
    if (expected !== undefined && tried !== undefined) this.confirm(expected, await read(tried));
    const snapshot = await this.snapshotOf(asked, question);
    if (snapshot !== tried) await read(snapshot);
    return snapshot;
  }

  /** Today and the newest revision, the same throughout the request. */
  now(): Promise<Moment> {
    this.defaultMoment ??= this.readNow();
    return this.defaultMoment;
  }

  /** Something was written in this request: what is asked from now on is asked of the newest revision. */
  wrote(): void {
    this.defaultMoment = undefined;
  }

  /**
   * Changes when an answer may: with the day, and with the newest revision. Its hash tells apart what was recorded under
   * the same number by another store, or by this one after it was loaded anew.
   */
  async period(): Promise<string> {
    const moment = await this.now();
    return `${momentKey(moment)} ${this.newestHash ?? ""}`;
  }

  /** Stands for who asks, with all that they may; null for whoever does not say who they are. */
  get audience(): string | null {
    // With another token they may read the same.
    return this.principal.isAnonymous ? null : JSON.stringify({ ...this.principal, until: null });
  }

  /** Gives up what takes longer than the request may; undefined where nobody gives it up. */
  get signal(): AbortSignal | undefined {
    return this.options.signal;
  }

  /** The store, for what has no moment of its own: the answer may change with the next revision. */
  get currentStore(): GraphStore {
    this.isAboutNow = true;
    return this.store;
  }

  /** Whether names of persons are kept from who asks. */
  get hidesPersons(): boolean {
    return this.services.hidesPersons === true && this.principal.isAnonymous;
  }

  /** Whether whatever was asked so far had both clocks fixed, so that its answer never changes. */
  isFixed(): boolean {
    return this.repeated ?? (this.firstAskedIn.size > 0 && !this.isAboutNow);
  }

  /** The answer is that of an earlier request, of which `isFixed` told this. */
  repeat(isFixed: boolean): void {
    this.repeated = isFixed;
  }

  /** Objects of the answer that were counted so far: those of lists, which alone can become too many. */
  get objects(): number {
    return this.budget.objects;
  }

  /**
   * What the answer says of itself: `moment`, the moment it was given for, and `moments` where its root fields asked
   * for several; then `moment` is the one of those that named none.
   */
  get extensions(): Readonly<Record<string, unknown>> {
    const inOrder = [...this.firstAskedIn].sort(([, a], [, b]) => a - b);
    const moments = inOrder.map(([key]) => this.snapshots.get(key)!.moment);
    if (moments.length <= 1) return { moment: moments[0] ?? this.resolvedNow };
    return { moment: this.resolvedNow, moments };
  }

  /** Undefined before anybody has read the newest revision. */
  private expectedNow(): Moment | undefined {
    const { store, now, timeZone } = this.services;
    const knownAt = newestRevisionNoted(store);
    return knownAt === undefined ? undefined : { asOf: dayInTimeZone(now(), timeZone), knownAt };
  }

  private confirm({ asOf }: Moment, knownAt: number | undefined): void {
    if (knownAt === undefined) return;
    noteNewestRevision(this.services.store, knownAt);
    // Another root field may have been quicker; all have the same.
    if (this.defaultMoment !== undefined) return;
    this.resolvedNow = { asOf, knownAt };
    this.defaultMoment = Promise.resolve(this.resolvedNow);
  }

  private snapshotAt(moment: Moment): Snapshot {
    const key = momentKey(moment);
    this.reads ??= new RequestReads(this.store, this.options);
    const kept = this.snapshots.get(key);
    if (kept !== undefined) return kept;
    const snapshot = new Snapshot(this.reads, moment, this.budget);
    lendNames(snapshot, this.services.nameOrder);
    this.snapshots.set(key, snapshot);
    return snapshot;
  }

  private async readNow(): Promise<Moment> {
    const { store, now, timeZone } = this.services;
    const asOf = dayInTimeZone(now(), timeZone);
    const { revision, hash } = await findNewestRevision(store);
    this.newestHash = hash;
    this.resolvedNow = { asOf, knownAt: revision };
    return this.resolvedNow;
  }
}

/** One context for one request. */
export function createRequestContext(services: Services, options?: RequestOptions): RequestContext {
  return new RequestContext(services, options);
}

function momentOf(asked: AskedMoment, now: Moment): Moment {
  return { asOf: asked.asOf ?? now.asOf, knownAt: asked.knownAt ?? now.knownAt };
}

function checkRevision(asked: number, newest: number): void {
  if (asked >= 0 && asked <= newest) return;
  const message = `\`knownAt\` must be a revision from 0 to the newest, ${newest}; found ${asked}. \`revisionOn(date:)\` finds the revision of a day.`;
  throw new BadUserInputError(message, { argument: "knownAt", newest });
}
