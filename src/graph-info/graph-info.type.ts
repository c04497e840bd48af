import { GraphQLDateTime } from "graphql-scalars";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import type { GraphOverview } from "./graph-info.question";
import { countNodes, countRelationships } from "./graph-info.question";

/** Which store answers, as the API calls it. */
enum ShownStore {
  EMBEDDED = "EMBEDDED",
  NEO4J = "NEO4J",
}

registerEnumType(ShownStore, {
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
    private readonly overview: GraphOverview,
    private readonly snapshot: Snapshot,
    private readonly zone: string,
  ) {}

  @Field(() => Int, { description: "The newest revision (ревизия)." })
  get revision(): number {
    return this.overview.newest.revision;
  }

  @Field(() => GraphQLDateTime, { description: "When it was recorded (обновлён)." })
  get updatedAt(): Date {
    return new Date(this.overview.updatedAt);
  }

  @Field(() => String, {
    description:
      "IANA name of the zone whose calendar «today» and the days of revisions are taken from (часовой пояс).",
  })
  get timeZone(): string {
    return this.zone;
  }

  @Field(() => ShownStore, { description: "Which store answers (хранилище)." })
  get store(): ShownStore {
    return this.snapshot.storeKind === "neo4j" ? ShownStore.NEO4J : ShownStore.EMBEDDED;
  }

  @Field(() => String, { nullable: true, description: "Version of the store's engine (версия хранилища)." })
  get storeVersion(): string | null {
    return this.overview.storeVersion;
  }

  @Field(() => Int, { description: "How many nodes it holds that can be pointed at (узлы)." })
  get nodes(): Promise<number> {
    return countNodes(this.snapshot);
  }

  @Field(() => Int, { description: "How many relationships it holds (связи)." })
  get relationships(): Promise<number> {
    return countRelationships(this.snapshot);
  }
}
