import type { Snapshot } from "../graph/snapshot";
import type { ChangeCounts } from "../revision/fact-pairs";
import { changeCountsLoader } from "./change-counts.question";
import { changedFactsLoader } from "./changed-facts.question";
import type { ChangeEntry } from "./change-entry";
import { entriesOf } from "./change-entry";

/** What a recorded revision changed, read when somebody asks for it. */
export class RecordedChange {
  readonly snapshot: Snapshot;

  constructor(
    private readonly revision: number,
    private readonly shared: Snapshot,
  ) {
    this.snapshot = shared.apart();
  }

  counts(): Promise<ChangeCounts> {
    return changeCountsLoader(this.shared).load(this.revision);
  }

  async entries(): Promise<readonly ChangeEntry[]> {
    return entriesOf(await changedFactsLoader(this.shared).load(this.revision));
  }
}
