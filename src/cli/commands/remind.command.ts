import { Command } from "commander";
import { AgendaKind } from "../../agenda/agenda.question";
import { DomainError } from "../../errors/domain-error";
import { Language } from "../../language/language";
import { ExitCode } from "../exit-code";
import { print, printAside } from "../print";
import type { Digests, Reminder } from "../reminder/digest";
import { digestsOf } from "../reminder/digest";
import type { TextWish } from "../reminder/digest-text";
import { digestSubject, digestText, mailText } from "../reminder/digest-text";
import type { MailSettings } from "../reminder/mail-settings";
import { mailSettings, requireAddress } from "../reminder/mail-settings";
import { baseOf } from "../remote-service";
import type { SentToday } from "../reminder/sent-today";
import { withSentToday } from "../reminder/sent-today";
import type { ServiceOptions } from "../service-options";
import { languageGivenTo, withService, withServiceOptions } from "../service-options";
import { UsageError } from "../usage-error";

interface RemindOptions extends ServiceOptions {
  readonly for: readonly string[];
  readonly within: number;
  readonly to?: readonly string[];
  readonly sent: string;
  readonly dryRun?: true;
}

interface Sending {
  readonly digests: Digests;
  readonly settings: MailSettings;
  readonly sent: SentToday;
  readonly wish: TextWish;
  readonly isDryRun: boolean;
}

const MOST_DAYS = 366;

const EXAMPLES = `
Examples:
  zveno remind --for obr-uchebny-district --within 14d
  zveno remind --for obr-uchebny-district --to orlova@example.org --url http://127.0.0.1:4000 --token-file token.txt

Without --to it is printed, and nothing is sent. ZVENO_SMTP_URL names the mail server, ZVENO_MAIL_FROM who sends.
What somebody was sent today is not sent to them again: what is new since is.
Exit codes: 0 printed or sent, 1 refused, 2 wrong usage, 3 no store, or the mail server did not take one.`;

/** `zveno remind`: what somebody is to see to, printed or sent by mail. */
export function remindCommand(): Command {
  return withServiceOptions(new Command("remind"))
    .description("print or mail what is due, late, returned and waiting")
    .requiredOption("--for <ids...>", "ids of the subjects that are to see to it")
    .option("--within <days>", "how many days ahead, such as 14d", parseDays, 14)
    .option("--to <addresses...>", "whom to mail it; all of it in one mail each")
    .option("--sent <file>", "where it is kept what was sent today", "zveno-reminded.json")
    .option("--dry-run", "print what would be sent; send nothing")
    .addHelpText("after", EXAMPLES)
    .action(remind);
}

async function remind(options: RemindOptions, command: Command): Promise<void> {
  const language = languageGivenTo(command) ?? Language.RU;
  const { to = [] } = options;
  for (const address of to) requireAddress(address, "--to");
  const settings = to.length === 0 ? null : mailSettings(process.env);
  if (to.length > 0 && settings === null)
    throw new UsageError("--to wants a mail server: set ZVENO_SMTP_URL and ZVENO_MAIL_FROM, or leave --to out.");
  const wish = { subjects: [...new Set(options.for)], within: options.within, language };
  const digests = await withService(options, (service) => digestsOf(service, wish));
  const page = { language, ...(options.url === undefined ? {} : { url: baseOf(options.url) }) };
  if (settings === null) return print(digestText(digests, page));
  await withSentToday(options.sent, digests.moment.asOf, async (sent) => {
    for (const address of new Set(to))
      await sendTo(address, { digests, settings, sent, wish: page, isDryRun: options.dryRun === true });
  });
}

/** Sends what is new today. Who cannot be reached keeps nobody else from being sent theirs. */
async function sendTo(address: string, { digests, settings, sent, wish, isDryRun }: Sending): Promise<void> {
  const fresh = digests.of.map(({ subject, reminders }) => ({
    subject,
    reminders: reminders.filter((reminder) => !sent.has(keyOf(address, subject.id, reminder))),
  }));
  const own = { ...digests, of: fresh.filter(({ reminders }) => reminders.length > 0) };
  if (own.of.length === 0) return printAside(`Nothing new for ${address} today.`);
  const mail = {
    to: address,
    subject: digestSubject(own, wish.language),
    text: mailText(own, wish),
  };
  if (isDryRun) return print(`${address}\n${mail.subject}\n\n${mail.text}\n`);
  try {
    // What sends mail is loaded when somebody wants it.
    const { postMail } = await import("../reminder/post-mail.js");
    await postMail(settings, mail);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    printAside(error.message);
    process.exitCode = ExitCode.STORE_UNAVAILABLE;
    return;
  }
  await sent.add(own.of.flatMap(({ subject, reminders }) => reminders.map((each) => keyOf(address, subject.id, each))));
  printAside(`Sent to ${address}: ${mail.subject}`);
}

/** What is due on several days is several things; what is late is one, whatever day it is told on. */
function keyOf(address: string, subject: string, { kind, node, on }: Reminder): string {
  return [address, subject, kind, node.id, ...(kind === AgendaKind.DUE ? [on] : [])].join(" ");
}

function parseDays(text: string): number {
  const days = Number(/^(\d{1,3})d?$/.exec(text)?.[1] ?? NaN);
  if (days <= MOST_DAYS) return days;
  throw new UsageError(`--within wants days from 0 to ${MOST_DAYS}, such as 14d; found «${text}».`);
}
