import { useMemo, useState } from "react";
import { type AnyVariables, type RequestPolicy, useQuery } from "urql";
import { useLanguage } from "../language/use-words";
import { useMoment } from "../moment/use-moment";
import { type AnswerError, answerError } from "./answer-error";
import type { Question } from "./question";

/** While these change, the former answer is shown: another moment of the same, or the next page of a list. */
const CHANGING = { on: 0, rev: 0, after: 0, afterWithout: 0 };

/** What each question is asked with beside its own variables. */
type Given = "on" | "rev" | "lang";

/** What is asked and for which moment it was answered: for the stamp, the address and «Показать GraphQL». */
export interface Asked {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Answer<Data> {
  /** The answer; the former one while only the moment or the page of a list changes, with `isFormer`. */
  readonly data: Data | undefined;
  readonly isFormer: boolean;
  readonly isLoading: boolean;
  /** Beside `data`: a part of the answer failed. */
  readonly error: AnswerError | undefined;
  /** The moment that the service answered for. */
  readonly moment: { readonly asOf: string; readonly knownAt: number } | undefined;
  readonly asked: Asked;
  readonly retry: () => void;
}

/**
 * The answer to the question of a view, at the moment and in the language of the address.
 *
 * With a day and a revision it never changes, and is asked once. Without one of them it may grow old: what is kept is
 * shown at once, and asked again.
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  question: Question<Data, Variables>,
  own: Omit<Variables, Given>,
  options: { readonly pause?: boolean } = {},
): Answer<Data> {
  const variables = useVariables(question, own);
  const requestPolicy = usePolicy();
  const [{ data, error, extensions, fetching, stale, operation }, ask] = useQuery<Data>({
    query: question,
    variables,
    requestPolicy,
    pause: options.pause ?? false,
  });
  const isOurs = operation === undefined || sameVariables(operation.variables, variables);
  // The service says null where nothing at all could be answered.
  const current = isOurs ? (data ?? undefined) : undefined;
  const former = useFormer(fetching ? undefined : current, JSON.stringify({ ...variables, ...CHANGING }));
  return {
    data: current ?? former,
    isFormer: current === undefined && former !== undefined,
    isLoading: fetching || stale,
    error: isOurs ? answerError(error) : undefined,
    moment: extensions?.["moment"] as Answer<Data>["moment"],
    asked: { text: question, variables },
    retry: () => ask({ requestPolicy: "network-only" }),
  };
}

/** What never changes is asked once; what may grow old is asked again behind what is shown. */
function usePolicy(): RequestPolicy {
  const { on, rev } = useMoment();
  return on !== undefined && rev !== undefined ? "cache-first" : "cache-and-network";
}

/** Only what the question declares: another variable would make two of one question. */
function useVariables(question: string, own: object): Readonly<Record<string, unknown>> {
  const { on, rev } = useMoment();
  const lang = useLanguage() === "en" ? "EN" : "RU";
  const key = JSON.stringify(own);
  return useMemo(() => {
    const given = Object.entries({ on: on ?? null, rev: rev ?? null, lang }).filter(([name]) =>
      new RegExp(`\\$${name}\\b`).test(question),
    );
    return { ...(JSON.parse(key) as object), ...Object.fromEntries(given) };
  }, [question, key, on, rev, lang]);
}

/** The last answer to the same question at any moment, of any page. */
function useFormer<Data>(data: Data | undefined, key: string): Data | undefined {
  const [kept, keep] = useState({ key, data });
  if (data !== undefined && (data !== kept.data || key !== kept.key)) keep({ key, data });
  return kept.key === key ? kept.data : undefined;
}

function sameVariables(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
