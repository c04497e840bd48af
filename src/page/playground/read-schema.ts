import type { GraphQLSchema, IntrospectionQuery } from "graphql";
import { buildClientSchema, getIntrospectionQuery } from "graphql";

/** The schema of the service; null where it does not tell it, or cannot now. */
export async function readSchema(): Promise<GraphQLSchema | null> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: getIntrospectionQuery({ inputValueDeprecation: true }) }),
    });
    const { data } = (await response.json()) as { readonly data?: IntrospectionQuery | null };
    return data == null ? null : buildClientSchema(data);
  } catch {
    return null;
  }
}
