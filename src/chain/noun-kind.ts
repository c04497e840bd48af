import type { Entity } from "../entity/entity";
import type { NounKind } from "../entity/noun.words";
import { SUBJECT_KINDS } from "../entity/subject-kinds";

type LabelWithOneKind = Exclude<Entity["label"], "Subject">;

const BY_LABEL: Readonly<Record<LabelWithOneKind, NounKind>> = {
  Person: "person",
  Duty: "duty",
  Act: "act",
  Provision: "clause",
  Programme: "programme",
  Agreement: "agreement",
  Nomination: "nomination",
  Report: "report",
  Indicator: "indicator",
};

/** The noun for a node. */
export function nounKindOf(entity: Entity): NounKind {
  if (entity.label !== "Subject") return BY_LABEL[entity.label];
  return SUBJECT_KINDS[entity.kind].noun;
}

/** Whether the name alone serves as the subject of a sentence: «Аврора», but «группа «Руководители …»». */
export function standsAlone(kind: NounKind): boolean {
  return ["municipality", "authority", "organisation", "assembly", "person"].includes(kind);
}
