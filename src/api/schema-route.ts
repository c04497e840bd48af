import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { printSortedSchema } from "./print-schema";

/** `/schema.graphql`: the schema as text, for code generators and editors. */
export function addSchemaRoute(server: FastifyInstance, schema: GraphQLSchema): void {
  const sdl = printSortedSchema(schema);
  server.get("/schema.graphql", (_request, reply) => reply.type("text/plain; charset=utf-8").send(sdl));
}
