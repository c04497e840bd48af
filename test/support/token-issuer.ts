import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { CryptoKey, JWK } from "jose";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

/** What a token says; undefined for what it leaves out. */
export type TokenClaims = Readonly<Record<string, unknown>>;

interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: JWK;
}

/** An issuer of tokens on this machine: its discovery document, its set of keys, and tokens by any of its keys. */
export class TokenIssuer {
  /** Keys that its set shows now. */
  shown: SigningKey[] = [];
  /** How often its set was asked for. */
  asked = 0;
  /** What it gives for any code. */
  idToken = "";

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  static async start(): Promise<TokenIssuer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const issuer = new TokenIssuer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on("request", (request, response) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(issuer.answer(request.url ?? "")));
    });
    issuer.shown = [await newKey("first")];
    return issuer;
  }

  /** A token for `zveno`, about to expire in an hour after `at`, with whatever `claims` say instead. */
  async token(at: Date, claims: TokenClaims = {}, key: SigningKey | undefined = this.shown[0]): Promise<string> {
    if (key === undefined) throw new Error("The issuer has no key.");
    const now = Math.floor(at.getTime() / 1000);
    const payload = { iss: this.issuer, aud: "zveno", sub: "petrova", iat: now, exp: now + 3600, ...claims };
    return new SignJWT(payload).setProtectedHeader({ alg: "ES256", kid: key.kid }).sign(key.privateKey);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(path: string): object {
    if (path === "/token") return { access_token: "a", token_type: "bearer", id_token: this.idToken };
    if (path === "/keys") {
      this.asked += 1;
      return { keys: this.shown.map(({ publicKey }) => publicKey) };
    }
    const at = (name: string) => `${this.issuer}/${name}`;
    const endpoints = { authorization_endpoint: at("authorize"), token_endpoint: at("token"), jwks_uri: at("keys") };
    return { issuer: this.issuer, ...endpoints, id_token_signing_alg_values_supported: ["ES256"] };
  }
}

export async function newKey(kid: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  return { kid, privateKey, publicKey: { ...(await exportJWK(publicKey)), kid, alg: "ES256", use: "sig" } };
}
