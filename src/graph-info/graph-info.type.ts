import { GraphQLDateTime } from "graphql-scalars";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import type { NewestRevision } from "../revision/revision.query";
import { StoreKind } from "./graph-info";
import { countNodes, countRelationships } from "./graph-info.question";

registerEnumType(StoreKind, {
  name: "StoreKind",
  description: "Which store answers (хранилище).",
  valuesConfig: {
    EMBEDDED: { description: "The one inside the service (встроенное)." },
    NEO4J: { description: "Neo4j." },
  },
});

@ObjectType({ simpleResolvers: true, description: "The graph as a whole, at its newest revision (граф)." })
export class GraphInfo {
  constructor(
    private readonly newest: NewestRevision,
    updatedAt: string,
    private readonly snapshot: Snapshot,
    storeVersion: string | null,
  ) {
    this.updatedAt = new Date(updatedAt);
    this.storeVersion = storeVersion;
  }

  @Field(() => Int, { description: "The newest revision (ревизия)." })
  get revision(): number {
    return this.newest.revision;
  }

  @Field(() => GraphQLDateTime, { description: "When it was recorded (обновлён)." })
  readonly updatedAt: Date;

  @Field(() => StoreKind, { description: "Which store answers (хранилище)." })
  get store(): StoreKind {
    return this.snapshot.storeKind === "neo4j" ? StoreKind.NEO4J : StoreKind.EMBEDDED;
  }

  @Field(() => String, { nullable: true, description: "Version of the store's engine (версия хранилища)." })
  readonly storeVersion: string | null;

  @Field(() => Int, { description: "How many nodes it holds that can be pointed at (узлы)." })
  get nodes(): Promise<number> {
    return countNodes(this.snapshot);
  }

  @Field(() => Int, { description: "How many relationships it holds (связи)." })
  get relationships(): Promise<number> {
    return countRelationships(this.snapshot);
  }
}
