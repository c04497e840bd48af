import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newPrivateKey } from "../../../src/identity/local-keys";
import { signToken } from "../../../src/identity/local-token";
import { ViewerRole } from "../../../src/request/principal";
import { Receiver } from "../../support/receiver";
import { ServiceProcess } from "../../support/service-process";
import { temporaryDirectory } from "../../support/temporary-directory";
import { until } from "../../support/until";

describe("a service that is killed while a receiver is told something", () => {
  const directory = temporaryDirectory();
  const keysFile = join(directory, "keys.json");
  const receiver = new Receiver();
  let receiverUrl: string;

  beforeAll(async () => {
    receiver.answer = () => null;
    receiverUrl = await receiver.start();
  });
  afterAll(() => receiver.stop());

  it("tells it again once it is started, and goes on from there", async () => {
    const key = await newPrivateKey();
    writeFileSync(keysFile, JSON.stringify(key));
    const holder = { name: "administrator", roles: [ViewerRole.ADMINISTRATOR], actsFor: [], regions: [] };
    const token = await signToken(key, holder, { at: new Date(), expiresAt: new Date(Date.now() + 600_000) });
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const environment = { ZVENO_DATA_DIR: join(directory, "store"), ZVENO_KEYS_FILE: keysFile, ZVENO_SAMPLE: "on" };

    const killed = new ServiceProcess(environment);
    const address = `${await killed.url()}/webhooks`;
    const body = JSON.stringify({ url: receiverUrl, after: 0 });
    for (const [refused, status] of [
      [{ "content-type": "application/json" }, 401],
      [{ ...headers, "content-type": "text/plain" }, 400],
    ] as const)
      expect((await fetch(address, { method: "POST", headers: refused, body })).status).toBe(status);
    const made = await fetch(address, { method: "POST", headers, body });
    expect(made.status).toBe(201);
    expect(await made.json()).toMatchObject({ secret: expect.stringMatching(/^whsec_/) as string, position: 0 });
    await until("the receiver was told the first", () => Promise.resolve(receiver.got.length > 0));
    killed.kill("SIGKILL");
    await killed.exit();

    receiver.answer = () => 204;
    const started = new ServiceProcess(environment);
    const url = `${await started.url()}/webhooks`;
    const listed = async () => (await fetch(url, { headers })).text();
    await until("the receiver was told all", async () => (await listed()).includes('"position":2'), 60_000);
    expect(receiver.got.map(({ number }) => number)).toEqual([1, 1, 2]);
    expect(await listed()).not.toContain("secret");
    started.kill("SIGTERM");
    expect(await started.exit()).toBe(0);
  });
});
