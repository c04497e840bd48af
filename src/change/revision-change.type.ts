import { Field, ObjectType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import { registerEnum } from "../language/enum.type";
import { LinkType } from "../link/link.type";
import { nodeOf } from "../node/node-of.type";
import { Node } from "../node/node.type";
import { connectionType } from "../pagination/connection.type";
import type { ChangeCounts } from "../revision/fact-pairs";
import type { ChangeEntry } from "./change-entry";
import { ChangeKind } from "./change-entry";
import { CHANGE_KIND_WORDS } from "./change.words";

registerEnum(ChangeKind, {
  name: "ChangeKind",
  description: "What became of a node or link (вид изменения).",
  words: CHANGE_KIND_WORDS,
});

@ObjectType("FieldChange", {
  simpleResolvers: true,
  description: "A field that says something else than before, in words: days, names and terms (изменение поля).",
})
export class FieldChangeType {
  @Field(() => String, { description: "The field that shows it (поле)." })
  readonly name!: string;

  @Field(() => String, { description: "What a person would call it (название)." })
  readonly label!: string;

  @Field(() => String, { nullable: true, description: "What it was; null where nothing was said (было)." })
  readonly before!: string | null;

  @Field(() => String, { nullable: true, description: "What it is; null where nothing is said (стало)." })
  readonly after!: string | null;
}

@ObjectType("ChangeEntry", {
  simpleResolvers: true,
  description:
    "A node or link that a revision added, changed, ended or withdrew, or that is left without something by it (что изменено).",
})
export class ChangeEntryType {
  @Field(() => ChangeKind, { description: "What became of it (вид изменения)." })
  readonly kind: ChangeKind;

  @Field(() => Node, { nullable: true, description: "The node, as this revision says it; null of a link (узел)." })
  readonly node: Node | null;

  @Field(() => LinkType, { nullable: true, description: "The link, as this revision says it; null of a node (связь)." })
  readonly link: LinkType | null;

  constructor(
    readonly entry: ChangeEntry,
    readonly snapshot: Snapshot,
  ) {
    this.kind = entry.kind;
    this.node = "node" in entry ? nodeOf(entry.node, snapshot) : null;
    this.link = "link" in entry ? new LinkType(entry.link, snapshot) : null;
  }
}

export const ChangeEntryConnection = connectionType("ChangeEntry", () => ChangeEntryType);

/** Where the facts of a change come from: a write that was just done, or a recorded revision. */
export interface ChangeSource {
  counts(): ChangeCounts | Promise<ChangeCounts>;
  entries(): readonly ChangeEntry[] | Promise<readonly ChangeEntry[]>;
  /** By which entries name nodes; a snapshot of its own, because it knows nodes that are only tried. */
  readonly snapshot: Snapshot;
}

@ObjectType("RevisionChange", {
  description: "What a revision changed: how many facts, and each of them (что изменила ревизия).",
})
export class RevisionChangeType {
  constructor(readonly source: ChangeSource) {}
}
