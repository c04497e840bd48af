import type { Row } from "../graph/cypher-query";
import type { EntityLabel, EntityStates } from "./entity";
import { ENTITY_FIELDS } from "./entity";
import { decoderOf } from "./field";

type Decoders = { readonly [L in EntityLabel]: (stored: Row) => EntityStates[L] };

/** How the stored state of each kind of node reads; what a source left out is null. */
export const STATE_DECODERS: Decoders = {
  Subject: decoderOf(ENTITY_FIELDS.Subject),
  Person: decoderOf(ENTITY_FIELDS.Person),
  Programme: decoderOf(ENTITY_FIELDS.Programme),
  Act: decoderOf(ENTITY_FIELDS.Act),
  Provision: decoderOf(ENTITY_FIELDS.Provision),
  Duty: decoderOf(ENTITY_FIELDS.Duty),
  Agreement: decoderOf(ENTITY_FIELDS.Agreement),
  Nomination: decoderOf(ENTITY_FIELDS.Nomination),
  Report: decoderOf(ENTITY_FIELDS.Report),
  Indicator: decoderOf(ENTITY_FIELDS.Indicator),
};
