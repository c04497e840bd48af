import { FieldResolver, Resolver, Root } from "type-graphql";
import { Duty } from "../duty/duty.type";
import { findEntity } from "../entity/entity.loader";
import { getEntity } from "../link/neighbours.question";
import { Person } from "../person/person.type";
import { Position } from "../subject/subject-kinds.type";
import { subjectOf } from "../subject/subject-of.type";
import { Subject } from "../subject/subject.type";
import { Nomination } from "./nomination.type";

@Resolver(() => Nomination)
export class NominationResolver {
  @FieldResolver(() => Duty, { description: "The duty (обязанность)." })
  async duty(@Root() { entity, snapshot }: Nomination): Promise<Duty> {
    return new Duty(await getEntity(snapshot, "Duty", entity.state.duty), snapshot);
  }

  @FieldResolver(() => Subject, { description: "Who names somebody (кто назначил)." })
  async authority(@Root() { entity, snapshot }: Nomination): Promise<Subject> {
    return subjectOf(await getEntity(snapshot, "Subject", entity.state.authority), snapshot);
  }

  @FieldResolver(() => Position, { nullable: true, description: "The post that is named (должность)." })
  async position(@Root() { entity, snapshot }: Nomination): Promise<Subject | null> {
    const { position: id } = entity.state;
    const post = id === null ? null : await findEntity(snapshot, "Subject", id);
    return post === null ? null : subjectOf(post, snapshot);
  }

  @FieldResolver(() => Person, { nullable: true, description: "The person who is named (лицо)." })
  async person(@Root() { entity, snapshot }: Nomination): Promise<Person | null> {
    const { person: id } = entity.state;
    const person = id === null ? null : await findEntity(snapshot, "Person", id);
    return person === null ? null : new Person(person, snapshot);
  }
}
