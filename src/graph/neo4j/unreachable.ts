import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";

/** A server that takes longer than this to greet is as good as absent. */
const GREETING_DEADLINE_MS = 3_000;
const BOLT_PORT = 7687;

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ECONNREFUSED", "nothing listens there: start the database, or check NEO4J_URL"],
  ["ENOTFOUND", "the host's name is not known: check NEO4J_URL"],
  ["EAI_AGAIN", "the host's name cannot be looked up now"],
  ["EHOSTUNREACH", "no way leads to the host"],
  ["ENETUNREACH", "no way leads to the host"],
  ["ETIMEDOUT", "the host does not answer"],
]);

interface Greeting {
  /** The system's or OpenSSL's code when no connection came about. */
  readonly failure?: string;
  /** OpenSSL's code when the certificate is not to be trusted. */
  readonly distrust?: string;
}

/** Why a server cannot be reached, and whether waiting does not cure it. */
export interface Unreachable {
  readonly sentence: string;
  readonly isRefusal: boolean;
}

/**
 * Finds out why the driver cannot connect, by connecting without it: the driver keeps the reason only in its prose.
 * Undefined where a plain connection works and the driver's own error has to do.
 */
export async function whyUnreachable(url: string): Promise<Unreachable | undefined> {
  const { protocol, hostname, port } = new URL(url);
  const address = { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) || BOLT_PORT };
  const where = `Neo4j at ${address.host}:${address.port}`;
  const plain = await greet(connectTcp(address), "connect");
  if (plain.failure !== undefined)
    return { sentence: `${where} cannot be reached: ${reasonOf(plain.failure)}.`, isRefusal: false };
  const secure = await greetSecurely(address);
  const isSecure = /\+s(sc)?:$/.test(protocol);
  if (!isSecure && secure.failure === undefined) {
    return refusal(`${where} wants TLS, and NEO4J_URL has none: write ${protocol.slice(0, -1)}+s:// in it.`);
  }
  if (isSecure && secure.failure !== undefined) {
    return refusal(
      `${where} does not speak TLS, and NEO4J_URL wants it: leave out the +s, or set TLS up on the server.`,
    );
  }
  if (protocol.endsWith("+s:") && secure.distrust !== undefined) {
    return refusal(
      `${where} shows a certificate that is not trusted (${secure.distrust}): name its authority in NODE_EXTRA_CA_CERTS, ` +
        "or write +ssc in NEO4J_URL to trust any.",
    );
  }
  return undefined;
}

function refusal(sentence: string): Unreachable {
  return { sentence, isRefusal: true };
}

function reasonOf(code: string): string {
  return REASONS.get(code) ?? `the system says ${code}`;
}

async function greetSecurely(address: { readonly host: string; readonly port: number }): Promise<Greeting> {
  const socket = connectTls({ ...address, rejectUnauthorized: false });
  const greeting = await greet(socket, "secureConnect");
  // Typed as an Error, but for most reasons it is OpenSSL's code as text.
  const distrust = socket.authorizationError as NodeJS.ErrnoException | string | null | undefined;
  if (greeting.failure !== undefined || !distrust) return greeting;
  return { distrust: typeof distrust === "string" ? distrust : (distrust.code ?? distrust.name) };
}

function greet(socket: Socket, event: "connect" | "secureConnect"): Promise<Greeting> {
  return new Promise<Greeting>((resolve) => {
    socket.once(event, () => resolve({}));
    socket.once("error", (error: NodeJS.ErrnoException) => resolve({ failure: error.code ?? error.name }));
    socket.once("close", () => resolve({ failure: "ECONNRESET" }));
    socket.setTimeout(GREETING_DEADLINE_MS, () => resolve({ failure: "ETIMEDOUT" }));
  }).finally(() => socket.destroy());
}
