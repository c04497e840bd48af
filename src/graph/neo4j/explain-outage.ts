import { DomainError, StoreUnavailableError } from "../../errors/domain-error";
import { judgementOf } from "../failures";
import type { Outage } from "./reconnector";
import { whyUnreachable, type Unreachable } from "./unreachable";

/** Why an attempt to connect failed, in one sentence for an administrator. */
export async function explainOutage(error: unknown, url: string): Promise<Outage> {
  const { sentence, isRefusal } = (await findReason(error, url)) ?? knownReason(error);
  return { error: new StoreUnavailableError(sentence, {}, { cause: error }), isRefusal };
}

async function findReason(error: unknown, url: string): Promise<Unreachable | undefined> {
  const { isLoss, isRefusal, isUnanswered: isSilent = false } = judgementOf(error);
  if (!isSilent && (isLoss !== true || isRefusal === true)) return undefined;
  const found = await whyUnreachable(url);
  if (found !== undefined || !isSilent) return found;
  return { sentence: "Neo4j takes connections but does not answer: its own log may say why.", isRefusal: false };
}

function knownReason(error: unknown): Unreachable {
  // Anything but a failure is a mistake in a query of the set-up, which lasts until the service is mended.
  const isLasting = judgementOf(error).isRefusal === true || !(error instanceof DomainError);
  const sentence = error instanceof Error ? error.message : "Neo4j cannot be used.";
  return { sentence, isRefusal: isLasting };
}
