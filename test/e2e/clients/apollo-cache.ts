import { InMemoryCache } from "@apollo/client";
import type { IntrospectionQuery } from "graphql";

/** Apollo Client's cache: things under their `key`, which is another one at another moment. */
export function apolloCache({ __schema }: IntrospectionQuery): InMemoryCache {
  const abstract = __schema.types.filter((type) => type.kind === "INTERFACE" || type.kind === "UNION");
  return new InMemoryCache({
    possibleTypes: Object.fromEntries(
      abstract.map(({ name, possibleTypes }) => [name, possibleTypes.map((type) => type.name)]),
    ),
    // Without `key` in the selection an answer stays within its own question, and nothing is mixed.
    dataIdFromObject: ({ __typename, key }) => (typeof key === "string" ? `${__typename}:${key}` : undefined),
  });
}
