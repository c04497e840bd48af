import { FieldResolver, Resolver, Root } from "type-graphql";
import { Provision } from "../act/provision.type";
import { Duty } from "../duty/duty.type";
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
  async subject(@Root() { responsibility, snapshot }: ResponsibilityType): Promise<Subject> {
    return subjectOf(await getEntity(snapshot, "Subject", responsibility.subjectId), snapshot);
  }

  @FieldResolver(() => Duty, { description: "What is borne (за что)." })
  async duty(@Root() { link, snapshot }: ResponsibilityType): Promise<Duty> {
    return new Duty(await getEntity(snapshot, "Duty", link.toId), snapshot);
  }

  @FieldResolver(() => Provision, { nullable: true, description: "The provision it rests on (основание)." })
  async basis(@Root() { link, snapshot }: ResponsibilityType): Promise<Provision | null> {
    const provision = link.basis === null ? null : await findEntity(snapshot, "Provision", link.basis);
    return provision === null ? null : new Provision(provision, snapshot);
  }

  @FieldResolver(() => LinkState, { description: "What it is worth on the day (состояние)." })
  state(@Root() { link, snapshot }: ResponsibilityType): Promise<LinkState> {
    return stateOfLink(snapshot, link);
  }

  @FieldResolver(() => Group, {
    nullable: true,
    description: "The group that the act names instead of the subject (через группу).",
  })
  async via(@Root() { responsibility, snapshot }: ResponsibilityType): Promise<Subject | null> {
    if (responsibility.viaId === null) return null;
    return subjectOf(await getEntity(snapshot, "Subject", responsibility.viaId), snapshot);
  }
}
