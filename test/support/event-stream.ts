/** One event: what was said, and the errors. */
export interface StreamEvent {
  readonly data?: Readonly<Record<string, { readonly number: number }>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A client of `/graphql/stream`, that reads an event when it is asked for the next one. */
export class EventStream {
  private rest = "";

  private constructor(
    readonly status: number,
    private readonly reader: ReadableStreamDefaultReader<Uint8Array>,
    private readonly ending: AbortController,
  ) {}

  static async open(
    url: string,
    query: string,
    { variables = {}, headers = {} }: { readonly variables?: object; readonly headers?: Record<string, string> } = {},
  ): Promise<EventStream> {
    const ending = new AbortController();
    const response = await fetch(`${url}/graphql/stream`, {
      method: "POST",
      headers: { accept: "text/event-stream", "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables }),
      signal: ending.signal,
    });
    return new EventStream(response.status, response.body!.getReader(), ending);
  }

  /** The next event; null where the stream has ended. Heartbeats are passed over. */
  async next(): Promise<StreamEvent | null> {
    for (;;) {
      const end = this.rest.indexOf("\n\n");
      if (end >= 0) {
        const text = this.rest.slice(0, end);
        this.rest = this.rest.slice(end + 2);
        if (text.startsWith("event: next")) return JSON.parse(text.slice(text.indexOf("data: ") + 6)) as StreamEvent;
        if (text.startsWith("event: complete")) return null;
      } else {
        const { done, value } = await this.reader.read();
        if (done) return null;
        this.rest += Buffer.from(value).toString();
      }
    }
  }

  /** All that is left: the body of what was refused. */
  async body(): Promise<StreamEvent> {
    for (let piece = await this.reader.read(); !piece.done; piece = await this.reader.read())
      this.rest += Buffer.from(piece.value).toString();
    return JSON.parse(this.rest) as StreamEvent;
  }

  close(): void {
    this.ending.abort();
  }
}
