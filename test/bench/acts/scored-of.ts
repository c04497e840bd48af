import type { Draft } from "../../../src/draft/draft";
import type { Scored } from "./score";

/** A draft in the form in which it is scored. */
export function scoredOf({ head, provisions }: Draft): Scored {
  return {
    act: { number: head.number?.value ?? null, date: head.date?.value ?? null },
    provisions: provisions.map(({ number, text, type, term, responsible }) => ({
      number,
      text,
      type,
      deadline: { kind: term?.deadline.kind ?? null, until: term?.deadline.until ?? null },
      responsible,
    })),
  };
}
