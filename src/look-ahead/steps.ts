import { groupBy } from "../collections/group-by";
import type { EntityLabel } from "../entity/entity";
import type { Fragment, Slots } from "../graph/cypher-query";
import { partialLinkReader } from "../link/decode-link";
import type { RelationKind } from "../link/link";
import { Direction, inStates, ofRelations } from "../link/link-fragments";
import type { Step } from "../link/link.query";
import { stepLoader } from "../link/step.loader";
import type { LinkState } from "../moment/link-state";
import { ONLY_VALID } from "../moment/link-state";
import type { Columns } from "./columns";
import { valuesOf } from "./columns";
import type { Found } from "./found";
import type { NodeSet, Plan } from "./plan";
import type { PartRow } from "./tree.query";

export interface StepAhead {
  readonly relation: RelationKind;
  /** What is at the far ends. */
  readonly label: EntityLabel;
  readonly direction?: Direction.OUT | Direction.IN;
  readonly states?: readonly LinkState[];
}

/** What a step finds: nodes, the properties read of the links, and the ids of what these rest on. */
export interface Stepped {
  readonly far: NodeSet;
  readonly columns: Columns;
  /** A variable of the text. */
  readonly bases: string;
}

/** What a step's rows begin with; the properties read of the link follow. */
type RowOfStep = readonly [part: number, nearId: string, farId: string];

/** What tells the order of links, and where they lead. */
const ALWAYS = ["id", "kind", "order"];

/** One step from each node of a set, as `stepLoader` makes it. */
export function stepAhead(plan: Plan, near: NodeSet, ahead: StepAhead): Stepped {
  const { relation, label, direction = Direction.OUT, states = ONLY_VALID } = ahead;
  const far = plan.set(label);
  const bases = plan.name();
  const columns = plan.columnsOfLinks(ALWAYS);
  plan.add(() => {
    const read = partialLinkReader(columns.names);
    const stepOf = (row: PartRow, { entities }: Found): Step | undefined => {
      const [, nearId, farId] = row as unknown as RowOfStep;
      const node = entities.get(farId);
      if (node === undefined) return undefined;
      const [fromId, toId] = direction === Direction.OUT ? [nearId, farId] : [farId, nearId];
      return { nearId, link: read(row, 3, { relation, fromId, toId }), far: node };
    };
    return {
      clause: (part, rows): Fragment => ({
        fragment: direction === Direction.OUT ? "look-ahead/clause/step-out" : "look-ahead/clause/step-in",
        params: { part },
        slots: {
          ...placesNamed({ near: near.name, far: far.name, bases, rows }),
          ...{ types: ofRelations([relation]), states: inStates(states), columns: valuesOf(columns.names) },
        },
      }),
      remember: (rows, found) => {
        const steps = rows
          .map((row) => stepOf(row, found))
          .filter((step) => step !== undefined)
          .sort(inOrder);
        const byNear = groupBy(steps, ({ nearId }) => nearId);
        const loader = stepLoader(found.snapshot, relation, { direction, states });
        for (const id of found.idsOf(near)) loader.prime(id, byNear.get(id) ?? []);
        found.fill(
          far,
          steps.map((step) => step.far.id),
        );
      },
    };
  });
  return { far, columns, bases };
}

/** Places that variables fill, by the names of these. */
function placesNamed(variables: Readonly<Record<string, string>>): Slots {
  return Object.fromEntries(Object.entries(variables).map(([place, name]) => [place, { names: [name] }]));
}

/** A set with all that it reaches by one kind of relationship, so that steps from these are known, too. */
export function closureAhead(plan: Plan, near: NodeSet, relation: RelationKind): NodeSet {
  const far = plan.set(near.label);
  plan.add(() => ({
    clause: (part, rows) => ({
      fragment: "look-ahead/clause/closure",
      params: { part },
      slots: {
        ...{ near: { names: [near.name] }, far: { names: [far.name] } },
        ...{ types: ofRelations([relation]), rows: { names: [rows] } },
      },
    }),
    remember: (rows, found) =>
      found.fill(
        far,
        rows.map(([, id]) => id as string),
      ),
  }));
  return far;
}

/** The nodes of these labels among those that links rest on. */
export function basesAhead(plan: Plan, { bases }: Stepped, labels: readonly EntityLabel[]): readonly NodeSet[] {
  return labels.map((label) => {
    const far = plan.set(label);
    plan.add(() => ({
      clause: (_part, rows) => ({
        fragment: "look-ahead/clause/by-ids",
        slots: { near: { names: [bases] }, far: { names: [far.name] }, rows: { names: [rows] } },
      }),
    }));
    return far;
  });
}

/** Orders the links of a node as `link/out-of` does. */
export function inOrder(a: Step, b: Step): number {
  return (
    a.link.order - b.link.order || compareTexts(a.far.sortKey, b.far.sortKey) || compareTexts(a.link.id, b.link.id)
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
