import type { IncomingHttpHeaders, Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What was told: the headers and the text of the message, and the number of its revision. */
export interface Got {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly number: number;
}

/** A receiver of webhooks on this machine that answers as it is told: a status, or null for not at all. */
export class Receiver {
  readonly got: Got[] = [];
  answer: (number: number) => number | null = () => 204;
  private readonly server: Server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece: Buffer) => (body += piece.toString()));
    request.on("end", () => {
      const { number } = (JSON.parse(body) as { data: { number: number } }).data;
      this.got.push({ headers: request.headers, body, number });
      const status = this.answer(number);
      if (status !== null) response.writeHead(status, { location: "http://127.0.0.1:1/" }).end();
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/in`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
