import { Act } from "../act/act.type";
import { Provision } from "../act/provision.type";
import { NetworkAgreement } from "../agreement/agreement.type";
import { Duty } from "../duty/duty.type";
import type { Entity, EntityLabel } from "../entity/entity";
import type { Snapshot } from "../graph/snapshot";
import { Person } from "../person/person.type";
import { Programme } from "../programme/programme.type";
import { subjectOf } from "../subject/subject-of";
import type { Node } from "./node.type";

type Makers = { readonly [L in EntityLabel]: (entity: Extract<Entity, { label: L }>, snapshot: Snapshot) => Node };

const MAKERS: Makers = {
  Subject: subjectOf,
  Person: (entity, snapshot) => new Person(entity, snapshot),
  Programme: (entity, snapshot) => new Programme(entity, snapshot),
  Act: (entity, snapshot) => new Act(entity, snapshot),
  Provision: (entity, snapshot) => new Provision(entity, snapshot),
  Duty: (entity, snapshot) => new Duty(entity, snapshot),
  Agreement: (entity, snapshot) => new NetworkAgreement(entity, snapshot),
};

/** A node of the graph as the API shows it. */
export function nodeOf(entity: Entity, snapshot: Snapshot): Node {
  const make = MAKERS[entity.label] as (entity: Entity, snapshot: Snapshot) => Node;
  return make(entity, snapshot);
}
