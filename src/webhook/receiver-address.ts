import { BlockList, isIP } from "node:net";
import { BadUserInputError } from "../errors/domain-error";
import { isLoopback } from "../identity/loopback";
import { shown } from "../problem/shown";

/** Longer addresses are mistakes. */
const MAX_LENGTH = 2_000;
/** Where clouds answer their machines about themselves, keys included. Knows IPv4 addresses that are written as IPv6, too. */
const OF_THE_LINK = new BlockList();
OF_THE_LINK.addSubnet("169.254.0.0", 16, "ipv4");
OF_THE_LINK.addSubnet("fe80::", 10, "ipv6");

/**
 * The address of a receiver: https, or http on this machine, or a host that whoever runs the service has named.
 *
 * Errors: BAD_USER_INPUT.
 */
export function receiverAddress(text: unknown, hosts: readonly string[]): URL {
  if (typeof text !== "string" || text.length > MAX_LENGTH || !URL.canParse(text)) throw refused(String(text));
  const url = new URL(text);
  if (!mayBeTold(url, hosts) || url.username !== "" || url.password !== "") throw refused(text);
  if (isIP(hostOf(url)) !== 0) checkReached(url, hostOf(url), hosts);
  return url;
}

function mayBeTold(url: URL, hosts: readonly string[]): boolean {
  if (hosts.length > 0) return /^https?:$/.test(url.protocol) && hosts.includes(url.hostname);
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(hostOf(url)));
}

/**
 * Refuses what a name turned out to lead to, looked at when it is connected to, so that a name cannot lead elsewhere
 * meanwhile: http to another machine, and addresses of the link.
 */
export function checkReached(url: URL, address: string, hosts: readonly string[]): void {
  if (hosts.includes(url.hostname)) return;
  const isPlain = url.protocol === "http:";
  if (OF_THE_LINK.check(address, isIP(address) === 6 ? "ipv6" : "ipv4") || (isPlain && !isLoopback(address)))
    throw refused(url.href);
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}

function refused(text: string): BadUserInputError {
  return new BadUserInputError(
    `A webhook wants an https:// address without a password, or an http:// one of this machine, or a host that ZVENO_WEBHOOK_HOSTS names; found ${shown(text)}.`,
    { argument: "url" },
  );
}
