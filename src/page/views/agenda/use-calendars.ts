import { useCallback, useEffect, useState } from "react";
import type { AnswerError } from "../../graphql/answer-error";
import { useLanguage } from "../../language/use-words";
import type { Calendar } from "./calendars-client";
import { listCalendars, makeCalendar, revokeCalendar } from "./calendars-client";

type ListTold = Awaited<ReturnType<typeof listCalendars>>;

/** The calendars of somebody's own that show the agenda of a subject. */
export interface Calendars {
  /** Undefined until the service has told them. */
  readonly own: readonly Calendar[] | undefined;
  /** The address of the one that was just made, and its id: nobody tells it again. */
  readonly made: { readonly id: string; readonly address: string } | undefined;
  /** Why the last step was not done. */
  readonly error: AnswerError | undefined;
  readonly make: () => void;
  readonly revoke: (id: string) => void;
}

/** Lists, makes and revokes them at the service. */
export function useCalendars(subject: string): Calendars {
  const language = useLanguage();
  const [all, keep] = useState<readonly Calendar[]>();
  const [made, tell] = useState<Calendars["made"]>();
  const [error, fail] = useState<AnswerError>();
  const take = useCallback(({ data, error: refusal }: ListTold) => {
    fail(refusal);
    if (data !== undefined) keep(data.calendars);
  }, []);
  useEffect(() => void listCalendars(language).then(take), [language, take]);
  const list = async (): Promise<void> => take(await listCalendars(language));
  const make = async (): Promise<void> => {
    const told = await makeCalendar(subject, language);
    if (told.data === undefined) return fail(told.error);
    tell({ id: told.data.id, address: location.origin + told.data.path });
    await list();
  };
  const revoke = async (id: string): Promise<void> => {
    const told = await revokeCalendar(id, language);
    // What was revoked elsewhere is gone, too.
    if (told.error !== undefined && told.error.code !== "NOT_FOUND") return fail(told.error);
    if (made?.id === id) tell(undefined);
    await list();
  };
  return {
    ...{ made, error },
    own: all?.filter((calendar) => calendar.subject === subject),
    make: () => void make(),
    revoke: (id) => void revoke(id),
  };
}
