import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createServer, type Server } from "node:tls";
import { findJavas } from "../../scripts/neo4j/java.js";

const PASSPHRASE = "only for a test";

/** A server that speaks TLS with a certificate that nobody trusts, and nothing else. */
export async function untrustedTlsServer(): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer({ pfx: selfSignedCertificate(), passphrase: PASSPHRASE });
  server.on("tlsClientError", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, server };
}

/** Made anew each time by the JDK's own tool: a key in the tree would be one more to explain. */
function selfSignedCertificate(): Buffer {
  const directory = mkdtempSync(join(tmpdir(), "zveno-tls-"));
  const file = join(directory, "certificate.p12");
  const keytool = join(dirname(findJavas()[0]!.executable), "keytool");
  const subject = ["-genkeypair", "-alias", "test", "-keyalg", "EC", "-dname", "CN=localhost", "-storetype", "PKCS12"];
  const { stderr, status } = spawnSync(keytool, [...subject, "-storepass", PASSPHRASE, "-keystore", file], {
    encoding: "utf8",
  });
  try {
    if (status !== 0) throw new Error(`keytool made no certificate: ${stderr}`);
    return readFileSync(file);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
