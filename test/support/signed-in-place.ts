import { randomBytes } from "node:crypto";
import type { Admission } from "../../src/api/admission";
import { DEFAULT_CLAIMS } from "../../src/identity/identity-config";
import { createIdentity } from "../../src/identity/sign-in";
import { ANONYMOUS } from "../../src/request/principal";
import { freePort } from "../../scripts/free-port.js";
import type { RunningProvider } from "./identity-provider";
import { CLIENT, startProvider } from "./identity-provider";

/** Where a service is to listen whose people sign in at a provider of the test's own. */
export interface SignInPlace {
  readonly port: number;
  readonly provider: RunningProvider;
  readonly admission: Admission;
}

/** Starts the provider, and says how the service is to admit its people. `now` is the service's present. */
export async function signInPlace(now: () => Date): Promise<SignInPlace> {
  const port = await freePort();
  const provider = await startProvider(`http://127.0.0.1:${port}`);
  const config = {
    provider: { issuer: provider.issuer, audience: "zveno", jwksUrl: null, algorithms: ["RS256"] },
    keysFile: null,
    claims: DEFAULT_CLAIMS,
    signIn: {
      publicUrl: `http://127.0.0.1:${port}`,
      ...{ sessionKeys: [randomBytes(32)], sessionMinutes: 60, client: CLIENT, scope: "openid profile" },
    },
  };
  return { port, provider, admission: { ...createIdentity(config, now), stranger: ANONYMOUS } };
}
