import type { Interval } from "../../moment/interval";
import type { IsoDay } from "../../moment/iso-day";
import type { ActEntry, ProvisionEntry, TouchedActEntry } from "./act-document";
import type { DocumentSet } from "./document-set";
import { parentPath, provisionId } from "./part-ids";

/** From which day an act changes or repeals another; null where no document says. */
export function dayOfEffect(act: ActEntry, touched: TouchedActEntry): IsoDay | null {
  return touched.on ?? act.inForce?.from ?? act.date ?? null;
}

/** The days in force of acts and provisions, ended by the acts that repeal them. */
export class Force {
  /** Id of an act or provision → the first day on which it is no longer in force. */
  private readonly repealedOn = new Map<string, IsoDay>();

  constructor(set: DocumentSet) {
    for (const { entry } of set.placed("acts")) {
      for (const repealed of entry.repeals ?? []) {
        const day = dayOfEffect(entry, repealed);
        const known = this.repealedOn.get(repealed.target);
        if (day !== null && (known === undefined || day < known)) this.repealedOn.set(repealed.target, day);
      }
    }
  }

  ofAct({ id, inForce }: ActEntry): Interval {
    return this.endedBy([id], { from: inForce?.from ?? null, to: inForce?.to ?? null });
  }

  /** The days of the act, unless the provision has days of its own, or it or a provision above it was repealed. */
  ofProvision(act: ActEntry, { path, inForce }: ProvisionEntry): Interval {
    const whole = this.ofAct(act);
    return this.endedBy(lineage(act.id, path), { from: inForce?.from ?? whole.from, to: inForce?.to ?? whole.to });
  }

  private endedBy(ids: readonly string[], { from, to }: Interval): Interval {
    const ends = [to, ...ids.map((id) => this.repealedOn.get(id) ?? null)].filter((day) => day !== null);
    return { from, to: ends.sort()[0] ?? null };
  }
}

/** The provision and all those it is part of. */
function lineage(act: string, path: string): readonly string[] {
  const parent = parentPath(path);
  return [provisionId(act, path), ...(parent === null ? [] : lineage(act, parent))];
}
