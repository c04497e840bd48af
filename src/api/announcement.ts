import type { AddressInfo } from "node:net";

const EXAMPLE = '{"query":"{ duties(first: 3) { totalCount nodes { title deadline { text } } } }"}';

/** What a first start says of the invented region that it brings. */
export const SAMPLE_ANNOUNCEMENT = `The store was empty: it has the built-in acts now, and the invented region «Образцовая область» (XX-OBR).
\`npx zveno sample remove\` withdraws that region; ZVENO_SAMPLE=off leaves it out of a first start.

`;

/** What a person at a terminal gets to read: where to ask, and a question to begin with. */
export function announcement(address: AddressInfo): string {
  const url = urlOf(address);
  return [
    `Zveno listens at ${url}/graphql, and ${url}/ is the page. Or ask here:`,
    "",
    `  curl -s ${url}/graphql -H 'content-type: application/json' \\`,
    `    --data '${EXAMPLE}'`,
    "",
    "Ctrl+C stops it.",
    "",
  ].join("\n");
}

/** An address that can be asked from this machine: «all addresses» cannot. */
function urlOf({ address, family, port }: AddressInfo): string {
  if (address === "0.0.0.0" || address === "::") return `http://127.0.0.1:${port}`;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
