import { Field, Int, ObjectType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import { LinkType } from "../link/link.type";
import type { Moment } from "../moment/moment";
import { MomentInfo } from "../moment/moment.type";
import { nodeOf } from "../node/node-of.type";
import { Node } from "../node/node.type";
import type { Change, Comparison, ComparisonCounts } from "./comparison";
import { changedFields } from "./difference";
import type { ToldDifference } from "./difference-text.question";

@ObjectType("Difference", {
  simpleResolvers: true,
  description: "What of a node or link says something else, in words: days, names and terms (различие).",
})
export class DifferenceType implements ToldDifference {
  @Field(() => String, {
    description: "The field that shows it; what `deadline` or `validity` holds is told part by part (поле).",
  })
  readonly field!: string;

  @Field(() => String, { description: "What a person would call it (название)." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "What it was; null where nothing was said (было)." })
  readonly before!: string | null;

  @Field(() => String, { nullable: true, description: "What it is; null where nothing is said (стало)." })
  readonly after!: string | null;
}

@ObjectType("Change", {
  simpleResolvers: true,
  description:
    "A node or a link that came, went or changed (изменение). `before` and `after` are set for links, and answer for their own moment.",
})
export class ChangeType {
  @Field(() => Node, {
    nullable: true,
    description: "The node: as it is after, or as it was before where it went; null of a link (узел).",
  })
  readonly node: Node | null;

  @Field(() => LinkType, { nullable: true, description: "The link as it was; null where it came (было)." })
  readonly before: LinkType | null;

  @Field(() => LinkType, { nullable: true, description: "The link as it is; null where it went (стало)." })
  readonly after: LinkType | null;

  @Field(() => [String], {
    description:
      "What changed, by the names of fields; `inForce` of a document also where it came into force or went out of it; none of what came or went (изменившиеся поля).",
  })
  readonly fields: readonly string[];

  constructor(
    readonly change: Change,
    nodeSnapshot: Snapshot,
    readonly moments: readonly [before: Snapshot, after: Snapshot],
  ) {
    const [before, after] = moments;
    const link = "node" in change ? { before: null, after: null } : change;
    this.node = "node" in change ? nodeOf(change.node, nodeSnapshot) : null;
    this.before = link.before === null ? null : new LinkType(link.before, before);
    this.after = link.after === null ? null : new LinkType(link.after, after);
    this.fields = changedFields(change.differences);
  }
}

@ObjectType("ComparisonCounts", {
  simpleResolvers: true,
  description: "How much came, went and changed (сколько изменений).",
})
export class ComparisonCountsType implements ComparisonCounts {
  @Field(() => Int, { description: "How much is there only after (появилось)." })
  readonly added!: number;

  @Field(() => Int, { description: "How much was there only before (исчезло)." })
  readonly removed!: number;

  @Field(() => Int, { description: "How much is there at both and says something else (изменилось)." })
  readonly changed!: number;
}

@ObjectType("Comparison", {
  simpleResolvers: true,
  description:
    "What differs between two moments (сравнение). Nodes come first, by kind and name, then links, by kind and the names of their ends.",
})
export class ComparisonType {
  @Field(() => MomentInfo, { description: "The first moment (до)." })
  readonly before: Moment;

  @Field(() => MomentInfo, { description: "The second moment (после)." })
  readonly after: Moment;

  @Field(() => [ChangeType], { description: "What is there only after (появилось)." })
  readonly added: readonly ChangeType[];

  @Field(() => [ChangeType], { description: "What was there only before (исчезло)." })
  readonly removed: readonly ChangeType[];

  @Field(() => [ChangeType], { description: "What is there at both and says something else (изменилось)." })
  readonly changed: readonly ChangeType[];

  @Field(() => ComparisonCountsType, {
    description:
      "How long each list is, whatever is shown of it; where more than 5,000 links changed, at least (сколько).",
  })
  readonly counts: ComparisonCounts;

  @Field(() => Boolean, { description: "Whether one of the lists goes on behind what is shown (неполное)." })
  readonly isPartial: boolean;

  constructor(comparison: Comparison, before: Snapshot, after: Snapshot) {
    const shown = (changes: readonly Change[], nodeSnapshot: Snapshot) =>
      changes.map((change) => new ChangeType(change, nodeSnapshot, [before, after]));
    this.before = before.moment;
    this.after = after.moment;
    this.added = shown(comparison.added, after);
    this.removed = shown(comparison.removed, before);
    this.changed = shown(comparison.changed, after);
    this.counts = comparison.counts;
    this.isPartial = comparison.isPartial;
  }
}
