import { Act } from "../act/act.type";
import { Provision } from "../act/provision.type";
import { NetworkAgreement } from "../agreement/agreement.type";
import { Duty } from "../duty/duty.type";
import type { Entity, EntityLabel } from "../entity/entity";
import { FindingType } from "../finding/finding.type";
import type { Snapshot } from "../graph/snapshot";
import { Indicator } from "../indicator/indicator.type";
import { LinkType } from "../link/link.type";
import { Nomination } from "../nomination/nomination.type";
import { Person } from "../person/person.type";
import { Programme } from "../programme/programme.type";
import { Report } from "../report/report.type";
import { ResponsibilityType } from "../responsibility/responsibility.type";
import { subjectOf } from "../subject/subject-of.type";
import type { Identified } from "./node.question";
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
  Nomination: (entity, snapshot) => new Nomination(entity, snapshot),
  Report: (entity, snapshot) => new Report(entity, snapshot),
  Indicator: (entity, snapshot) => new Indicator(entity, snapshot),
};

/** A node of the graph as the API shows it. */
export function nodeOf(entity: Entity, snapshot: Snapshot): Node {
  const make = MAKERS[entity.label] as (entity: Entity, snapshot: Snapshot) => Node;
  return make(entity, snapshot);
}

/** Whatever an id named, as the API shows it. */
export function identifiedNode(found: Identified, snapshot: Snapshot): Node {
  switch (found.is) {
    case "entity":
      return nodeOf(found.entity, snapshot);
    case "link":
      return new LinkType(found.link, snapshot);
    case "responsibility":
      return new ResponsibilityType(found.responsibility, snapshot);
    case "finding":
      return new FindingType(found.finding, snapshot);
  }
}
