import type { FastifyInstance, FastifyRequest } from "fastify";
import { ForbiddenError, UnauthenticatedError } from "../errors/domain-error";
import { ViewerRole } from "../request/principal";
import type { Services } from "../request/request-context";
import type { WebhookWish } from "../webhook/webhooks.service";
import { addWebhook, listWebhooks, removeWebhook, resumeWebhook } from "../webhook/webhooks.service";
import type { Readiness } from "./readiness";

export interface WebhookRouteParts {
  readonly services: Pick<Services, "store" | "now">;
  readonly readiness: Readiness;
  /** Hosts to which webhooks may go; none: any, over https. */
  readonly hosts: readonly string[];
}

type OfWebhook = { readonly Params: { readonly id: string } };

/**
 * `/webhooks`: GET lists them, POST adds one and tells its secret this once; `/webhooks/<id>`: PATCH lets it be tried again at
 * once, DELETE removes it. For administrators alone.
 */
export function addWebhookRoutes(routes: FastifyInstance, { services, readiness, hosts }: WebhookRouteParts): void {
  const { store, now } = services;
  void routes.register((webhooks, _options, done) => {
    webhooks.addHook("preHandler", (request, reply, next) => {
      readiness.check();
      checkAdministrator(request);
      void reply.header("cache-control", "no-store");
      next();
    });
    webhooks.get("/webhooks", async () => ({ webhooks: await listWebhooks(store) }));
    webhooks.post("/webhooks", async ({ body, principal }, reply) => {
      const wish = (body ?? {}) as WebhookWish;
      const webhook = await addWebhook(store, wish, { by: principal.name, at: now(), hosts });
      return reply.code(201).header("location", `/webhooks/${webhook.id}`).send(webhook);
    });
    webhooks.patch<OfWebhook>("/webhooks/:id", ({ params: { id }, body }) => {
      return resumeWebhook(store, id, ((body ?? {}) as WebhookWish).after);
    });
    webhooks.delete<OfWebhook>("/webhooks/:id", async ({ params: { id } }, reply) => {
      await removeWebhook(store, id);
      return reply.code(204).send();
    });
    done();
  });
}

function checkAdministrator({ principal }: FastifyRequest): void {
  if (principal.roles.includes(ViewerRole.ADMINISTRATOR)) return;
  const message = "Webhooks are the business of administrators: send a token of one.";
  throw principal.isAnonymous ? new UnauthenticatedError(message) : new ForbiddenError(message);
}
