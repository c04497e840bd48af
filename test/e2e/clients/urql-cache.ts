import type { Exchange } from "@urql/core";
import type { Data } from "@urql/exchange-graphcache";
import { cacheExchange } from "@urql/exchange-graphcache";
import type { IntrospectionQuery } from "graphql";

/** urql's normalised cache: things under their `key`, which is another one at another moment. */
export function urqlCache({ __schema }: IntrospectionQuery): Exchange {
  const objects = __schema.types.filter((type) => type.kind === "OBJECT" && !type.name.startsWith("__"));
  // Without `key` in the selection, and for types that have none, an answer stays within its own question.
  const keyOf = ({ key }: Data) => (typeof key === "string" ? key : null);
  return cacheExchange({
    schema: { __schema },
    keys: Object.fromEntries(objects.map(({ name }) => [name, keyOf])),
  });
}
