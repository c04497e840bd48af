import { createTransport } from "nodemailer";
import { StoreUnavailableError } from "../../errors/domain-error";
import type { MailSettings } from "./mail-settings";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** As long as somebody at a terminal waits for a server that does not answer. */
const PATIENCE_MS = 30_000;

/** Hands a mail to the server. Errors: STORE_UNAVAILABLE, in the server's words, where it does not take it. */
export async function postMail(settings: MailSettings, { to, subject, text }: Mail): Promise<void> {
  const { host, port, isSecure, user, password, wantsEncryption, from } = settings;
  const transport = createTransport({
    host,
    ...(port === null ? {} : { port }),
    secure: isSecure,
    requireTLS: wantsEncryption && !isSecure,
    ...(user === null ? {} : { auth: { user, pass: password ?? "" } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  try {
    // Programs that answer for somebody who is away answer people alone.
    await transport.sendMail({ from, to, subject, text, headers: { "auto-submitted": "auto-generated" } });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const message = `The mail server ${host} did not take the mail to ${to}: ${said}. It was not sent; run this again later.`;
    throw new StoreUnavailableError(message, {}, { cause });
  } finally {
    transport.close();
  }
}
