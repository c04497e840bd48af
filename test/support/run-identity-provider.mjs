/**
 * A certified identity provider as a process: `node run-identity-provider.mjs <port> <address of the service>`. Whoever signs in by
 * one of these names is that person, with any password. Prints its issuer once it listens.
 */
import Provider from "oidc-provider";

const [port, service] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;

const PEOPLE = {
  petrova: { name: "И. Петрова", roles: ["editor"], regions: ["RU-SAK"] },
  sidorov: { name: "А. Сидоров", roles: ["reader"] },
  orlova: { name: "В. Орлова", roles: ["editor"], actsFor: ["obr-uchebny-district"] },
  etalonova: { name: "В.В. Эталонова", roles: ["controller"], actsFor: ["obr-first-deputy-minister"] },
  ivanova: { name: "О. Иванова", roles: ["administrator"] },
};

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: "zveno",
      client_secret: "a secret of the tests",
      token_endpoint_auth_method: "client_secret_post",
      redirect_uris: [`${service}/session/callback`],
      post_logout_redirect_uris: [`${service}/`],
    },
  ],
  claims: { openid: ["sub"], profile: ["name", "roles", "actsFor", "regions"] },
  findAccount: (_context, id) => id in PEOPLE && { accountId: id, claims: () => ({ sub: id, ...PEOPLE[id] }) },
  cookies: { keys: ["of the tests"] },
});

provider.listen(Number(port), "127.0.0.1", () => process.stdout.write(`${issuer}\n`));
