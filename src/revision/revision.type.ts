import { GraphQLDateTime } from "graphql-scalars";
import { Field, Int, ObjectType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import { dayInTimeZone } from "../moment/iso-day";
import { LocalDate } from "../moment/local-date";
import { connectionType } from "../pagination/connection.type";
import type { Revision, RevisionChange } from "./revision";
import { revisionChangeLoader } from "./revision-change.loader";

@ObjectType("RevisionChange", {
  simpleResolvers: true,
  description:
    "How many facts a revision touched: states of nodes, and links (что изменила ревизия). `compare` tells them one by one.",
})
export class RevisionChangeType implements RevisionChange {
  @Field(() => Int, { description: "Facts that it said first, or said anew (внесено)." })
  readonly added!: number;

  @Field(() => Int, {
    description: "Facts of earlier revisions that it took back, also where it said them anew (отозвано).",
  })
  readonly withdrawn!: number;
}

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

  @Field(() => RevisionChangeType, { description: "How many facts it touched (что изменила)." })
  get change(): Promise<RevisionChange> {
    return revisionChangeLoader(this.snapshot).load(this.revision.number);
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
