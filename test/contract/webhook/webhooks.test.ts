import { setTimeout as pause } from "node:timers/promises";
import { Webhook } from "standardwebhooks";
import type { GraphStore } from "../../../src/graph/graph-store";
import { webhooksQuery } from "../../../src/webhook/webhook.query";
import { WebhookSender } from "../../../src/webhook/webhook-sender";
import type { StoredWebhook } from "../../../src/webhook/webhook";
import { addWebhook, listWebhooks, removeWebhook, resumeWebhook } from "../../../src/webhook/webhooks.service";
import { Receiver } from "../../support/receiver";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";
import { until } from "../../support/until";

const MAKING = { by: "administrator", at: new Date("2022-09-15T09:00:00Z"), hosts: [] };
/** A lease outlasts a slow machine: who loses it in the midst of sending has the same sent again. It is given up by who stops. */
const TIMING = { lookMs: 20, idleMs: 20, leaseMs: 60_000, retryMs: 30, longestRetryMs: 100, answerMs: 2_000 };

describe.each(STORES)("webhooks on $name", ({ open }) => {
  let store: GraphStore;
  let receiver: Receiver;
  let url: string;
  let newest = 0;
  const senders: WebhookSender[] = [];
  const warnings: unknown[] = [];

  const write = async (drawing: string) => {
    await record(store, drawing);
    return ++newest;
  };
  const start = (over: GraphStore = store) => {
    const options = { hosts: [], now: () => new Date(), warn: (error: unknown) => void warnings.push(error) };
    const sender = new WebhookSender(over, { ...options, seen: (revision) => revision, timing: TIMING });
    senders.push(sender);
    sender.start();
    return sender;
  };
  const numbers = () => receiver.got.map(({ number }) => number);
  const stateOf = async ({ id }: StoredWebhook) => (await listWebhooks(store)).find((each) => each.id === id)!;

  beforeAll(async () => {
    store = await open();
    await write("school s1 region=RU-BA");
  });
  beforeEach(async () => {
    receiver = new Receiver();
    url = await receiver.start();
  });
  afterEach(async () => {
    await Promise.all(senders.splice(0).map((sender) => sender.stop()));
    for (const { id } of await listWebhooks(store)) await removeWebhook(store, id);
    await receiver.stop();
    expect(warnings.splice(0)).toEqual([]);
  });
  afterAll(() => store.close());

  it("are told each revision once and in order, signed, and of what they want to hear", async () => {
    const webhook = await addWebhook(store, { url, after: 0 }, MAKING);
    const ofRegion = await addWebhook(store, { url: `${url}?region`, regions: ["RU-SAK"] }, MAKING);
    const told = [1, await write("school s2 region=RU-BA"), await write("school s3 region=RU-SAK")];
    start();
    await until("both are told", async () => (await stateOf(webhook)).position === newest && receiver.got.length >= 4);
    const mine = receiver.got.filter(({ headers }) => String(headers["webhook-id"]).startsWith(webhook.id));
    expect(mine.map(({ number }) => number)).toEqual(told);
    for (const { headers, body } of mine)
      expect(new Webhook(webhook.secret).verify(body, headers as Record<string, string>)).toMatchObject({
        type: "graph.changed",
      });
    await until("the other one is on", async () => (await stateOf(ofRegion)).position === newest);
  });

  it("are tried again after failures, redirects and silence, by the same id, and lose nothing", async () => {
    const webhook = await addWebhook(store, { url }, MAKING);
    const answers = [500, 302, null];
    receiver.answer = () => (answers.length === 0 ? 204 : answers.shift()!);
    const written = [await write("school s4"), await write("school s5")];
    start();
    await until("it is told", async () => (await stateOf(webhook)).position === newest);
    expect(numbers()).toEqual([written[0], written[0], written[0], written[0], written[1]]);
    expect(new Set(receiver.got.slice(0, 4).map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(await stateOf(webhook)).toMatchObject({ attempts: 0, lastError: null, isSuspended: false });
  });

  it("are told nothing twice by a service that learns late how far they are", async () => {
    const webhook = await addWebhook(store, { url }, MAKING);
    const number = await write("school s9");
    start({
      kind: store.kind,
      read: async (query, ...asked) => {
        const found = await store.read(query, ...asked);
        if (query.name === webhooksQuery.name) await pause(100);
        return found;
      },
      write: (work) => pause(60).then(() => store.write(work)),
      health: () => store.health(),
      close: () => store.close(),
    });
    await until("it is told", async () => (await stateOf(webhook)).position === number);
    await pause(200);
    expect(numbers()).toEqual([number]);
  });

  it("do not wait for one another", async () => {
    const silent = new Receiver();
    silent.answer = () => null;
    const stuck = await addWebhook(store, { url: await silent.start() }, MAKING);
    const quick = await addWebhook(store, { url }, MAKING);
    const number = await write("school s6");
    start();
    await until("the quick one is told", async () => (await stateOf(quick)).position === number);
    await until("the other one has failed", async () => (await stateOf(stuck)).attempts > 0);
    expect(await stateOf(stuck)).toMatchObject({ lastError: "no answer in time", position: number - 1 });
    await silent.stop();
  });

  it("wait for somebody to resume them once they are gone, and go on where they were", async () => {
    const webhook = await addWebhook(store, { url }, MAKING);
    receiver.answer = () => 410;
    const number = await write("school s7");
    start();
    await until("it is suspended", async () => (await stateOf(webhook)).isSuspended);
    receiver.answer = () => 204;
    await resumeWebhook(store, webhook.id, null);
    await until("it is told", async () => (await stateOf(webhook)).position === number);
    await resumeWebhook(store, webhook.id, 0);
    await until("it is told all again", async () => (await stateOf(webhook)).position === number);
    expect(new Set(numbers()).size).toBe(number);
  });

  it("are sent by one service at a time, and by another one when that stops in the midst of it", async () => {
    const webhook = await addWebhook(store, { url }, MAKING);
    receiver.answer = () => null;
    const number = await write("school s8");
    const [first] = [start(), start(), start()];
    await until("one of them sends", () => Promise.resolve(receiver.got.length > 0));
    await first.stop();
    receiver.answer = () => 204;
    await until("it is told", async () => (await stateOf(webhook)).position === number);
    expect(new Set(numbers())).toEqual(new Set([number]));
  });

  it("are refused to wrong addresses, lists and revisions", async () => {
    for (const wish of [
      {},
      { url: "http://10.0.0.1/" },
      { url, regions: "RU-BA" },
      { url, after: 1_000 },
      { url, after: -1 },
    ])
      await expect(addWebhook(store, wish, MAKING)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(removeWebhook(store, "none")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(resumeWebhook(store, "none", null)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(JSON.stringify(await listWebhooks(store))).not.toContain("whsec_");
  });
});
