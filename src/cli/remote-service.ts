import { Readable } from "node:stream";
import { StoreUnavailableError } from "../errors/domain-error";
import { askedLanguage } from "../language/asked-language";
import type { Service, ServiceAnswer } from "./service";
import { UsageError } from "./usage-error";

/** A service elsewhere, to which files can be sent, and where things can be changed and removed. */
export interface RemoteService extends Service {
  patch(path: string, body: object): Promise<ServiceAnswer>;
  delete(path: string): Promise<ServiceAnswer>;
  upload(path: string, form: FormData): Promise<ServiceAnswer>;
}

/** The service at an address, asked by whom the token names; empty for nobody. Errors: UsageError for one that is no http(s) address. */
export function remoteService(address: string, token = ""): RemoteService {
  const base = baseOf(address);
  const ask = async (path: string, init?: RequestInit): Promise<ServiceAnswer> => {
    const { status, headers, body } = await reached(new URL(path.replace(/^\//, ""), base), withToken(token, init));
    return {
      status,
      headers: Object.fromEntries(headers),
      body: body === null ? Readable.from([]) : Readable.fromWeb(body),
    };
  };
  const send = (method: string, path: string, body: object) =>
    ask(path, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  return {
    get: (path) => ask(path),
    post: (path, body) => send("POST", path, body),
    patch: (path, body) => send("PATCH", path, body),
    delete: (path) => ask(path, { method: "DELETE" }),
    upload: (path, form) => ask(path, { method: "POST", body: form }),
    close: () => Promise.resolve(),
  };
}

/**
 * The address with a slash at its end, so that a service below a path keeps the path. The address of the page or of
 * GraphQL will do, too.
 *
 * Errors: UsageError for one that is no http(s) address.
 */
export function baseOf(address: string): string {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new UsageError(`--url wants the address of a service, such as http://127.0.0.1:4000; found «${address}».`);
  return `${address.replace(/\/(graphql)?\/?$/, "")}/`;
}

async function reached(url: URL, init?: RequestInit): Promise<Response> {
  try {
    const headers = { ...init?.headers, "accept-language": askedLanguage() };
    return await fetch(url, { ...init, headers });
  } catch (error) {
    throw new StoreUnavailableError(
      `No service answers at ${url.origin}: start it (npm start), or check --url.`,
      {},
      { cause: error },
    );
  }
}

function withToken(token: string, init: RequestInit = {}): RequestInit {
  return token === "" ? init : { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } };
}
