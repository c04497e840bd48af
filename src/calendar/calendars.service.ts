import { createHash, randomBytes, randomUUID } from "node:crypto";
import { getAsked } from "../asked/asked-node.question";
import { BadUserInputError, ConflictError, NotFoundError } from "../errors/domain-error";
import type { GraphReader, GraphStore } from "../graph/graph-store";
import type { Snapshot } from "../graph/snapshot";
import { shown } from "../problem/shown";
import type { Calendar, NewCalendar, StoredCalendar } from "./calendar";
import { addCalendarQuery, calendarOfDigestQuery, calendarsOfOwnerQuery, removeCalendarQuery } from "./calendar.query";

type Reader = Pick<GraphReader, "read">;

/** Of one person: each of their programs may have one of its own. */
const MOST_CALENDARS = 20;
/** Bytes of the secret part of an address: nobody guesses it. */
const TOKEN_BYTES = 32;

/** The calendars that somebody has made, the oldest first. Cost: one query. */
export function calendarsOf(reader: Reader, owner: string): Promise<readonly Calendar[]> {
  return reader.read(calendarsOfOwnerQuery, { owner });
}

/**
 * Makes a calendar of the agenda of a subject, under an address of its own; `snapshot` says whether the subject is there.
 *
 * Errors: BAD_USER_INPUT where no subject is named; NOT_FOUND for an unknown one; CONFLICT where the owner has as many as
 * somebody may have.
 */
export async function addCalendar(
  store: GraphStore,
  snapshot: Snapshot,
  { subject, owner, at }: { readonly subject: unknown; readonly owner: string; readonly at: Date },
): Promise<NewCalendar> {
  if (typeof subject !== "string" || subject === "")
    throw new BadUserInputError("`subject` wants the id of the subject whose agenda the calendar is to show.", {
      argument: "subject",
    });
  await getAsked(snapshot, "Subject", { argument: "subject", id: subject });
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const calendar: Calendar = { id: randomUUID(), subject, owner, createdAt: at.toISOString() };
  const stored: StoredCalendar = { ...calendar, digest: digestOf(token) };
  await store.write(async (transaction) => {
    if ((await transaction.run(calendarsOfOwnerQuery, { owner })).length >= MOST_CALENDARS)
      throw new ConflictError(`You have ${MOST_CALENDARS} calendars, which is the most: revoke some first.`, {
        limit: MOST_CALENDARS,
      });
    await transaction.run(addCalendarQuery, { id: calendar.id, calendar: { ...stored } });
  });
  return { ...calendar, token };
}

/** Revokes a calendar: its address shows nothing from now on. Errors: NOT_FOUND where the owner has none of that id. */
export async function removeCalendar(store: GraphStore, owner: string, id: string): Promise<void> {
  const removed = await store.write((transaction) => transaction.run(removeCalendarQuery, { id, owner }));
  if (removed.length === 0)
    throw new NotFoundError(`You have no calendar ${shown(id)}: GET /calendars lists yours.`, { id });
}

/** The calendar of an address. Errors: NOT_FOUND where it was never made, or is revoked. Cost: one query. */
export async function calendarAt(reader: Reader, token: string): Promise<Calendar> {
  const [calendar] = await reader.read(calendarOfDigestQuery, { digest: digestOf(token) });
  if (calendar === undefined)
    throw new NotFoundError("There is no calendar at this address: it was revoked, or is mistyped. Make another one.");
  return calendar;
}

function digestOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
