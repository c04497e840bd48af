import type { RelationKind } from "../link/link";
import type { StoredProperties } from "./stored-properties";

/** The difference between what is known and what a source says: what one revision writes. */
export interface GraphChange {
  readonly newEntities: readonly NewEntity[];
  readonly newStates: readonly NewState[];
  readonly newLinks: readonly NewLink[];
  readonly retractedStates: readonly { readonly entityId: string; readonly stateId: string }[];
  readonly retractedLinks: readonly RetractedLink[];
}

export interface NewEntity {
  readonly id: string;
  /** `"Entity:Subject:School"`. */
  readonly labels: string;
  readonly properties: StoredProperties;
}

export interface NewState {
  readonly entityId: string;
  readonly properties: StoredProperties;
}

export interface NewLink {
  readonly relation: RelationKind;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: StoredProperties;
}

export interface RetractedLink {
  readonly relation: RelationKind;
  readonly fromId: string;
  readonly toId: string;
  readonly linkId: string;
}

export function isEmptyChange(change: GraphChange): boolean {
  return Object.values(change).every((list: readonly unknown[]) => list.length === 0);
}
