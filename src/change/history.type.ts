import { Field, ObjectType } from "type-graphql";
import { RevisionType } from "../revision/revision.type";
import { ChangeEntryType } from "./revision-change.type";

@ObjectType("HistoryEntry", {
  simpleResolvers: true,
  description: "What a revision changed of one thing: of itself, and of the links at it (запись истории).",
})
export class HistoryEntryType {
  @Field(() => RevisionType, { description: "The revision (ревизия)." })
  readonly revision: RevisionType;

  @Field(() => [ChangeEntryType], { description: "What it changed, the thing itself first (изменения)." })
  readonly entries: readonly ChangeEntryType[];

  constructor(revision: RevisionType, entries: readonly ChangeEntryType[]) {
    this.revision = revision;
    this.entries = entries;
  }
}
