import type { Entity } from "../entity/entity";
import type { NounKind } from "../entity/noun.words";
import { SubjectKind } from "../entity/subject";

type LabelWithOneKind = Exclude<Entity["label"], "Subject">;

const BY_LABEL: Readonly<Record<LabelWithOneKind, NounKind>> = {
  Person: "person",
  Duty: "duty",
  Act: "act",
  Provision: "clause",
  Programme: "programme",
  Agreement: "agreement",
};

const BY_SUBJECT: Partial<Record<SubjectKind, NounKind>> = {
  [SubjectKind.GROUP]: "group",
  [SubjectKind.POSITION]: "post",
  [SubjectKind.MUNICIPALITY]: "municipality",
  [SubjectKind.AUTHORITY]: "authority",
  [SubjectKind.ASSEMBLY]: "assembly",
};

/** The noun for a node. Every kind of institution is an organisation. */
export function nounKindOf(entity: Entity): NounKind {
  if (entity.label !== "Subject") return BY_LABEL[entity.label];
  return BY_SUBJECT[entity.kind] ?? "organisation";
}

/** Whether the name alone serves as the subject of a sentence: «Аврора», but «группа «Руководители …»». */
export function standsAlone(kind: NounKind): boolean {
  return ["municipality", "authority", "organisation", "assembly", "person"].includes(kind);
}
