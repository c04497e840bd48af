import type { Snapshot } from "../graph/snapshot";
import { revisionChangeLoader } from "../revision/revision-change.loader";
import { changedFactsLoader } from "./changed-facts.question";
import type { ChangeCounts, ChangeEntry } from "./change-entry";
import { countsOf, entriesOf } from "./change-entry";

/** What a recorded revision changed, read when somebody asks for it. Cost: eight queries a batch of revisions. */
export class RecordedChange {
  readonly snapshot: Snapshot;

  constructor(
    private readonly revision: number,
    private readonly shared: Snapshot,
  ) {
    this.snapshot = shared.apart();
  }

  async counts(): Promise<ChangeCounts> {
    const [{ added, withdrawn }, { ended }] = await Promise.all([
      revisionChangeLoader(this.shared).load(this.revision),
      changedFactsLoader(this.shared).load(this.revision).then(countsOf),
    ]);
    return { added: added - ended, ended, withdrawn: withdrawn - ended };
  }

  async entries(): Promise<readonly ChangeEntry[]> {
    return entriesOf(await changedFactsLoader(this.shared).load(this.revision));
  }
}
