import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A mail as a server got it. */
export interface GotMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body as they came. */
  readonly source: string;
}

/** A mail server on this machine, which keeps what it is sent. */
export class MailServer {
  readonly got: GotMail[] = [];
  /** Addresses that it does not take mail for. */
  readonly unknown = new Set<string>();
  private readonly server = new SMTPServer({
    authOptional: true,
    // Nobody is asked for the name of an address: there may be no network.
    disableReverseLookup: true,
    hideSTARTTLS: true,
    disabledCommands: ["AUTH"],
    onRcptTo: ({ address }, _session, done) => done(this.unknown.has(address) ? new Error("no such user here") : null),
    onData: (stream, { envelope }, done) => {
      void text(stream).then((source) => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        this.got.push({ from, to: envelope.rcptTo.map(({ address }) => address), source });
        done();
      }, done);
    },
  });

  /** Its address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
