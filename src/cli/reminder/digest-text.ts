import { AgendaKind } from "../../agenda/agenda.question";
import { Language } from "../../language/language";
import { russianDay } from "../../language/russian";
import type { Digest, Digests, Reminder } from "./digest";

/** In the order of what cannot wait. */
const KINDS = [
  AgendaKind.RETURNED,
  AgendaKind.OVERDUE,
  AgendaKind.TO_DECIDE,
  AgendaKind.DUE,
  AgendaKind.AGREEMENT_ENDS,
] as const;

const WORDS = {
  [Language.RU]: {
    counts: ["возвращено", "просрочено", "ждёт решения", "подходит срок", "договоров заканчивается"],
    subject: (day: string, counts: string) => `Звено, ${day}: ${counts}`,
    head: (name: string, day: string, until: string) => `${name}: на ${day}, до ${until}`,
    nothing: "Дел нет.",
    foot: (revision: number) => `По данным ревизии ${revision}.`,
    byProgram: "Это письмо отправлено программой, отвечать на него не нужно.",
  },
  [Language.EN]: {
    counts: ["returned", "overdue", "waiting for a decision", "due", "agreements ending"],
    subject: (day: string, counts: string) => `Zveno, ${day}: ${counts}`,
    head: (name: string, day: string, until: string) => `${name}: on ${day}, up to ${until}`,
    nothing: "Nothing to do.",
    foot: (revision: number) => `As revision ${revision} has it.`,
    byProgram: "A program sent this; no answer is needed.",
  },
} as const;

export interface TextWish {
  readonly language: Language;
  /** Where the service is, with a slash at its end, for links to its page; left out where nobody has said. */
  readonly url?: string | undefined;
}

/** What a mail says in its subject: «Звено, 29.11.2026: просрочено 5, подходит срок 1». */
export function digestSubject({ moment, of }: Digests, language: Language): string {
  const all = of.flatMap(({ reminders }) => reminders);
  const counts = KINDS.flatMap((kind, place) => {
    const count = all.filter((reminder) => reminder.kind === kind).length;
    return count === 0 ? [] : [`${WORDS[language].counts[place]} ${count}`];
  });
  return WORDS[language].subject(dayIn(moment.asOf, language), counts.join(", "));
}

/** The digests as a mail has them. */
export function mailText(digests: Digests, wish: TextWish): string {
  return `${digestText(digests, wish)} ${WORDS[wish.language].byProgram}`;
}

/** The digests as plain text, a part a subject. */
export function digestText(digests: Digests, wish: TextWish): string {
  const { foot } = WORDS[wish.language];
  const parts = digests.of.map((digest) => partText(digest, digests, wish));
  return [...parts, foot(digests.moment.knownAt)].join("\n\n");
}

function partText(
  { subject, reminders }: Digest,
  { moment, until }: Pick<Digests, "moment" | "until">,
  { language, url }: TextWish,
): string {
  const { head, nothing } = WORDS[language];
  const lines = KINDS.flatMap((kind) => reminders.filter((reminder) => reminder.kind === kind));
  return [
    head(subject.name, dayIn(moment.asOf, language), dayIn(until, language)),
    ...(lines.length === 0 ? [nothing] : lines.map((reminder) => lineText(reminder, language))),
    ...(url === undefined ? [] : [`${url}agenda?for=${encodeURIComponent(subject.id)}`]),
  ].join("\n");
}

/** What was due before stands on the first day of the agenda, which says nothing. */
function lineText({ on, kind, what }: Reminder, language: Language): string {
  const isOfDay = kind === AgendaKind.DUE || kind === AgendaKind.AGREEMENT_ENDS;
  return isOfDay ? `- ${dayIn(on, language)}: ${what}` : `- ${what}`;
}

function dayIn(day: string, language: Language): string {
  return language === Language.RU ? russianDay(day) : day;
}
