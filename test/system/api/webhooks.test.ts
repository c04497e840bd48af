import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newPrivateKey } from "../../../src/identity/local-keys";
import { signToken } from "../../../src/identity/local-token";
import { ViewerRole } from "../../../src/request/principal";
import { ServiceProcess } from "../../support/service-process";
import { until } from "../../support/until";

describe("a service that is killed while a receiver is told something", () => {
  const directory = mkdtempSync(join(tmpdir(), "zveno-webhooks-"));
  const keysFile = join(directory, "keys.json");
  const got: number[] = [];
  let isSilent = true;
  let receiver: Server;

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      let body = "";
      request.on("data", (piece: Buffer) => (body += piece.toString()));
      request.on("end", () => {
        got.push((JSON.parse(body) as { data: { number: number } }).data.number);
        if (!isSilent) response.writeHead(204).end();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  });
  afterAll(async () => {
    receiver.closeAllConnections();
    await new Promise((resolve) => receiver.close(resolve));
    rmSync(directory, { recursive: true });
  });

  it("tells it again once it is started, and goes on from there", async () => {
    const key = await newPrivateKey();
    writeFileSync(keysFile, JSON.stringify(key));
    const holder = { name: "administrator", roles: [ViewerRole.ADMINISTRATOR], actsFor: [], regions: [] };
    const token = await signToken(key, holder, { at: new Date(), expiresAt: new Date(Date.now() + 600_000) });
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const environment = { ZVENO_DATA_DIR: join(directory, "store"), ZVENO_KEYS_FILE: keysFile, ZVENO_SAMPLE: "on" };

    const killed = new ServiceProcess(environment);
    const address = `${await killed.url()}/webhooks`;
    const body = JSON.stringify({ url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`, after: 0 });
    for (const [refused, status] of [
      [{ "content-type": "application/json" }, 401],
      [{ ...headers, "content-type": "text/plain" }, 400],
    ] as const)
      expect((await fetch(address, { method: "POST", headers: refused, body })).status).toBe(status);
    const made = await fetch(address, { method: "POST", headers, body });
    expect(made.status).toBe(201);
    expect(await made.json()).toMatchObject({ secret: expect.stringMatching(/^whsec_/) as string, position: 0 });
    await until("the receiver was told the first", () => Promise.resolve(got.length > 0));
    killed.kill("SIGKILL");
    await killed.exit();

    isSilent = false;
    const started = new ServiceProcess(environment);
    const url = `${await started.url()}/webhooks`;
    const listed = async () => (await fetch(url, { headers })).text();
    await until("the receiver was told all", async () => (await listed()).includes('"position":2'), 60_000);
    expect(got).toEqual([1, 1, 2]);
    expect(await listed()).not.toContain("secret");
    started.kill("SIGTERM");
    expect(await started.exit()).toBe(0);
  });
});
