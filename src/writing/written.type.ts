import type { Snapshot } from "../graph/snapshot";
import type { RequestContext } from "../request/request-context";
import type { WriteInput } from "./write-input";
import type { Mutation, WriteOutcome } from "./write.service";
import { carryOut } from "./write.service";
import type { WritePayload } from "./write.type";

/** Carries out a write of a request, and shows what became of it. Errors: as `carryOut`. */
export async function written<I extends WriteInput, P extends WritePayload>(
  context: RequestContext,
  mutation: Mutation<I>,
  input: I,
  Payload: new (outcome: WriteOutcome, snapshot: Snapshot) => P,
): Promise<P> {
  const outcome = await carryOut(context.services, context.principal, mutation, input);
  context.wrote();
  return new Payload(outcome, await context.snapshot());
}
