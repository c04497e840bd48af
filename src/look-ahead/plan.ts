import type { EntityLabel } from "../entity/entity";
import { partialEntityReader } from "../entity/partial-entity";
import type { Fragment, Slots } from "../graph/cypher-query";
import type { Columns } from "./columns";
import { columnsOfLinks, columnsOfNodes, valuesOf } from "./columns";
import type { Found } from "./found";
import type { PartRow } from "./tree.query";

/** Nodes that a clause of the query has found: a variable of its text. */
export interface NodeSet {
  readonly name: string;
  readonly label: EntityLabel;
}

/** A clause of the query, and what is made of the rows that it gives. */
export interface Part {
  readonly clause: (number: number, rows: string) => Fragment;
  /** Tells the loaders what was found. Rows begin with the number of the part. */
  readonly remember?: (rows: readonly PartRow[], found: Found) => void;
}

/** A query for a tree, complete, and what is made of its answer. */
export interface TreePlan {
  /** What fills its places but that of the nodes by which it begins. */
  readonly slots: Slots;
  /** Whether anything is asked for that other nodes have to be found for. */
  readonly isDeep: boolean;
  /** The nodes by which it begins. */
  readonly seeds: NodeSet;
  /** Sorts rows by their parts and tells the loaders of the request. */
  remember(rows: readonly PartRow[], found: Found): void;
}

/** The nodes by which the query begins. */
const SEEDS = "seeds";

/** Gathers what a question asks for below some nodes, as one query. Sets of nodes are found one out of another. */
export class Plan {
  readonly seeds: NodeSet;
  private readonly parts: (() => Part)[] = [];
  private readonly links: Columns[] = [];
  private readonly sets: NodeSet[];
  private readonly columns = new Map<EntityLabel, Columns>();
  private names = 0;

  constructor(label: EntityLabel) {
    this.seeds = { name: SEEDS, label };
    this.sets = [this.seeds];
  }

  /** `make` is asked when the plan is complete: columns are added as fields are looked at. */
  add(make: () => Part): void {
    this.parts.push(make);
  }

  /** A set of nodes that a clause will find. What a question shows of them is read. */
  set(label: EntityLabel): NodeSet {
    const set = { name: this.name(), label };
    this.sets.push(set);
    return set;
  }

  /** A variable of the text that no other clause has. */
  name(): string {
    return `found${++this.names}`;
  }

  columnsOf(label: EntityLabel): Columns {
    const columns = this.columns.get(label) ?? columnsOfNodes(label);
    this.columns.set(label, columns);
    return columns;
  }

  /** What is read of the links of a clause. `always`: what the questions that go along them look at anyway. */
  columnsOfLinks(always: readonly string[]): Columns {
    const columns = columnsOfLinks(always);
    this.links.push(columns);
    return columns;
  }

  /**
   * The query. `isForeseen`: nothing else will be asked of the nodes than what was looked at, so only the properties that are
   * shown are read.
   */
  complete(isForeseen: boolean): TreePlan {
    const labels = [...new Set(this.sets.map(({ label }) => label))];
    const ofNodes = labels.map((label) => this.columnsOf(label));
    if (!isForeseen) for (const columns of [...this.links, ...ofNodes]) columns.addAll();
    // Nodes are remembered first, because links lead to them; their clauses come last, when all sets are there.
    const nodes = labels.map((label) => this.nodesOf(label));
    const parts = [...this.parts.map((make) => make()), ...nodes].map((part, place) => ({
      ...part,
      number: place + 1,
      rows: this.name(),
    }));
    const slots = {
      clauses: { clauses: parts.map(({ clause, number, rows }) => clause(number, rows)) },
      rows: { names: parts.map(({ rows }) => rows) },
    };
    const inOrder = [...parts.slice(this.parts.length), ...parts.slice(0, this.parts.length)];
    return {
      slots,
      isDeep: this.parts.length > 0,
      seeds: this.seeds,
      remember: (rows, found) => {
        const byPart = [undefined, ...parts].map((): PartRow[] => []);
        for (const row of rows) byPart[row[0] as number]!.push(row);
        found.fill(
          this.seeds,
          byPart[0]!.map(([, id]) => id as string),
        );
        for (const { remember, number } of inOrder) remember?.(byPart[number]!, found);
      },
    };
  }

  private nodesOf(label: EntityLabel): Part {
    const { names: columns } = this.columnsOf(label);
    const names = this.sets.filter((set) => set.label === label).map((set) => set.name);
    const entityOf = partialEntityReader(label, columns);
    return {
      clause: (part, rows) => ({
        fragment: "look-ahead/clause/nodes",
        params: { part },
        slots: { sets: { names }, label: { identifier: label }, columns: valuesOf(columns), rows: { names: [rows] } },
      }),
      remember: (rows, { entities, snapshot }) => {
        for (const row of rows) {
          const entity = entityOf(row, 1);
          entities.set(entity.id, snapshot.seen(entity));
        }
      },
    };
  }
}
