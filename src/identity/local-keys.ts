import { readFile, stat } from "node:fs/promises";
import type { JSONWebKeySet, JWK } from "jose";
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from "jose";
import { keysIn } from "./key-set";

/** How keys of the service's own sign. */
export const LOCAL_ALGORITHM = "ES256";

/** A new private key as JWK, with its thumbprint as `kid`. */
export async function newPrivateKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(LOCAL_ALGORITHM, { extractable: true });
  const key = await exportJWK(privateKey);
  return { ...key, alg: LOCAL_ALGORITHM, use: "sig", kid: await calculateJwkThumbprint(key) };
}

/** The keys of a file that sign, the newest first. Errors: those of the file system; a plain Error for a file without keys. */
export async function privateKeysOf(file: string): Promise<readonly JWK[]> {
  const keys = keysIn(await readFile(file, "utf8"));
  if (keys === null) throw new Error(`${file} holds no keys any more.`);
  return keys;
}

/** The public half. */
export function publicHalf({ kty, crv, x, y, alg, use, kid }: JWK): JWK {
  return JSON.parse(JSON.stringify({ kty, crv, x, y, alg, use, kid })) as JWK;
}

/**
 * The public keys of a file, read anew when it changes: who exchanges the file takes a key away, or adds one, without a
 * restart.
 */
export class LocalKeys {
  private state = "";
  private keySet: JSONWebKeySet = { keys: [] };

  constructor(private readonly file: string) {}

  /** Errors: those of the file system; a plain Error for a file without keys. */
  async current(): Promise<JSONWebKeySet> {
    const { mtimeMs, size, ino } = await stat(this.file);
    const state = `${mtimeMs} ${size} ${ino}`;
    if (state === this.state) return this.keySet;
    const keys = keysIn(await readFile(this.file, "utf8"));
    if (keys === null) throw new Error(`${this.file} holds no keys any more.`);
    [this.state, this.keySet] = [state, { keys: keys.map(publicHalf) }];
    return this.keySet;
  }
}
