import type { GraphStore } from "../graph/graph-store";
import { Snapshot, UNBOUNDED } from "../graph/snapshot";
import type { Moment } from "../moment/moment";

/** An answer is held in memory and so has a budget. An export has none, because each page of it is let go of. */

/** The graph at the moment of an export. */
export class ExportReader {
  /** For what the parameters name, so that it is looked up once. */
  readonly asked: Snapshot;

  constructor(
    readonly store: GraphStore,
    readonly moment: Moment,
  ) {
    this.asked = this.snapshot();
  }

  /** A snapshot of its own for each page: its loaders remember all that they have read. Cursors fit all of them. */
  snapshot(): Snapshot {
    return new Snapshot(this.store, this.moment, UNBOUNDED);
  }
}
