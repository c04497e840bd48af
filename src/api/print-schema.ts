import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { lexicographicSortSchema, printSchema } from "graphql";

/** The schema as text, sorted, so that two prints of one schema are equal: the form of schema/schema.graphql. */
export function printSortedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** `/schema.graphql`: the schema as text, for code generators and editors. */
export function addSchemaRoute(server: FastifyInstance, schema: GraphQLSchema): void {
  // Printed when it is first asked for: that takes a part of the time in which a service starts, and few ask.
  let sdl: string | undefined;
  server.get("/schema.graphql", (_request, reply) => {
    sdl ??= printSortedSchema(schema);
    return reply.type("text/plain; charset=utf-8").send(sdl);
  });
}
