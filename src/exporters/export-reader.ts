import type { GraphStore } from "../graph/graph-store";
import { Snapshot, UNBOUNDED } from "../graph/snapshot";
import type { Moment } from "../moment/moment";

/** The graph at the moment of an export. No budget bounds it, as it does an answer: each page is let go of. */
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
