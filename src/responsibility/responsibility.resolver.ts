import { FieldResolver, Resolver, Root } from "type-graphql";
import { Provision } from "../act/provision.type";
import { Duty } from "../duty/duty.type";
import type { Eventually } from "../event-loop/when-known";
import { whenKnown } from "../event-loop/when-known";
import { findEntity } from "../entity/entity.loader";
import { stateOfLink } from "../link/link.question";
import { LinkState } from "../moment/link-state.type";
import { getEntity } from "../link/neighbours.question";
import { subjectOf } from "../subject/subject-of.type";
import { Group } from "../subject/subject-kinds.type";
import { Subject } from "../subject/subject.type";
import { ResponsibilityType } from "./responsibility.type";

@Resolver(() => ResponsibilityType)
export class ResponsibilityResolver {
  @FieldResolver(() => Subject, { description: "Who bears it (кто)." })
  subject(@Root() { responsibility, snapshot }: ResponsibilityType): Eventually<Subject> {
    return whenKnown(getEntity(snapshot, "Subject", responsibility.subjectId), (entity) => subjectOf(entity, snapshot));
  }

  @FieldResolver(() => Duty, { description: "What is borne (за что)." })
  duty(@Root() { link, snapshot }: ResponsibilityType): Eventually<Duty> {
    return whenKnown(getEntity(snapshot, "Duty", link.toId), (entity) => new Duty(entity, snapshot));
  }

  @FieldResolver(() => Provision, { nullable: true, description: "The provision it rests on (основание)." })
  basis(@Root() { link, snapshot }: ResponsibilityType): Eventually<Provision | null> {
    const provision = link.basis === null ? null : findEntity(snapshot, "Provision", link.basis);
    return whenKnown(provision, (entity) => (entity === null ? null : new Provision(entity, snapshot)));
  }

  @FieldResolver(() => LinkState, { description: "What it is worth on the day (состояние)." })
  state(@Root() { link, snapshot }: ResponsibilityType): Eventually<LinkState> {
    return stateOfLink(snapshot, link);
  }

  @FieldResolver(() => Group, {
    nullable: true,
    description: "The group that the act names instead of the subject (через группу).",
  })
  via(@Root() { responsibility, snapshot }: ResponsibilityType): Eventually<Subject | null> {
    if (responsibility.viaId === null) return null;
    return whenKnown(getEntity(snapshot, "Subject", responsibility.viaId), (group) => subjectOf(group, snapshot));
  }
}
