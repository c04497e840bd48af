import { cypherQuery } from "../graph/cypher-query";
import type { Ids } from "../graph/cypher-query";
import type { GraphReader } from "../graph/graph-store";
import { text, texts } from "../graph/row";
import { Snapshot, UNBOUNDED } from "../graph/snapshot";
import { unknownNode } from "../asked/unknown-node.question";
import type { Entity, EntityLabel, EntityOf } from "../entity/entity";
import { entityLoader } from "../entity/entity.loader";
import { labelOf } from "../entity/label";
import { newId } from "../importers/tables/kinds/new-id";
import { Language } from "../language/language";
import { absenceAt } from "../moment/absence";
import type { IsoDay } from "../moment/iso-day";
import { shown } from "../problem/shown";
import type { WriteProblem, WriteProblemCode } from "./write-problem";

interface Absences {
  readonly id: string;
  readonly absences: readonly string[];
}

const absencesQuery = cypherQuery<Ids, Absences>("writing/absences", (row) => ({
  id: text(row, "id"),
  absences: texts(row, "absences"),
}));

/** Names of nodes are long; a message is read by people. */
const LONGEST_NAME = 80;

/**
 * A write while it is composed: the graph inside its transaction, and what is wrong with the input so far. Each look-up
 * that fails adds its problem, so that one attempt tells all of them.
 */
export class Draft {
  readonly problems: WriteProblem[] = [];
  private readonly snapshots = new Map<IsoDay, Snapshot>();

  constructor(
    readonly reader: GraphReader,
    /** The newest revision before the write. */
    readonly newest: number,
    readonly today: IsoDay,
    /** What facts say that they were read from, where they rest on no paper. */
    readonly source: string,
    /** `sub` of who writes; null for who has none. */
    readonly writer: string | null = null,
  ) {}

  /** The graph on a day, as the newest revision knows it. */
  snapshot(on: IsoDay = this.today): Snapshot {
    const kept = this.snapshots.get(on) ?? new Snapshot(this.reader, { asOf: on, knownAt: this.newest }, UNBOUNDED);
    this.snapshots.set(on, kept);
    return kept;
  }

  /** Says what is wrong with a field of the input. */
  refuse(field: string | readonly string[], code: WriteProblemCode, message: string): void {
    this.problems.push({ path: typeof field === "string" ? [field] : field, code, message });
  }

  /**
   * The node of this label that a field names, as it is on the day. Null, with a problem, where none has the id, where it
   * is of another label, and where it is not there on the day.
   */
  async node<L extends EntityLabel>(
    label: L,
    field: string | readonly string[],
    id: string,
    on: IsoDay = this.today,
  ): Promise<EntityOf<L> | null> {
    const [node = null] = await this.nodes(label, [{ field, id }], on);
    return node;
  }

  /** As `node`, of many. Cost: two queries for all that are there. */
  async nodes<L extends EntityLabel>(
    label: L,
    named: readonly { readonly field: string | readonly string[]; readonly id: string }[],
    on: IsoDay,
  ): Promise<readonly (EntityOf<L> | null)[]> {
    const snapshot = this.snapshot(on);
    const found = await Promise.all(named.map(async ({ id }) => entityLoader(snapshot).load(id)));
    const there = await this.thereOn(found, on);
    const nodes: (EntityOf<L> | null)[] = [];
    for (const [place, { field, id }] of named.entries()) {
      const entity = found[place] ?? null;
      if (entity === null || entity.label !== label) await this.refuseUnknown(label, { field, id }, { entity, on });
      else if (!there.has(id)) this.refuseAbsent(entity, field, on);
      nodes.push(entity?.label === label && there.has(id) ? (entity as Entity & EntityOf<L>) : null);
    }
    return nodes;
  }

  /** Whether some node has this id, or had it. Cost: one query. */
  async isTaken(id: string): Promise<boolean> {
    return (await this.reader.read(absencesQuery, { ids: [id] })).length > 0;
  }

  /** A readable id that no node has, made of these parts. Cost: one query. */
  async freshId(parts: readonly string[]): Promise<string> {
    const id = newId(parts, () => false);
    return (await this.isTaken(id)) ? newId(parts, () => true) : id;
  }

  private async thereOn(entities: readonly (Entity | null)[], on: IsoDay): Promise<ReadonlySet<string>> {
    const ids = entities.flatMap((entity) => (entity === null ? [] : [entity.id]));
    const found = await this.reader.read(absencesQuery, { ids: [...new Set(ids)] });
    const moment = { asOf: on, knownAt: this.newest };
    return new Set(found.filter(({ absences }) => absenceAt(absences, moment) === null).map(({ id }) => id));
  }

  private async refuseUnknown(
    label: EntityLabel,
    { field, id }: { readonly field: string | readonly string[]; readonly id: string },
    { entity, on }: { readonly entity: Entity | null; readonly on: IsoDay },
  ): Promise<void> {
    const argument = [field].flat().join(".");
    if (entity === null) {
      const { message } = await unknownNode(this.snapshot(on), { argument, id }, label);
      return this.refuse(field, "NOT_FOUND", message);
    }
    const message = `\`${argument}\` wants the id of a ${label.toLowerCase()}, and ${named(entity)} is a ${entity.label.toLowerCase()}: give another id.`;
    this.refuse(field, "WRONG_KIND", message);
  }

  private refuseAbsent(entity: Entity, field: string | readonly string[], on: IsoDay): void {
    const message = `${named(entity)} is not there on ${on}: choose a day on which it is, or correct its dates.`;
    this.refuse(field, "NOT_THERE", message);
  }
}

/** «Лицей «Эталон»» (obr-lyceum): how messages name a node. */
export function named(entity: Entity): string {
  return `${shown(labelOf(entity, Language.RU), LONGEST_NAME)} (${entity.id})`;
}
