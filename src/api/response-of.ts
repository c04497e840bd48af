import type { GraphQLResponse } from "@apollo/server";
import { HeaderMap } from "@apollo/server";

/** What a plugin of Apollo Server answers in place of its own executor; a `status` other than 200 goes with it. */
export function responseOf(data: Record<string, unknown> | null, status?: number): GraphQLResponse {
  const http = { headers: new HeaderMap(), ...(status === undefined ? {} : { status }) };
  return { http, body: { kind: "single", singleResult: { data } } };
}
