import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from "@apollo/server";
import type { Freshness } from "./answer-tag";
import { isWhole, tagOf } from "./answer-tag";
import { responseOf } from "./response-of";

/**
 * The graph of a fixed day and revision never changes. What a newer version of the service says about it may, so it is
 * asked again after a day.
 */
const FIXED = "max-age=86400, immutable";
/** Kept, and asked about each time: the answer is mostly 304. */
const REVALIDATED = "no-cache";
const NOT_MODIFIED = 304;

/**
 * Lets browsers and proxies keep answers to GET that are whole: `ETag` from the question, the day and what is recorded;
 * `Cache-Control` by whether both clocks are fixed. Who has the answer already gets 304, and nothing is asked of the
 * graph. An answer with an error is never kept.
 */
export function answerCaching<C extends BaseContext>(freshnessOf: (context: C) => Freshness): ApolloServerPlugin<C> {
  return {
    requestDidStart: ({ request }) =>
      Promise.resolve(request.http?.method === "GET" ? cachedByTag(freshnessOf) : undefined),
  };
}

function cachedByTag<C extends BaseContext>(freshnessOf: (context: C) => Freshness): GraphQLRequestListener<C> {
  let tag: string | undefined;
  return {
    responseForOperation: async (asked) => {
      const freshness = freshnessOf(asked.contextValue);
      tag = tagOf(asked, await freshness.period(), freshness.audience);
      return isHeld(asked.request.http?.headers.get("if-none-match"), tag) ? responseOf(null, NOT_MODIFIED) : null;
    },
    willSendResponse: (answered) => {
      if (tag !== undefined && isWhole(answered.response)) keep(answered, tag, freshnessOf(answered.contextValue));
      return Promise.resolve();
    },
  };
}

function keep<C extends BaseContext>(
  { request, response }: GraphQLRequestContextWillSendResponse<C>,
  tag: string,
  freshness: Freshness,
): void {
  const isTheirs = freshness.audience !== null || request.http?.headers.has("authorization") === true;
  const whose = isTheirs ? "private" : "public";
  response.http.headers.set("etag", tag);
  response.http.headers.set("cache-control", `${whose}, ${freshness.isFixed() ? FIXED : REVALIDATED}`);
}

function isHeld(header: string | undefined, tag: string): boolean {
  return header?.split(",").some((held) => held.trim() === tag) ?? false;
}
