import type { GraphQLSchema } from "graphql";
import { lexicographicSortSchema, printSchema } from "graphql";

/** The schema as text, sorted, so that two prints of one schema are equal: the form of schema/schema.graphql. */
export function printSortedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
