import { createHash } from "node:crypto";
import { slugOf } from "../../../language/slug-of";

/** Characters of an id, which people read. A longer one is cut and made unique by a digest. The schema admits 120. */
const LONGEST = 80;
const DIGEST_LENGTH = 8;
/** Of what no region has. */
const NO_REGION_PREFIX = "ru";

/** What ids of a region begin with: `ba` for RU-BA. */
export function regionPrefix(region: string | null | undefined): string {
  return region == null ? NO_REGION_PREFIX : region.slice(region.indexOf("-") + 1).toLowerCase();
}

/**
 * A readable id of these parts, such as a prefix and a name: the same parts always give the same id. One that is taken
 * by something else gets a digest of the parts.
 */
export function newId(parts: readonly string[], isTaken: (id: string) => boolean): string {
  const id = parts.map(latinSlug).filter(Boolean).join("-");
  const digest = createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, DIGEST_LENGTH);
  if (id.length <= LONGEST && !isTaken(id)) return id;
  return `${id.slice(0, LONGEST - DIGEST_LENGTH - 1).replace(/[-.]+$/, "")}-${digest}`;
}

/** A part that has the form of an id stays as it is. In other parts, letters that no id may have become a hyphen. */
function latinSlug(part: string): string {
  if (/^[a-z0-9][a-z0-9.-]*$/.test(part)) return part;
  return slugOf(part)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
