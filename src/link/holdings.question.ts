import type { Snapshot } from "../graph/snapshot";
import type { Link } from "./link";
import { RelationKind } from "./link";
import type { StepOptions } from "./step.loader";
import { stepLoader } from "./step.loader";

/** The links by which persons hold a post, or a person holds posts: the latest first, an unknown start last. Cost: one query a batch. */
export async function holdingsOf(snapshot: Snapshot, id: string, options: StepOptions): Promise<readonly Link[]> {
  const steps = await stepLoader(snapshot, RelationKind.HOLDS, options).load(id);
  snapshot.budget.spend(steps.length);
  const start = ({ validity, attestedOn }: Link) => validity.from ?? attestedOn ?? "";
  return steps.map(({ link }) => link).sort((a, b) => (start(a) === start(b) ? 0 : start(a) < start(b) ? 1 : -1));
}
