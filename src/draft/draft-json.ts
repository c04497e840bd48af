import type { Draft, DraftedProvision, Read } from "./draft";
import { mentionOf } from "./who/phrase";

/** A draft as JSON: each field with its place in the text and how sure it is. Days are ISO days. */
export function draftJson({ file, head, provisions, annexes, agreement, namedActs, left }: Draft): object {
  const { kind, number, date, issuer, title, signedBy } = head;
  const fields = { kind, number, date, issuer, title };
  const named = Object.entries(fields);
  return {
    file,
    act: {
      ...Object.fromEntries(named.map(([name, read]) => [name, read?.value ?? null])),
      signedBy,
      places: Object.fromEntries(named.flatMap(([name, read]) => (read === null ? [] : [[name, placeOf(read)]]))),
    },
    provisions: provisions.map(provisionJson),
    annexes,
    agreement,
    namedActs,
    left,
  };
}

function provisionJson({
  number,
  annex,
  text,
  start,
  end,
  type,
  typeCertainty,
  introductions,
  term,
  responsible,
  recipients,
}: DraftedProvision): object {
  return {
    number,
    ...(annex === null ? {} : { annex }),
    text,
    start,
    end,
    type,
    certainty: typeCertainty,
    introductions: introductions.map(({ number, ...place }) => ({ number, start: place.start, end: place.end })),
    deadline_text: term?.text ?? null,
    deadline: term?.deadline ?? { kind: null, until: null },
    ...(term === null ? {} : { deadline_place: placeOf(term) }),
    responsible: responsible.map(({ role, ...mention }) => ({ ...mentionOf(mention), role })),
    recipients: recipients.map(mentionOf),
  };
}

function placeOf({ start, end, certainty }: Omit<Read<unknown>, "value">): object {
  return { start, end, certainty };
}
