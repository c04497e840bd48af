import { readSecretFile } from "../../environment";
import { isLoopback } from "../../identity/loopback";
import { UsageError } from "../usage-error";

/** Through which server mail goes, and from whom. */
export interface MailSettings {
  readonly host: string;
  /** Null: the usual one. */
  readonly port: number | null;
  /** Whether the connection is encrypted from its beginning; otherwise it may become so. */
  readonly isSecure: boolean;
  readonly user: string | null;
  readonly password: string | null;
  /** Whether nothing goes over a connection that is not encrypted: a password, to another machine. */
  readonly wantsEncryption: boolean;
  readonly from: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const WANTED_URL =
  "ZVENO_SMTP_URL wants the address of a mail server, such as smtps://user@mail.example.org:465 or smtp://127.0.0.1:25; its password may stand in ZVENO_SMTP_PASSWORD_FILE.";

/**
 * What the environment says of mail; null where it says nothing, and so nothing is sent.
 *
 * Errors: UsageError for an address that is none, never showing it, because a password may stand in it.
 */
export function mailSettings(environment: Environment): MailSettings | null {
  const { ZVENO_SMTP_URL: address = "", ZVENO_MAIL_FROM: from = "" } = environment;
  if (address === "" && from === "") return null;
  const url = serverAt(address);
  requireAddress(from, "ZVENO_MAIL_FROM");
  const user = url.username === "" ? null : decodeURIComponent(url.username);
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port === "" ? null : Number(url.port),
    isSecure: url.protocol === "smtps:",
    user,
    password: user === null ? null : passwordOf(url, environment),
    wantsEncryption: user !== null && !isLoopback(url.hostname),
    from,
  };
}

/** Errors: UsageError for what is no address of somebody. */
export function requireAddress(text: string, where: string): void {
  if (/^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(text)) return;
  throw new UsageError(`${where} wants an address such as name@example.org; found «${text}».`);
}

function serverAt(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== "") return url;
  throw new UsageError(WANTED_URL);
}

function passwordOf(url: URL, { ZVENO_SMTP_PASSWORD_FILE: file = "" }: Environment): string {
  if (file === "") return decodeURIComponent(url.password);
  const password = readSecretFile(file);
  if (password === null) throw new UsageError("ZVENO_SMTP_PASSWORD_FILE wants a file that can be read.");
  return password;
}
