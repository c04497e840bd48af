import type { FastifyInstance } from "fastify";
import type { JWK } from "jose";
import { publicHalf } from "../identity/local-keys";
import type { PublishedHead } from "../proof/signed-head";
import { signedHead } from "../proof/signed-head";
import { findNewestRevision } from "../revision/revision.question";
import type { Services } from "../request/request-context";
import type { Readiness } from "./readiness";

export interface HeadRouteParts {
  readonly services: Pick<Services, "store">;
  readonly readiness: Readiness;
  /** The newest one signs; none: heads are not signed. */
  readonly signingKeys: readonly JWK[];
}

/** `/revision/head`: number, hash and instant of the newest revision, and the same signed, where there is a key. */
export function addHeadRoute(server: FastifyInstance, { services, readiness, signingKeys }: HeadRouteParts): void {
  server.get("/revision/head", async (_request, reply) => {
    readiness.check();
    const { revision, hash, updatedAt } = await findNewestRevision(services.store);
    const head: PublishedHead = { number: revision, hash, recordedAt: updatedAt };
    const [key] = signingKeys;
    void reply.header("cache-control", "no-store");
    return key === undefined ? head : { ...head, jws: await signedHead(head, key) };
  });
}

/** `/.well-known/jwks.json`: the public keys that heads are signed by, former ones included, for everybody. */
export function addKeySetRoute(server: FastifyInstance, signingKeys: readonly JWK[]): void {
  server.get("/.well-known/jwks.json", () => ({ keys: signingKeys.map(publicHalf) }));
}
