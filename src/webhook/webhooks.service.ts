import { randomUUID } from "node:crypto";
import { BadUserInputError, ConflictError, NotFoundError } from "../errors/domain-error";
import type { GraphReader, GraphStore } from "../graph/graph-store";
import { shown } from "../problem/shown";
import { findNewestRevision } from "../revision/revision.question";
import { receiverAddress } from "./receiver-address";
import { newSecret } from "./signature";
import type { StoredWebhook, Webhook } from "./webhook";
import { addWebhookQuery, removeWebhookQuery, setWebhookQuery, webhooksQuery } from "./webhook.query";

/** Each takes a connection and a revision at a time. */
const MOST_WEBHOOKS = 100;
const MOST_NAMED = 100;
const LONGEST_NAME = 200;

/** What somebody asks for who wants to be told. */
export interface WebhookWish {
  readonly url?: unknown;
  readonly regions?: unknown;
  readonly subjects?: unknown;
  /** The last revision that they know; the newest, if left out. */
  readonly after?: unknown;
}

export interface WebhookMaking {
  readonly by: string;
  readonly at: Date;
  /** Host names to which webhooks may go; none: any, over https. */
  readonly hosts: readonly string[];
}

/** All webhooks, without their secrets. Cost: one query. */
export async function listWebhooks(reader: Pick<GraphReader, "read">): Promise<readonly Webhook[]> {
  return (await reader.read(webhooksQuery, {})).map(withoutSecret);
}

/**
 * Adds a webhook; its secret is told this once.
 *
 * Errors: BAD_USER_INPUT for an address that may not be told, or a list or number that is none; CONFLICT where there are as many
 * as there may be.
 */
export async function addWebhook(store: GraphStore, wish: WebhookWish, making: WebhookMaking): Promise<StoredWebhook> {
  const { revision } = await findNewestRevision(store);
  const webhook: StoredWebhook = {
    id: randomUUID(),
    url: receiverAddress(wish.url, making.hosts).href,
    regions: namesIn("regions", wish.regions),
    subjects: namesIn("subjects", wish.subjects),
    createdBy: making.by,
    createdAt: making.at.toISOString(),
    position: positionIn(wish.after, revision),
    ...UNTROUBLED,
    secret: newSecret(),
  };
  await store.write(async (transaction) => {
    if ((await transaction.run(webhooksQuery, {})).length >= MOST_WEBHOOKS)
      throw new ConflictError(`There are ${MOST_WEBHOOKS} webhooks, which is the most: remove some first.`, {
        limit: MOST_WEBHOOKS,
      });
    await transaction.run(addWebhookQuery, { id: webhook.id, webhook: { ...webhook } });
  });
  return webhook;
}

/** Errors: NOT_FOUND. */
export async function removeWebhook(store: GraphStore, id: string): Promise<void> {
  const removed = await store.write((transaction) => transaction.run(removeWebhookQuery, { id }));
  if (removed.length === 0) throw noWebhook(id);
}

/**
 * Lets a webhook be tried again at once: after the revision where it was, or after another one.
 *
 * Errors: NOT_FOUND; BAD_USER_INPUT for a revision that there is not; CONFLICT where it was told something meanwhile.
 */
export async function resumeWebhook(store: GraphStore, id: string, after: unknown): Promise<Webhook> {
  const { revision } = await findNewestRevision(store);
  const webhook = (await listWebhooks(store)).find((each) => each.id === id);
  if (webhook === undefined) throw noWebhook(id);
  const position = after == null ? webhook.position : positionIn(after, revision);
  const resumed = { ...UNTROUBLED, position };
  if (!(await moveWebhook(store, webhook, resumed)))
    throw new ConflictError("The webhook was told something meanwhile: look where it is, and resume it again.");
  return { ...webhook, ...resumed };
}

/** How far a webhook is, and what was tried in vain since. */
export type Progress = Pick<Webhook, "position" | "attempts" | "notBefore" | "lastError" | "isSuspended">;

/** Nothing was tried in vain since it was told last. */
export const UNTROUBLED: Omit<Progress, "position"> = {
  attempts: 0,
  notBefore: null,
  lastError: null,
  isSuspended: false,
};

/** Records how far a webhook is; false where it is not any more where it was. */
export async function moveWebhook(
  store: GraphStore,
  { id, position }: Pick<Webhook, "id" | "position">,
  progress: Progress,
): Promise<boolean> {
  const params = { id, position, webhook: { ...progress } };
  return (await store.write((transaction) => transaction.run(setWebhookQuery, params))).length > 0;
}

function withoutSecret(webhook: StoredWebhook): Webhook {
  const { secret, ...shownToAll } = webhook;
  void secret;
  return shownToAll;
}

function noWebhook(id: string): NotFoundError {
  return new NotFoundError(`There is no webhook ${shown(id)}: GET /webhooks lists them.`, { id });
}

function namesIn(argument: string, value: unknown): readonly string[] {
  if (value == null) return [];
  const isList = Array.isArray(value) && value.length <= MOST_NAMED;
  if (isList && value.every((each) => typeof each === "string" && each.length <= LONGEST_NAME))
    return value as string[];
  throw new BadUserInputError(
    `\`${argument}\` must be a list of at most ${MOST_NAMED} texts: send ["…"], or leave it out.`,
    {
      argument,
    },
  );
}

function positionIn(after: unknown, newest: number): number {
  if (after == null) return newest;
  if (Number.isInteger(after) && (after as number) >= 0 && (after as number) <= newest) return after as number;
  throw new BadUserInputError(
    `\`after\` must be a revision from 0 to the newest, ${newest}; found ${shown(JSON.stringify(after))}.`,
    {
      argument: "after",
      newest,
    },
  );
}
