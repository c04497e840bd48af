import type { Field, Fields } from "../entity/field";
import { optional, required } from "../entity/field";
import { ENTITY_FIELDS } from "../entity/entity";
import { COUNT, DAY, TEXT } from "../entity/value-kind";
import { LINK_FIELDS } from "../link/link";
import type { DerivedProperties } from "../revision/derived-properties";

/** What a stored property may hold. */
export type StoredField = Pick<Field, "kind" | "isRequired">;

export type StoredFields = ReadonlyMap<string, StoredField>;

const CLOCKS = {
  validFrom: optional(DAY),
  validTo: optional(DAY),
  addedIn: required(COUNT),
  retractedIn: optional(COUNT),
};

const DERIVED: Readonly<Record<keyof DerivedProperties, Field>> = {
  sortKey: required(TEXT),
  nameKey: required(TEXT),
  searchText: required(TEXT),
};

/** What a state of each kind of node may hold. */
export const STORED_STATES: ReadonlyMap<string, StoredFields> = new Map(
  Object.entries(ENTITY_FIELDS).map(([label, own]) => [label, storedFields({ ...DERIVED, ...own })]),
);

/** What a relationship may hold. */
export const STORED_LINK = storedFields(LINK_FIELDS);

function storedFields(own: Fields): StoredFields {
  return new Map(Object.entries({ id: required(TEXT), ...CLOCKS, ...own }));
}
