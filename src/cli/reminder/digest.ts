import type { AgendaKind } from "../../agenda/agenda.question";
import type { Language } from "../../language/language";
import type { Moment } from "../../moment/moment";
import { addDays } from "../../moment/iso-day";
import type { Service } from "../service";
import { askService, withoutData } from "../service";

/** Something to be seen to, as the service tells it. */
export interface Reminder {
  readonly on: string;
  readonly kind: AgendaKind;
  /** In words. */
  readonly what: string;
  readonly node: { readonly id: string };
}

/** What one subject is to see to. */
export interface Digest {
  readonly subject: { readonly id: string; readonly name: string };
  readonly reminders: readonly Reminder[];
}

/** All that a reminder is of: the subjects, on a day, up to another one. */
export interface Digests {
  readonly moment: Moment;
  readonly until: string;
  readonly of: readonly Digest[];
}

export interface DigestWish {
  readonly subjects: readonly string[];
  /** Days ahead. */
  readonly within: number;
  readonly language: Language;
}

const NOW = "{ graph { revision } }";
const AGENDA = `query ($for: ID!, $from: LocalDate!, $to: LocalDate!, $knownAt: Int!, $language: Language!) {
  subject(id: $for, asOf: $from, knownAt: $knownAt) { id name }
  agenda(for: $for, from: $from, to: $to, first: 1000, asOf: $from, knownAt: $knownAt) {
    on kind what(language: $language) node { id }
  }
}`;

interface AgendaAnswer {
  readonly subject: Digest["subject"] | null;
  readonly agenda: Digest["reminders"] | null;
}

/**
 * What some subjects are to see to from the service's today on, all at one revision.
 *
 * Errors: BAD_USER_INPUT, in the service's words, where one of them is not there or may not be asked; STORE_UNAVAILABLE.
 */
export async function digestsOf(service: Service, { subjects, within, language }: DigestWish): Promise<Digests> {
  const now = await askService(service, NOW);
  const moment = now.extensions?.["moment"] as Moment | undefined;
  if (moment === undefined) throw withoutData(now);
  const until = addDays(moment.asOf, within);
  const of: Digest[] = [];
  for (const id of subjects) {
    const variables = { for: id, from: moment.asOf, to: until, knownAt: moment.knownAt, language };
    const answer = await askService<AgendaAnswer>(service, AGENDA, variables);
    const { subject, agenda } = answer.data ?? {};
    if (subject == null || agenda == null) throw withoutData(answer);
    of.push({ subject, reminders: agenda });
  }
  return { moment, until, of };
}
