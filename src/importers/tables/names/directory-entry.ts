import type { EntityLabel } from "../../../entity/entity";
import type { Level, SubjectKind } from "../../../entity/subject";

/** The nodes that a table may name: by their id, or by a name. */
export type NamedLabel = Exclude<EntityLabel, "Provision" | "Duty">;

/** A node as the directory knows it. */
export interface DirectoryEntry {
  readonly id: string;
  readonly label: NamedLabel;
  /** Of subjects. */
  readonly kind: SubjectKind | null;
  /** Null for a federal one, and for what has no region. */
  readonly region: string | null;
  /** Of subjects. */
  readonly level: Level | null;
  /** All it is or was called by: names, short names, numbers. */
  readonly names: readonly string[];
  /** What its name belongs to: the organisation of a post, those of a person's posts, base and year of an agreement. */
  readonly within: readonly string[];
}
