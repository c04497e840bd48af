import type { EntityLabel } from "../entity/entity";
import { ENTITY_FIELDS } from "../entity/entity";
import type { Fragment } from "../graph/cypher-query";
import { LINK_COLUMNS } from "../link/decode-link";

/** Which properties are read of the nodes of a label, or of links: those named, or all. */
export class Columns {
  private readonly named: Set<string>;
  private areAll = false;

  constructor(
    private readonly whole: readonly string[],
    always: readonly string[] = [],
  ) {
    this.named = new Set(always);
  }

  add(names: readonly string[]): void {
    for (const name of names) this.named.add(name);
  }

  addAll(): void {
    this.areAll = true;
  }

  get names(): readonly string[] {
    return this.areAll ? this.whole : [...this.named].sort();
  }
}

/** What fills the place {columns} of a clause: the values of these properties, in their order. */
export function valuesOf(names: readonly string[]): Fragment {
  return {
    fragment: "look-ahead/columns/values",
    params: { columns: names },
    slots: { properties: { properties: names } },
  };
}

export function columnsOfNodes(label: EntityLabel): Columns {
  return new Columns(Object.keys(ENTITY_FIELDS[label]));
}

/** `always`: what the questions that go along the links look at whatever is shown of them. */
export function columnsOfLinks(always: readonly string[]): Columns {
  return new Columns(LINK_COLUMNS, always);
}
