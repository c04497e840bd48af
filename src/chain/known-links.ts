/** A link as a walker sees it who stands at one of its ends. */
export interface Hop {
  readonly linkId: string;
  readonly farId: string;
}

const NONE: readonly Hop[] = [];

/** The links that a walk has met so far, each once, seen from both ends. */
export class KnownLinks {
  private readonly ids = new Set<string>();
  private readonly hops = new Map<string, Hop[]>();

  /** A link of a node with itself is left out: no way uses it. */
  add(nearId: string, { linkId, farId }: Hop): void {
    if (nearId === farId || this.ids.has(linkId)) return;
    this.ids.add(linkId);
    this.addHop(nearId, { linkId, farId });
    this.addHop(farId, { linkId, farId: nearId });
  }

  get size(): number {
    return this.ids.size;
  }

  hopsOf(id: string): readonly Hop[] {
    return this.hops.get(id) ?? NONE;
  }

  private addHop(nearId: string, hop: Hop): void {
    const known = this.hops.get(nearId);
    if (known === undefined) this.hops.set(nearId, [hop]);
    else known.push(hop);
  }
}
