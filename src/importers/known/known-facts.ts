import type { Row } from "../../graph/cypher-query";
import { decoderOf } from "../../entity/field";
import type { RelationKind } from "../../link/link";
import { FACT_FIELDS } from "../../link/link";
import { groupBy } from "../../collections/group-by";
import { textOrNull } from "../../graph/row";
import type { KnownLink } from "../../revision/revision.query";
import type { FactEntry, IntervalEntry } from "../documents/act-document";
import { entryOf } from "../documents/entry";
import { definedFields } from "../../collections/defined-fields";
import type { KnownGraph } from "./known-graph";

const decodeFact = decoderOf(FACT_FIELDS);

/** The ends of a fact and what else tells it from others: role, kind, agreement. */
export interface FactKey {
  readonly relation: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly as?: string | undefined;
}

/** The facts that the graph holds of some subjects: what a table leaves blank of one stays as it is known. */
export class KnownFacts {
  private readonly links: ReadonlyMap<string, readonly KnownLink[]>;

  private constructor(links: readonly KnownLink[]) {
    this.links = groupBy(links, ({ relation, fromId, toId, properties }) => {
      const { role, agreementId, kind } = properties;
      return keyOf({ relation, from: fromId, to: toId, as: (role ?? agreementId ?? kind ?? "") as string });
    });
  }

  static async of(graph: KnownGraph, subjects: readonly string[]): Promise<KnownFacts> {
    return new KnownFacts(await graph.linksOf(subjects));
  }

  /** The fact as the table states it, completed from the one fact of the graph that it speaks of, if there is one. */
  completed<F extends FactEntry>(key: FactKey, stated: F): F {
    const held = this.links.get(keyOf(key)) ?? [];
    const from = stated.valid?.from;
    const [known, ...others] = held.filter(({ properties }) => from === undefined || properties["validFrom"] === from);
    if (known === undefined || others.length > 0) return stated;
    const valid = { ...intervalOf(known.properties), ...stated.valid };
    return { ...factOf(known.properties), ...stated, ...(Object.keys(valid).length === 0 ? {} : { valid }) };
  }
}

/** What a stored relationship says of itself, as facts do. */
function factOf(properties: Row): FactEntry {
  return entryOf(FACT_FIELDS, decodeFact(properties));
}

function intervalOf(properties: Row): IntervalEntry {
  const [from, to] = ["validFrom", "validTo"].map((name) => textOrNull(properties, name) ?? undefined);
  return definedFields({ from, to });
}

function keyOf({ relation, from, to, as }: FactKey): string {
  return [relation, from, to, as ?? ""].join("|");
}
