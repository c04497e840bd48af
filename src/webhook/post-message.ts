import { lookup } from "node:dns";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { SERVICE_VERSION } from "../service-version";
import { checkReached, receiverAddress } from "./receiver-address";

export interface Message {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Posting {
  readonly hosts: readonly string[];
  /** Gives it up. */
  readonly signal: AbortSignal;
  /** How long to wait for an answer. */
  readonly answerMs: number;
}

/**
 * Sends a message; gives the status of the answer, whose body nobody reads. No redirect is followed: it could lead where no webhook may go.
 *
 * Errors: whatever stands in the way of an answer.
 */
export function postMessage({ url, headers, body }: Message, { hosts, signal, answerMs }: Posting): Promise<number> {
  const address = receiverAddress(url, hosts);
  const send = address.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = send(
      address,
      {
        method: "POST",
        agent: false,
        signal,
        lookup: checkedLookup(address, hosts),
        headers: {
          ...headers,
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
          "user-agent": `Zveno/${SERVICE_VERSION}`,
        },
      },
      (answer) => {
        resolve(answer.statusCode ?? 0);
        request.destroy();
      },
    );
    // Of `AbortSignal.any` with a timeout in it nobody holds a reference in Node 20: it may be collected, and never fires.
    const late = setTimeout(() => request.destroy(new DOMException("No answer in time.", "TimeoutError")), answerMs);
    request.once("close", () => clearTimeout(late));
    request.on("error", reject);
    request.end(body);
  });
}

/** Looks names up as ever, and refuses what they lead to where no webhook may go. */
function checkedLookup(url: URL, hosts: readonly string[]): LookupFunction {
  return (name, options, found) => {
    lookup(name, options, (error, address, family) => {
      try {
        if (error === null)
          for (const each of Array.isArray(address) ? address : [{ address }]) checkReached(url, each.address, hosts);
        found(error, address, family);
      } catch (refusal) {
        found(refusal as NodeJS.ErrnoException, "");
      }
    });
  };
}
