import type { ExecutionArgs, ExecutionResult, GraphQLFieldResolver } from "graphql";
import { buildSchema, execute, isAbstractType, parse, validate } from "graphql";
import { executeQuery } from "../../../src/api/executor/execute-query";
import type { Draw } from "../../support/differential/draw";
import { drawMany } from "../../support/differential/same-answers";

const schema = buildSchema(`
  interface Being { id: ID! name: String kind: Kind! friend: Being kin(first: Int = 2, named: String): [Being!]! }
  type Person implements Being { id: ID! name: String kind: Kind! friend: Being kin(first: Int = 2, named: String): [Being!]!
    age: Int! dogs: [Dog] words: [[String!]] }
  type Dog implements Being { id: ID! name: String kind: Kind! friend: Being kin(first: Int = 2, named: String): [Being!]!
    owner: Person! }
  union Found = Person | Dog
  enum Kind { KIND FAIR }
  type Query { being(id: ID): Being beings: [Being] all: [Being!]! found: [Found] dog: Dog! person: Person }
  type Mutation { rename: Person }
`);

/** What a resolver gives, by chance that the place in the graph decides: so two executors meet the same. */
const OUTCOMES = [
  ...Array.from({ length: 24 }, () => "value" as const),
  ...(["null", "undefined", "thrown", "error", "no list", "unknown kind"] as const),
] as const;

interface Being {
  readonly is: string;
  readonly at: string;
}

function chance(text: string): number {
  let hash = 2166136261;
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 16777619);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function valueOf(type: string, at: string): unknown {
  const list = /^\[(.*)\]!?$/.exec(type);
  if (list !== null)
    return Array.from({ length: chance(`${at} length`) % 4 }, (_none, place) => outcome(list[1]!, `${at}.${place}`));
  switch (type.replace("!", "")) {
    case "Int":
      return chance(at) % 7 === 0 ? "no number" : chance(at) % 100;
    case "Kind":
      return chance(at) % 9 === 0 ? "WILD" : "KIND";
    case "ID":
    case "String":
      return `text of ${at}`;
    default: {
      const kind = chance(`${at} kind`) % 2 === 0 ? "Person" : "Dog";
      const is = isAbstractType(schema.getType(type.replace("!", ""))) ? kind : type.replace("!", "");
      return { is, at } satisfies Being;
    }
  }
}

function outcome(type: string, at: string): unknown {
  if (at.startsWith("late")) return new Promise((resolve) => resolve(outcomeNow(type, at)));
  // Where an item of a list fails at once, graphql-js does not hear of others that fail later: the process would end.
  const isNow = at.startsWith("now") || /\.\d/.test(at);
  return isNow || chance(`${at} time`) % 3 > 0
    ? outcomeNow(type, at)
    : Promise.resolve().then(() => outcomeNow(type, at));
}

/** Errors: where that is what it gives. */
function outcomeNow(type: string, at: string): unknown {
  switch (OUTCOMES[chance(`${at} outcome`) % OUTCOMES.length]!) {
    case "value":
      return valueOf(type, at);
    case "null":
      return null;
    case "undefined":
      return undefined;
    case "thrown":
      throw new Error(`thrown at ${at}`);
    case "error":
      return new Error(`given at ${at}`);
    case "no list":
      return type.startsWith("[") ? 5 : valueOf(type, at);
    case "unknown kind":
      return { is: "Query", at } satisfies Being;
  }
}

const fieldResolver: GraphQLFieldResolver<Being | string, unknown> = (source, args, _context, info) => {
  const at = typeof source === "string" ? source : source.at;
  return outcome(String(info.returnType), `${at} ${info.fieldName}${JSON.stringify(args)}`);
};

const typeResolver = (value: Being) => value.is;

const OF_BEING = [
  ...["id", "name", "kind", "friend", "kin", "one: kin(first: 1)", "named: kin(named: $named)", "__typename"],
  ...["constructor: id", "__proto__: name"],
];
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Query: ["being", "known: being(id: $id)", "beings", "all", "found", "dog", "person", "__typename", "__schema"],
  Being: OF_BEING,
  Person: [...OF_BEING, "age", "dogs", "words"],
  Dog: [...OF_BEING, "owner"],
  Found: ["__typename"],
};
const TYPES: Readonly<Record<string, string>> = {
  ...{ being: "Being", beings: "Being", all: "Being", found: "Found", dog: "Dog", person: "Person" },
  ...{ friend: "Being", kin: "Being", dogs: "Dog", owner: "Person", __schema: "__Schema" },
};
const KINDS: Readonly<Record<string, readonly string[]>> = {
  Being: ["Being", "Person", "Dog"],
  Found: ["Person", "Dog", "Being"],
  ...{ Person: ["Person", "Being"], Dog: ["Dog", "Found"], Query: ["Query"] },
};
const DIRECTIVES = ["@include(if: $yes)", "@skip(if: $yes)", "@include(if: $no)", "@skip(if: $no)"];

function selectionOf(draw: Draw, type: string, depth: number): string {
  if (type === "__Schema") return "{ queryType { name } }";
  const parts = Array.from({ length: 1 + draw.below(4) }, () => partOf(draw, type, depth));
  return `{ ${parts.join(" ")} }`;
}

function partOf(draw: Draw, type: string, depth: number): string {
  const directive = draw.oneIn(8) ? draw.pick(DIRECTIVES) : "";
  if (type !== "Query" && depth > 0 && draw.oneIn(5)) {
    const kind = draw.pick(KINDS[type]!);
    if (kind !== "Found" && draw.oneIn(4)) return `...Of${kind} ${directive}`;
    return `... ${draw.oneIn(5) ? "" : `on ${kind}`} ${directive} ${selectionOf(draw, draw.oneIn(5) ? type : kind, depth - 1)}`;
  }
  const field = draw.pick(FIELDS[type]!);
  const below = TYPES[/(\w+)(\(|$)/.exec(field)![1]!];
  if (below !== undefined && depth === 0) return "__typename";
  return `${field} ${directive} ${below === undefined ? "" : selectionOf(draw, below, depth - 1)}`;
}

function questionOf(draw: Draw): string {
  const fragments = ["Being", "Person", "Dog"].map(
    (type) => `fragment Of${type} on ${type} ${selectionOf(draw, type, 1)}`,
  );
  const variables = "$id: ID, $named: String, $yes: Boolean = true, $no: Boolean = false";
  return `query (${variables}) ${selectionOf(draw, "Query", 4)} ${fragments.join(" ")}`;
}

/** Not every drawing is a question: types may be asked for that never meet. A fragment that is left over does no harm. */
function mistakesIn(question: string): readonly string[] {
  return validate(schema, parse(question))
    .map(({ message }) => message)
    .filter((message) => !message.includes("is never used"));
}

/** `world`: when its values are there, and which of many it is. */
function asked(question: string, world: string, variableValues: Readonly<Record<string, unknown>> = {}): ExecutionArgs {
  const resolvers = { fieldResolver, typeResolver: typeResolver as never };
  return { schema, document: parse(question), rootValue: world, variableValues, ...resolvers };
}

function told({ data, errors }: ExecutionResult): string {
  return JSON.stringify({
    data,
    errors: errors?.map(({ message, path, locations }) => ({ message, path, locations })),
  });
}

describe("a question", () => {
  it("is answered as graphql-js answers it, byte for byte, whatever its fields give", async () => {
    const tally = { questions: 0, partial: 0, whole: 0, nothing: 0 };
    await drawMany(300, async (draw) => {
      const question = questionOf(draw);
      if (mistakesIn(question).length > 0) return;
      const world = `${draw.pick(["now", "late", "mixed"])} ${draw.below(1000)}`;
      const args = asked(question, world, { named: draw.pick(["A", null]) });
      const answer = await executeQuery(args);
      expect({ question, answer: told(answer) }).toEqual({ question, answer: told(await execute(args)) });
      tally.questions++;
      if (answer.data === null) tally.nothing++;
      else if (answer.errors === undefined) tally.whole++;
      else tally.partial++;
    });
    for (const count of Object.values(tally)) expect(count).toBeGreaterThan(25);
  });

  it.each([
    ["mutation { rename { id name } }", "that changes something"],
    ["query ($count: Int!) { all { kin(first: $count) { id } } }", "whose variables are wrong"],
    ["query One { __typename } query Other { __typename }", "that may be one of two"],
  ])("%s, one %s, is answered as graphql-js answers it", async (question) => {
    const args = asked(question, "now 1");
    expect(told(await executeQuery(args))).toBe(told(await execute(args)));
  });
});
