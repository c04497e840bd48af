import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener, GraphQLResponse } from "@apollo/server";
import type { FormattedExecutionResult, OperationDefinitionNode } from "graphql";
import { Kind, OperationTypeNode } from "graphql";
import { LRUCache } from "lru-cache";
import { TransitMap } from "../collections/transit-map";
import type { Freshness } from "./answer-tag";
import { isWhole, tagOf } from "./answer-tag";
import { responseOf } from "./response-of";

/** What a kept text costs beside its letters, in bytes. */
const ENTRY_BYTES = 500;

/** An answer as it is sent, and whether it never changes. */
interface KeptAnswer {
  readonly text: string;
  readonly isFixed: boolean;
}

/** Ends the waiting for an answer; undefined where it could not be kept. */
type Telling = (answer: KeptAnswer | undefined) => void;

/**
 * Answers to the same question on the same day and of the same graph, as the texts that are sent, the latest asked ones within a
 * bound of bytes. Of those who ask the same at the same time, the first is answered and the others get what it got.
 *
 * A new day or revision drops all. An answer with an error is not kept; what somebody was answered is given again to them alone.
 */
export class KeptAnswers<C extends BaseContext> {
  private readonly answers: LRUCache<string, KeptAnswer>;
  private readonly underWay = new TransitMap<string, Promise<KeptAnswer | undefined>>();
  /** By the `data` of an answer: the text to send in its place. */
  private readonly ready = new WeakMap<object, string>();
  /** By the `data` of an answer: who wants its text once it is written. */
  private readonly wanted = new WeakMap<object, (text: string) => void>();
  /** By the context of a request: who waits for its answer. */
  private readonly awaited = new WeakMap<C, Telling>();
  private period = "";

  constructor(
    private readonly freshnessOf: (context: C) => Freshness,
    maxBytes: number,
  ) {
    const sizeCalculation = ({ text }: KeptAnswer) => 2 * text.length + ENTRY_BYTES;
    this.answers = new LRUCache({ maxSize: maxBytes, sizeCalculation });
  }

  readonly plugin: ApolloServerPlugin<C> = {
    requestDidStart: () => Promise.resolve(this.listener()),
    // Nothing is sent then, and nobody may wait for it.
    unexpectedErrorProcessingRequest: ({ requestContext }) => {
      this.awaited.get(requestContext.contextValue)?.(undefined);
      return Promise.resolve();
    },
  };

  /** Apollo's `stringifyResult`. */
  readonly stringify = (result: FormattedExecutionResult): string => {
    const data = result.data ?? {};
    const text = this.ready.get(data) ?? `${JSON.stringify(result)}\n`;
    this.wanted.get(data)?.(text);
    return text;
  };

  private listener(): GraphQLRequestListener<C> {
    return {
      responseForOperation: async (asked) => {
        if (!isWorthKeeping(asked.operation)) return null;
        const freshness = this.freshnessOf(asked.contextValue);
        const period = await freshness.period();
        this.dropOlderThan(period);
        const tag = tagOf(asked, period, freshness.audience);
        const kept = this.answers.get(tag) ?? (await this.underWay.get(tag));
        if (kept === undefined) this.awaited.set(asked.contextValue, this.begin(tag));
        else freshness.repeat(kept.isFixed);
        return kept === undefined ? null : this.sending(kept);
      },
      willSendResponse: ({ response, contextValue }) => {
        const told = this.awaited.get(contextValue);
        const data = response.body.kind === "single" ? response.body.singleResult.data : undefined;
        const isFixed = this.freshnessOf(contextValue).isFixed();
        if (told !== undefined && data != null && isWhole(response))
          this.wanted.set(data, (text) => told({ text, isFixed }));
        else told?.(undefined);
        return Promise.resolve();
      },
    };
  }

  /** Gives what ends the waiting of those who ask the same meanwhile. */
  private begin(tag: string): Telling {
    const { period } = this;
    let tell: Telling = () => undefined;
    const answer = new Promise<KeptAnswer | undefined>((resolve) => (tell = resolve));
    this.underWay.set(tag, answer);
    void answer.then((kept) => {
      if (this.underWay.get(tag) === answer) this.underWay.delete(tag);
      if (kept !== undefined && period === this.period) this.answers.set(tag, kept);
    });
    return tell;
  }

  private sending({ text }: KeptAnswer): GraphQLResponse {
    const data = {};
    this.ready.set(data, text);
    return responseOf(data);
  }

  private dropOlderThan(period: string): void {
    if (period !== this.period) this.answers.clear();
    this.period = period;
  }
}

/**
 * A mutation is never answered twice, and to look up the answer of what asks nothing but `__typename` costs more than to answer
 * it. Undefined, whatever Apollo's types say, is the operation of a name that the document has not.
 */
function isWorthKeeping(operation: OperationDefinitionNode | undefined): boolean {
  const asksOnlyItsName = operation?.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === "__typename",
  );
  return operation?.operation === OperationTypeNode.QUERY && !asksOnlyItsName;
}
