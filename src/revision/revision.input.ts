import { Field, ID, InputType } from "type-graphql";
import { LocalDate } from "../moment/local-date";
import type { RevisionFilter } from "./revision.filter";

@InputType("RevisionFilter", { description: "Which revisions (отбор ревизий). Fields are ANDed." })
export class RevisionFilterInput implements RevisionFilter {
  @Field(() => LocalDate, {
    nullable: true,
    description: "Recorded on this day or later, in the service's time zone (не раньше).",
  })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Recorded on this day or earlier (не позже)." })
  to?: string | null;

  @Field(() => String, { nullable: true, description: "Recorded by exactly this name (кем внесены)." })
  by?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "They said something of this node, or of a link at it (о ком или о чём).",
  })
  about?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "They said something of a node of this region, or of a link at one, as an ISO 3166-2 code (регион).",
  })
  region?: string | null;
}
