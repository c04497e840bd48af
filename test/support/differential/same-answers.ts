import fc from "fast-check";
import type { GraphQLField, GraphQLSchema } from "graphql";
import { buildSchema } from "graphql";
import { SEED, TIMES } from "../chance";
import { COMPARED_STORES } from "../stores";
import type { Answer } from "../zveno";
import { Zveno } from "../zveno";
import { Draw } from "./draw";
import type { Question } from "./draw-question";

/**
 * Does something with so many drawings, the same ones each time. A failure tells the seed; it is not made smaller,
 * because a question can be taken apart by hand, while a smaller one often fails for another reason.
 */
export async function drawMany(count: number, work: (draw: Draw) => Promise<void>): Promise<void> {
  const property = fc.asyncProperty(fc.gen(), (generate) => work(Draw.of(generate)));
  await fc.assert(property, { numRuns: TIMES * count, endOnFailure: true });
}

/** Pages of one list that are asked for. */
const MOST_PAGES = 4;
/** A machine that has much else to do may be too slow for a question whose plan is still to be made. */
const MOST_ATTEMPTS = 3;

/** `describe` where the run has two stores to compare; otherwise leaves the tests out and says why. */
export function describeBothStores(what: string, tests: () => void): void {
  if (COMPARED_STORES.length > 1) describe(what, tests);
  else describe.skip(`${what} (left out: npm run test:neo4j has both stores)`, tests);
}

/** The service on each of the stores, and what their answers were like. */
export class BothStores {
  readonly tally = { questions: 0, refused: 0, empty: 0 };

  private constructor(
    private readonly services: readonly Zveno[],
    readonly schema: GraphQLSchema,
  ) {}

  static async start(options: { readonly withSample: boolean }): Promise<BothStores> {
    const services = await Promise.all(COMPARED_STORES.map((store) => Zveno.start(store, options)));
    const text = await (await fetch(`${services[0]!.url}/schema.graphql`)).text();
    return new BothStores(services, buildSchema(text));
  }

  get stores(): readonly Zveno["store"][] {
    return this.services.map(({ store }) => store);
  }

  /** What can be asked at the root. */
  get rootFields(): readonly GraphQLField<unknown, unknown>[] {
    return Object.values(this.schema.getQueryType()!.getFields());
  }

  /** Asks all stores, page after page. Errors: a plain Error with question and answers where two answers differ. */
  async expectSame(question: Question): Promise<void> {
    let after: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer = await this.ask(question.text(after));
      this.count(question, answer);
      const { pageInfo } = (answer.data?.[question.field] ?? {}) as Partial<Connection>;
      if (pageInfo?.hasNextPage !== true || pageInfo.endCursor === null) return;
      after = pageInfo.endCursor;
    }
  }

  private async ask(text: string): Promise<RootAnswer> {
    for (let attempt = 1; ; attempt++) {
      const answers = await Promise.all(this.services.map((service) => service.ask<RootAnswer["data"]>(text)));
      if (attempt < MOST_ATTEMPTS && answers.some(isTooLate)) continue;
      const [first, ...others] = answers.map(comparable);
      if (others.some((other) => other !== first)) throw new Error(this.difference(text, answers));
      return answers[0]!;
    }
  }

  private difference(text: string, answers: readonly object[]): string {
    const told = answers.map((answer, place) => `${this.services[place]!.store.kind}: ${JSON.stringify(answer)}`);
    return `The stores answer differently (ZVENO_TEST_SEED=${SEED} asks the same again).\nQuestion: ${text}\n${told.join("\n")}`;
  }

  private count({ field }: Question, { data, errors }: RootAnswer): void {
    this.tally.questions++;
    if (errors !== undefined) this.tally.refused++;
    else if (isEmpty(data?.[field])) this.tally.empty++;
  }

  async stop(): Promise<void> {
    await Promise.all(this.services.map((service) => service.stop()));
  }
}

type RootAnswer = Answer<Readonly<Record<string, unknown>> | null>;

interface Connection {
  readonly nodes?: readonly unknown[];
  readonly edges?: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * What has to be the same: all but how long an answer took, and, where a part of it failed, how many objects others had
 * read by then. Both are in `extensions.cost`.
 */
function comparable(answer: RootAnswer): string {
  const leftOut = answer.errors === undefined ? ["ms"] : ["ms", "objects"];
  return JSON.stringify(answer, (key, value: unknown) => (leftOut.includes(key) ? undefined : value));
}

function isTooLate({ errors = [] }: RootAnswer): boolean {
  return errors.some(({ extensions }) => extensions["code"] === "QUERY_TIMEOUT");
}

function isEmpty(answer: unknown): boolean {
  if (answer == null || (Array.isArray(answer) && answer.length === 0)) return true;
  const { nodes, edges } = answer as Partial<Connection>;
  return (nodes ?? edges)?.length === 0;
}
