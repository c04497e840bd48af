import type { NoParams, Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { flag, map, number, text, textOrNull, texts } from "../graph/row";
import type { StoredWebhook } from "./webhook";

type Changes = { readonly id: string; readonly position: number; readonly webhook: Row };

export const webhooksQuery = cypherQuery<NoParams, StoredWebhook>("webhook/all", (row) => {
  const webhook = map(row, "webhook");
  return {
    id: text(webhook, "id"),
    url: text(webhook, "url"),
    regions: texts(webhook, "regions"),
    subjects: texts(webhook, "subjects"),
    createdBy: text(webhook, "createdBy"),
    createdAt: text(webhook, "createdAt"),
    position: number(webhook, "position"),
    attempts: number(webhook, "attempts"),
    notBefore: textOrNull(webhook, "notBefore"),
    lastError: textOrNull(webhook, "lastError"),
    isSuspended: flag(webhook, "isSuspended"),
    secret: text(webhook, "secret"),
  };
});
export const addWebhookQuery = cypherQuery<{ readonly id: string; readonly webhook: Row }, string>(
  "webhook/add",
  (row) => text(row, "id"),
);
export const removeWebhookQuery = cypherQuery<{ readonly id: string }, string>("webhook/remove", (row) =>
  text(row, "id"),
);
export const setWebhookQuery = cypherQuery<Changes, string>("webhook/set", (row) => text(row, "id"));

type Holder = { readonly holder: string };

export const takeLeaseQuery = cypherQuery<Holder & { readonly now: string; readonly until: string }, string>(
  "webhook/take-lease",
  (row) => text(row, "holder"),
);
export const leaveLeaseQuery = cypherQuery<Holder, string>("webhook/leave-lease", (row) => text(row, "holder"));
