import { ReportState } from "../../entity/report";
import { RelationKind } from "../../link/link";
import { findChangedFacts } from "../../change/changed-facts.question";
import { shown } from "../../problem/shown";
import type { ChangedFacts } from "../../revision/changed-facts";
import { findRevisions } from "../../revision/revision-list.question";
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
export const undo: Mutation<UndoInput> = {
  action: "undo",
  // What it is about is told by what the revision did.
  names: () => [],
  compose,
};

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
  const about = decides(changed) ? [] : former.about;
  const losses = await lossesBy(draft, former.facts);
  return { node: String(revision), about, facts: former.facts, losses };
}

/** Whether it says what a controller decided of a report, or takes a duty off control or puts it on it. */
function decides({ added, withdrawn }: ChangedFacts): boolean {
  const states = [...added.states, ...withdrawn.states];
  const links = [...added.links, ...withdrawn.links];
  return (
    states.some(({ label, properties }) => label === "Report" && DECIDED.has(properties["reportState"])) ||
    links.some(({ relation }) => relation === RelationKind.OFF_CONTROL)
  );
}

const DECIDED: ReadonlySet<unknown> = new Set([ReportState.ACCEPTED, ReportState.RETURNED]);

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
