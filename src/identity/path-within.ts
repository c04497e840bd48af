/**
 * The path of an address within the service, with what stands behind it; `/` for one that leads elsewhere. Browsers read an
 * address as `URL` does: with backslashes as slashes, and without line breaks and tabs.
 */
export function pathWithin(publicUrl: string, address: string): string {
  if (!address.startsWith("/") || !URL.canParse(address, publicUrl)) return "/";
  const { origin, pathname, search, hash } = new URL(address, publicUrl);
  // Behind a full stop there may be two slashes, which is another host's address.
  const isWithin = origin === new URL(publicUrl).origin && !pathname.startsWith("//");
  return isWithin ? pathname + search + hash : "/";
}
