import { GraphQLDateTime } from "graphql-scalars";
import { Field, Int, ObjectType } from "type-graphql";
import { RevisionChangeType } from "../change/revision-change.type";
import { RecordedChange } from "../change/recorded-change";
import type { Snapshot } from "../graph/snapshot";
import { dayInTimeZone } from "../moment/iso-day";
import { LocalDate } from "../moment/local-date";
import { connectionType } from "../pagination/connection.type";
import type { Revision } from "./revision";

@ObjectType("Revision", {
  simpleResolvers: true,
  description: "One write to the graph, which never changes (ревизия). Its number is a `knownAt`.",
})
export class RevisionType {
  constructor(
    readonly revision: Revision,
    readonly snapshot: Snapshot,
    private readonly timeZone: string,
  ) {}

  @Field(() => Int, { description: "Its number, counted from 1 (номер)." })
  get number(): number {
    return this.revision.number;
  }

  @Field(() => GraphQLDateTime, { description: "When it was recorded (когда внесена)." })
  get recordedAt(): Date {
    return new Date(this.revision.at);
  }

  @Field(() => LocalDate, { description: "The day of that instant in the service's time zone (дата)." })
  get on(): string {
    return dayInTimeZone(this.recordedAt, this.timeZone);
  }

  @Field(() => String, { description: "Who recorded it: a person or a program (кем внесена)." })
  get by(): string {
    return this.revision.by;
  }

  @Field(() => String, { description: "Why, in the words of who recorded it (причина)." })
  get why(): string {
    return this.revision.why;
  }

  @Field(() => String, {
    nullable: true,
    description:
      "What was asked for: the name of a mutation, or `import`, `load`, `undo`; null where nobody said (действие).",
  })
  get operation(): string | null {
    return this.revision.operation;
  }

  @Field(() => RevisionChangeType, { description: "What it changed (что изменила)." })
  get change(): RevisionChangeType {
    return new RevisionChangeType(new RecordedChange(this.revision.number, this.snapshot));
  }

  @Field(() => String, { description: "SHA-256 of what was written (дайджест)." })
  get digest(): string {
    return this.revision.digest;
  }

  @Field(() => String, { description: "SHA-256 of this record, which holds `previousHash` (хеш)." })
  get hash(): string {
    return this.revision.hash;
  }

  @Field(() => String, {
    nullable: true,
    description: "`hash` of the revision before; null of the first (хеш предыдущей).",
  })
  get previousHash(): string | null {
    return this.revision.previousHash;
  }
}

export const RevisionConnection = connectionType("Revision", () => RevisionType);
