import { Field, Int, ObjectType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import { Link } from "../link/link.type";
import { LocalDate } from "../moment/local-date";
import type { Moment } from "../moment/moment";
import { nodeOf } from "../node/node-of.type";
import { Node } from "../node/node.type";
import type { Change as ChangeValue, Comparison as ComparisonValue } from "./comparison";

@ObjectType({ simpleResolvers: true, description: "The moment that one side of a comparison is told for (момент)." })
export class MomentInfo {
  @Field(() => LocalDate, { description: "The day (на дату)." })
  readonly asOf!: string;

  @Field(() => Int, { description: "The revision (ревизия)." })
  readonly knownAt!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "A node or a link that came, went or changed (изменение). `before` and `after` are set for links, and answer for their own moment.",
})
export class Change {
  @Field(() => Node, {
    nullable: true,
    description: "The node: as it is after, or as it was before where it went; null of a link (узел).",
  })
  readonly node: Node | null;

  @Field(() => Link, { nullable: true, description: "The link as it was; null where it came (было)." })
  readonly before: Link | null;

  @Field(() => Link, { nullable: true, description: "The link as it is; null where it went (стало)." })
  readonly after: Link | null;

  @Field(() => [String], {
    description:
      "What changed, by the names of fields; `inForce` of a document also where it came into force or went out of it; none of what came or went (изменившиеся поля).",
  })
  readonly fields: readonly string[];

  constructor(change: ChangeValue, nodeSnapshot: Snapshot, before: Snapshot, after: Snapshot) {
    const link = "node" in change ? { before: null, after: null } : change;
    this.node = "node" in change ? nodeOf(change.node, nodeSnapshot) : null;
    this.before = link.before === null ? null : new Link(link.before, before);
    this.after = link.after === null ? null : new Link(link.after, after);
    this.fields = change.fields;
  }
}

@ObjectType({
  simpleResolvers: true,
  description:
    "What differs between two moments (сравнение). Nodes come first, by kind and name, then links, by kind and the names of their ends.",
})
export class Comparison {
  @Field(() => MomentInfo, { description: "The first moment (до)." })
  readonly before: Moment;

  @Field(() => MomentInfo, { description: "The second moment (после)." })
  readonly after: Moment;

  @Field(() => [Change], { description: "What is there only after (появилось)." })
  readonly added: readonly Change[];

  @Field(() => [Change], { description: "What was there only before (исчезло)." })
  readonly removed: readonly Change[];

  @Field(() => [Change], { description: "What is there at both and says something else (изменилось)." })
  readonly changed: readonly Change[];

  @Field(() => Boolean, { description: "Whether one of the lists is longer than shown (неполное)." })
  readonly isPartial: boolean;

  constructor(comparison: ComparisonValue, before: Snapshot, after: Snapshot) {
    const shown = (changes: readonly ChangeValue[], nodeSnapshot: Snapshot) =>
      changes.map((change) => new Change(change, nodeSnapshot, before, after));
    this.before = before.moment;
    this.after = after.moment;
    this.added = shown(comparison.added, after);
    this.removed = shown(comparison.removed, before);
    this.changed = shown(comparison.changed, after);
    this.isPartial = comparison.isPartial;
  }
}
