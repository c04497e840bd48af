import { Field, Int, ObjectType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import { IntervalType } from "../moment/interval.type";
import { LocalDate } from "../moment/local-date";
import { Node } from "../node/node.type";
import { Certainty } from "./link";
import type { Link } from "./link";
import "./link-enums.type";

/** What responsibilities and links alike say of the relationship behind them. */
@ObjectType("LinkProperties", { simpleResolvers: true })
export abstract class LinkPropertiesType extends Node {
  constructor(
    id: string,
    readonly link: Link,
    snapshot: Snapshot,
  ) {
    super(id, snapshot);
  }

  @Field(() => IntervalType, { description: "Days on which it holds by itself, its basis aside (срок)." })
  get validity(): IntervalType {
    return this.link.validity;
  }

  @Field(() => LocalDate, {
    nullable: true,
    description: "The day on which a source states it, where it gives no start (засвидетельствовано).",
  })
  get attestedOn(): string | null {
    return this.link.attestedOn;
  }

  @Field(() => Certainty, { description: "Whether a source says so, or it follows (достоверность)." })
  get certainty(): Certainty {
    return this.link.certainty;
  }

  @Field(() => Int, { description: "The revision in which the graph learned it (внесено ревизией)." })
  get addedIn(): number {
    return this.link.addedIn;
  }

  @Field(() => Int, {
    nullable: true,
    description: "The revision in which it was withdrawn, if that was known at the moment (отозвано ревизией).",
  })
  get retractedIn(): number | null {
    return this.link.retractedIn;
  }

  @Field(() => String, { description: "The file or record it was read from (источник)." })
  get source(): string {
    return this.link.source;
  }
}
