import { DomainError, StoreUnavailableError } from "../../errors/domain-error";
import { driverCodeOf, isRefusal, isUnanswered } from "./driver-errors";
import type { Outage } from "./readiness";
import { UnfitStoreError } from "./store-setup";
import { whyUnreachable, type Unreachable } from "./unreachable";

/** Why an attempt to connect failed, in one sentence for an administrator. */
export async function explainOutage(error: unknown, url: string): Promise<Outage> {
  const { sentence, isRefusal } = (await findReason(error, url)) ?? knownReason(error);
  return { error: new StoreUnavailableError(sentence, {}, { cause: error }), isRefusal };
}

async function findReason(error: unknown, url: string): Promise<Unreachable | undefined> {
  const isSilent = isUnanswered(error);
  if (!isSilent && driverCodeOf(error) !== "ServiceUnavailable") return undefined;
  const found = await whyUnreachable(url);
  if (found !== undefined || !isSilent) return found;
  return { sentence: "Neo4j takes connections but does not answer: its own log may say why.", isRefusal: false };
}

function knownReason(error: unknown): Unreachable {
  const isLasting = isRefusal(error) || error instanceof UnfitStoreError || !(error instanceof DomainError);
  // A mistake in a query of the set-up: its message is for us, and lasts until the service is mended.
  const sentence = error instanceof Error ? error.message : "Neo4j cannot be used.";
  return { sentence, isRefusal: isLasting };
}
