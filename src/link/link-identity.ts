import { createHash } from "node:crypto";
import type { Link } from "./link";

type UnidentifiedLink = Omit<Link, "id" | "absences" | "addedIn" | "retractedIn">;

/** Enough of a SHA-256 that two facts of one subject never share it. */
const DIGEST_LENGTH = 12;

/** The parts of a statement that say which fact it is about. */
export interface LinkIdentity {
  readonly relation: string;
  readonly fromId: string;
  readonly toId: string;
  readonly role?: string | null;
  readonly agreementId?: string | null;
  readonly kind?: string | null;
  readonly validFrom?: string | null;
}

/** The same for two facts if and only if one corrects the other: by a new value of anything but these. */
export function linkIdentity(fact: UnidentifiedLink): string {
  return identityKey({ ...fact, validFrom: fact.validity.from });
}

/** As `linkIdentity`, of a fact in any form. */
export function identityKey({ relation, fromId, toId, role, agreementId, kind, validFrom }: LinkIdentity): string {
  return [relation, fromId, toId, role, agreementId, kind, validFrom].map((part) => part ?? "").join("|");
}

/**
 * The id of a fact that a revision adds. It begins with the id of the fact's subject, so that a look-up by id goes
 * through the index on nodes; the same fact, written in the same revision of another store, gets the same id.
 */
export function linkId(fact: UnidentifiedLink, revision: number): string {
  const digest = createHash("sha256")
    .update(`${linkIdentity(fact)}|${revision}`)
    .digest("hex");
  return `${fact.fromId}.${digest.slice(0, DIGEST_LENGTH)}`;
}

/** The id of the node that a link with this id leaves; null for an id that is not of a link. */
export function subjectOfLink(id: string): string | null {
  const match = new RegExp(`^(.+)\\.[0-9a-f]{${DIGEST_LENGTH}}$`).exec(id);
  return match?.[1] ?? null;
}
