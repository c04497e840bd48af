import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort } from "../../scripts/free-port.js";

/** As what the service is known there. */
export const CLIENT = { id: "zveno", secret: "a secret of the tests" };

/** An identity provider that signs people in, as a process of its own. `run-identity-provider.mjs` has its people. */
export interface RunningProvider {
  readonly issuer: string;
  stop(): void;
}

/** Starts it for a service at this address. */
export async function startProvider(service: string): Promise<RunningProvider> {
  const port = String(await freePort());
  const file = join(__dirname, "run-identity-provider.mjs");
  const child = spawn(process.execPath, [file, port, service], { stdio: ["ignore", "pipe", "ignore"] });
  const [issuer] = (await once(child.stdout, "data")) as [Buffer];
  return { issuer: issuer.toString().trim(), stop: () => void child.kill() };
}
