import { findChangedFacts } from "../../change/changed-facts.question";
import { shown } from "../../problem/shown";
import type { ChangedFacts } from "../../revision/changed-facts";
import { findRevision, findRevisions } from "../../revision/revision-list.question";
import { Ground, isWriteAction, WRITE_RULES } from "../../rights/write-action";
import type { Draft } from "../draft";
import { factsBefore } from "../facts/former-facts";
import { lossesBy } from "../facts/losses.question";
import { restingOn } from "../facts/resting-revisions.question";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface UndoInput extends WriteInput {
  /** The number of the revision that is taken back. */
  readonly revision: number;
}

/** Facts of a revision that can be taken back at once. */
const MOST_FACTS = 200_000;
/** Later revisions that a refusal tells. */
const MOST_TOLD = 20;

/**
 * A revision takes back what another one did: what that added is withdrawn, what it withdrew is there again, what it ended
 * goes on. Refused with each later revision that rests on it.
 */
export const undo: Mutation<UndoInput> = { action: "undo", compose };

async function compose(draft: Draft, { revision }: UndoInput): Promise<WritePlan | null> {
  if (revision < 1 || revision > draft.newest) {
    const message = `There is no revision ${revision}: give one from 1 to the newest, ${draft.newest}.`;
    draft.refuse("revision", "NOT_FOUND", message);
    return null;
  }
  const [changed] = await findChangedFacts(draft.reader, [revision], MOST_FACTS + 1);
  if (changed === undefined || sizeOf(changed) > MOST_FACTS) {
    const message = `Revision ${revision} touched more than ${MOST_FACTS} facts, which is the most that is taken back at once: load a graph file of before it instead.`;
    draft.refuse("revision", "TOO_MANY", message);
    return null;
  }
  const former = await factsBefore(draft, changed, revision);
  await refuseRested(draft, await restingOn(draft, former), revision);
  // About nothing of anybody's: only an administrator takes back what a controller decided.
  const about = (await isDecision(draft, revision)) ? [] : former.about;
  const losses = await lossesBy(draft, former.facts);
  return { node: String(revision), about, facts: former.facts, losses };
}

async function isDecision(draft: Draft, number: number): Promise<boolean> {
  const { operation = null } = (await findRevision(draft.snapshot(), number)) ?? {};
  return operation !== null && isWriteAction(operation) && WRITE_RULES[operation].ground === Ground.CONTROL;
}

function sizeOf({ added, withdrawn }: ChangedFacts): number {
  return [added.states, added.links, withdrawn.states, withdrawn.links].reduce((sum, { length }) => sum + length, 0);
}

/** A problem for each of the revisions that rest on it, the newest first: in this order they can be taken back. */
async function refuseRested(draft: Draft, resting: ReadonlyMap<number, string>, revision: number): Promise<void> {
  const numbers = [...resting.keys()].sort((a, b) => b - a).slice(0, MOST_TOLD);
  if (numbers.length === 0) return;
  for (const { number, by, why } of await findRevisions(draft.snapshot(), numbers)) {
    const message = `Revision ${number} (${shown(why)}, ${shown(by)}) rests on revision ${revision}, by ${shown(resting.get(number) ?? "")}: undo it first.`;
    draft.refuse("revision", "RESTS_ON_IT", message);
  }
}
