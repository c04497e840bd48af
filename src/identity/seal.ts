import { createHash } from "node:crypto";
import type { JWTPayload } from "jose";
import { EncryptJWT, errors, jwtDecrypt } from "jose";

/** Letters of a digest that tell keys of one service apart. */
const NAME_LENGTH = 11;

/** For what something was sealed: what was made for one purpose never opens for another. */
export type SealPurpose = "session" | "sign-in";

/**
 * Seals what a browser keeps for the service so that nobody else reads or changes it (JWE, AES-256-GCM). Whoever has the
 * same keys opens it: other replicas, and the service after a restart.
 */
export class Seal {
  private readonly keys: ReadonlyMap<string, Uint8Array>;

  /** `keys`: of 32 bytes, the newest first; it seals, and all of them open. */
  constructor(
    keys: readonly Uint8Array[],
    private readonly now: () => Date,
  ) {
    this.keys = new Map(keys.map((key) => [nameOf(key), key]));
  }

  async seal(purpose: SealPurpose, content: JWTPayload, expiresAt: Date): Promise<string> {
    const [[kid, key] = []] = this.keys;
    if (kid === undefined || key === undefined) throw new Error("There is no key to seal with.");
    return new EncryptJWT(content)
      .setProtectedHeader({ alg: "dir", enc: "A256GCM", kid })
      .setAudience(purpose)
      .setExpirationTime(expiresAt)
      .encrypt(key);
  }

  /** Null for what was not sealed for this purpose by one of the keys, or holds no longer. */
  async open(purpose: SealPurpose, sealed: string): Promise<JWTPayload | null> {
    try {
      const key = ({ kid }: { readonly kid?: string }) => this.keys.get(kid ?? "") ?? unknownKey();
      const options = { audience: purpose, currentDate: this.now(), requiredClaims: ["exp"] };
      const allowed = { keyManagementAlgorithms: ["dir"], contentEncryptionAlgorithms: ["A256GCM"] };
      return (await jwtDecrypt(sealed, key, { ...options, ...allowed })).payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}

function unknownKey(): never {
  throw new errors.JWEDecryptionFailed();
}

function nameOf(key: Uint8Array): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, NAME_LENGTH);
}
