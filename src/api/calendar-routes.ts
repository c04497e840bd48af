import type { FastifyInstance } from "fastify";
import { addCalendar, calendarAt, calendarsOf, removeCalendar } from "../calendar/calendars.service";
import type { Calendar } from "../calendar/calendar";
import { ForbiddenError, UnauthenticatedError } from "../errors/domain-error";
import { Turnstile } from "../event-loop/turnstile";
import { AGENDA_EXPORT } from "../exporters/calendar/agenda.export";
import { createExport } from "../exporters/create-export";
import type { Principal } from "../request/principal";
import { ANONYMOUS, ViewerRole } from "../request/principal";
import type { Services } from "../request/request-context";
import { createRequestContext } from "../request/request-context";
import type { Readiness } from "./readiness";
import { enterGate } from "./request-gate";

export interface CalendarRouteParts {
  readonly services: Services;
  readonly readiness: Readiness;
}

/** Administrators may name whose calendars they mean. */
type OfOwner = { readonly Querystring: { readonly owner?: string } };
type OfCalendar = OfOwner & { readonly Params: { readonly id: string } };
type AtAddress = { readonly Params: { readonly token: string } };

/** Calendars are asked for by programs, many at a full hour. */
const AT_ONCE = 4;
const WAITING = 64;
const RETRY_AFTER_S = 30;

/**
 * `/calendars`: GET lists those of who asks, POST makes one and tells its address this once; `/calendars/<id>`: DELETE revokes
 * it. For whoever says who they are; an administrator may name somebody else as `owner`, to list or revoke theirs.
 */
export function addCalendarRoutes(routes: FastifyInstance, { services, readiness }: CalendarRouteParts): void {
  const { store, now } = services;
  void routes.register((calendars, _options, done) => {
    calendars.addHook("preHandler", (_request, reply, next) => {
      readiness.check();
      void reply.header("cache-control", "no-store");
      next();
    });
    calendars.get<OfOwner>("/calendars", async ({ principal, query }) => {
      return { calendars: (await calendarsOf(store, ownerOf(principal, query.owner))).map(described) };
    });
    calendars.post("/calendars", async ({ principal, body }, reply) => {
      const owner = ownerOf(principal);
      const { subject } = (body ?? {}) as { readonly subject?: unknown };
      const snapshot = await createRequestContext(services, { principal }).snapshot({});
      const { token, ...calendar } = await addCalendar(store, snapshot, { subject, owner, at: now() });
      return reply.code(201).send({ ...described(calendar), path: `/calendar/${token}.ics` });
    });
    calendars.delete<OfCalendar>("/calendars/:id", async ({ principal, query, params: { id } }, reply) => {
      await removeCalendar(store, ownerOf(principal, query.owner), id);
      return reply.code(204).send();
    });
    done();
  });
}

/**
 * `/calendar/<token>.ics`: the agenda as it is now, for calendar programs, which send no token but the one in the address. It
 * is read as whoever made it. No log of requests holds the address.
 */
export function addCalendarFeedRoute(server: FastifyInstance, { services, readiness }: CalendarRouteParts): void {
  const gate = new Turnstile(AT_ONCE, WAITING);
  server.route<AtAddress>({
    method: ["GET", "HEAD"],
    url: "/calendar/:token.ics",
    logLevel: "silent",
    handler: async ({ params: { token } }, reply) => {
      readiness.check();
      void reply.header("cache-control", "no-store");
      const { owner, subject } = await calendarAt(services.store, token);
      await enterGate(gate, reply, {
        retryAfterS: RETRY_AFTER_S,
        refusal: () => `${gate.running} calendars are being read, which is the most at a time: ask again in a minute.`,
      });
      const asked = { definition: AGENDA_EXPORT, format: "ics", parameters: { for: subject } } as const;
      const { stream, contentType, metadata } = await createExport(asked, services, readerFor(owner));
      return reply.type(contentType).header("zveno-revision", metadata.revision).send(stream);
    },
  });
}

/**
 * Whose calendars somebody means: their own, or an administrator those of whom they name.
 *
 * Errors: UNAUTHENTICATED for a stranger: what is nobody's could be revoked by nobody. FORBIDDEN for who names somebody else.
 */
function ownerOf({ isAnonymous, subject, name, roles }: Principal, named?: string): string {
  if (isAnonymous) throw new UnauthenticatedError("A calendar belongs to who makes it: sign in, or send a token.");
  const own = subject ?? name;
  if (named === undefined || named === own || roles.includes(ViewerRole.ADMINISTRATOR)) return named ?? own;
  throw new ForbiddenError("The calendars of others are the business of administrators: leave `owner` out for yours.");
}

/** Who reads a calendar: they may see names of persons, and write nothing. */
function readerFor(owner: string): Principal {
  return { ...ANONYMOUS, name: owner, subject: owner, isAnonymous: false };
}

function described({ id, subject, createdAt }: Calendar) {
  return { id, subject, createdAt };
}
