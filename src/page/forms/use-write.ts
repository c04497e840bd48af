import { useState } from "react";
import { useClient } from "urql";
import { type AnswerError, answerError } from "../graphql/answer-error";
import type { WrittenFragment } from "../graphql/generated/operations";
import { useLanguage } from "../language/use-words";
import type { Form } from "./form-table";
import type { BegunForm } from "./use-begun-form";

/** What the service said of a form, tried or written. */
export interface Outcome {
  /** The input that it was about: with another one, it says nothing any more. */
  readonly about: string;
  readonly isTried: boolean;
  readonly written: WrittenFragment | undefined;
  readonly error: AnswerError | undefined;
}

export interface Writing {
  readonly outcome: Outcome | undefined;
  readonly isBusy: boolean;
  /** The revision that the next write will be, as far as this form knows. */
  readonly next: number;
  readonly send: (input: object, isTried: boolean) => Promise<void>;
  /** The person has read what others wrote: what they know is from now on this revision. */
  readonly accept: (revision: number) => void;
}

/**
 * Tries and writes the input of a form. It expects the revision that was the newest when the form was opened; each input has a
 * key of its own, so that a write that is sent again after a lost connection is done once, even by a window that was loaded anew.
 */
export function useWrite({ document }: Form, { seen, key, change, forget }: BegunForm): Writing {
  const client = useClient();
  const language = useLanguage();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setBusy] = useState(false);
  const send = async (input: object, isTried: boolean): Promise<void> => {
    const about = JSON.stringify(input);
    const own = key.about === about ? key : { about, value: crypto.randomUUID() };
    change({ key: own });
    setBusy(true);
    const expected = { expectedRevision: seen, idempotencyKey: own.value, dryRun: isTried };
    const variables = { input: { ...input, ...expected }, lang: language === "en" ? "EN" : "RU" };
    const { data, error } = await client
      .mutation<{ written?: WrittenFragment | null }>(document, variables)
      .toPromise();
    setBusy(false);
    if (!isTried && data?.written?.problems.length === 0) forget();
    setOutcome({ about, isTried, written: data?.written ?? undefined, error: answerError(error) });
  };
  return {
    ...{ outcome, isBusy, next: seen + 1, send },
    accept: (revision) => {
      change({ seen: revision });
      setOutcome(undefined);
    },
  };
}
