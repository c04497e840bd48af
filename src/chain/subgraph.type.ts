import { Field, ID, Int, ObjectType } from "type-graphql";
import { SubjectKind } from "../entity/subject";
import { RelationKind, ResponsibilityRole } from "../link/link";
import { Direction } from "../link/link-fragments";
import { LinkType } from "../link/link.type";
import { Node } from "../node/node.type";
import type { Bundle } from "./bundle";
import { TruncatedNode } from "./truncated-node.type";

@ObjectType("Bundle", {
  simpleResolvers: true,
  description:
    "Links of one node that are alike, of which not all are shown: what a picture folds into one (пучок связей).",
})
export class BundleType implements Bundle {
  @Field(() => ID, { description: "Id of the node that has them (узел)." })
  readonly of!: string;

  @Field(() => RelationKind, { description: "Their kind (вид связей)." })
  readonly kind!: RelationKind;

  @Field(() => Direction, { description: "OUT where they leave the node, IN where they reach it (направление)." })
  readonly direction!: Direction.OUT | Direction.IN;

  @Field(() => ResponsibilityRole, { nullable: true, description: "Of RESPONSIBLE_FOR: in which role (роль)." })
  readonly role!: ResponsibilityRole | null;

  @Field(() => SubjectKind, {
    nullable: true,
    description: "Kind of the subjects at their far ends; null where these are no subjects (вид субъектов).",
  })
  readonly memberKind!: SubjectKind | null;

  @Field(() => Int, { description: "How many are shown (показано)." })
  readonly shown!: number;

  @Field(() => Int, { description: "How many there are (всего)." })
  readonly total!: number;
}

@ObjectType("Subgraph", { simpleResolvers: true, description: "A node and what is around it (окружение узла)." })
export class SubgraphType {
  @Field(() => [Node], { description: "The nodes, nearest first, those at one distance by name (узлы)." })
  readonly nodes!: readonly Node[];

  @Field(() => [LinkType], {
    description: "Every link between these nodes that was met on the way, once, nearest first (связи).",
  })
  readonly links!: readonly LinkType[];

  @Field(() => [TruncatedNode], {
    description: "Nodes nearer than `depth` that have more links than are shown (показанные не полностью).",
  })
  readonly truncated!: readonly TruncatedNode[];

  @Field(() => [BundleType], {
    description: "What of those nodes is not shown, by node, the largest first (свёрнутые связи).",
  })
  readonly bundles!: readonly Bundle[];

  @Field(() => Boolean, {
    description: "Whether nodes or links within `depth` were left out because there are too many (не всё).",
  })
  readonly isPartial!: boolean;
}
