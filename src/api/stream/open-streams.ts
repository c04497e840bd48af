import type { DomainError } from "../../errors/domain-error";
import { OverloadedError } from "../../errors/domain-error";

/** Streams that one service keeps open. */
export interface StreamLimits {
  readonly inAll: number;
  /** For one person, or for all strangers at one address. */
  readonly perClient: number;
}

/** A stream: `end` lets it say why before it ends; `leave` says that it has ended. */
export interface OpenStream {
  readonly signal: AbortSignal;
  end(reason: DomainError): void;
  leave(): void;
}

/** The streams that are open, within bounds. */
export class OpenStreams {
  private readonly open = new Map<OpenStream, string>();

  constructor(private readonly limits: StreamLimits) {}

  /** How many are open. */
  get count(): number {
    return this.open.size;
  }

  /** Errors: OVERLOADED where this client, or all together, have as many as they may. */
  enter(client: string): OpenStream {
    const { inAll, perClient } = this.limits;
    if (this.open.size >= inAll)
      throw new OverloadedError(
        `${inAll} streams are open, which is the most in this service: subscribe again in a minute, or ask \`revisions\` now and then.`,
        { limit: inAll },
      );
    if ([...this.open.values()].filter((each) => each === client).length >= perClient)
      throw new OverloadedError(
        `You have ${perClient} streams open, which is the most for one client: end one of them first.`,
        { limit: perClient },
      );
    const ending = new AbortController();
    const stream: OpenStream = {
      signal: ending.signal,
      end: (reason) => ending.abort(reason),
      leave: () => this.open.delete(stream),
    };
    this.open.set(stream, client);
    return stream;
  }

  /** Lets all of them say why, and end. */
  endAll(reason: DomainError): void {
    for (const stream of this.open.keys()) stream.end(reason);
  }
}
