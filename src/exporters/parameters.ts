import type { GraphQLInputType, GraphQLSchema } from "graphql";
import {
  coerceInputValue,
  getNullableType,
  GraphQLInt,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
} from "graphql";
import { checkVariables } from "../request/variable-depth";
import { BadUserInputError } from "../errors/domain-error";

/** A parameter of an export has the type of an argument of the API, so both check it alike. */
export interface ParameterType {
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
  readonly description: string;
}

export type ParameterTypes = Readonly<Record<string, ParameterType>>;

/** Parameters as they stand in an address or behind a command: texts, the filter as JSON, lists with commas. */
export type ParameterTexts = readonly (readonly [name: string, text: string])[];

/** More would not be read. */
const MAX_PROBLEMS = 10;

/** The parameters that some arguments of a question of the API make. */
export function argumentsOf(schema: GraphQLSchema, question: string, names: readonly string[]): ParameterTypes {
  const field = schema.getQueryType()?.getFields()[question];
  if (field === undefined) throw new Error(`The schema has no question ${question}.`);
  const found = field.args.filter(({ name }) => names.includes(name));
  return Object.fromEntries(
    found.map(({ name, type, defaultValue, description }) => [
      name,
      { type, defaultValue, description: description ?? "" },
    ]),
  );
}

/** A type of the API that arguments may have, by its name. */
export function inputType(schema: GraphQLSchema, name: string): GraphQLInputType {
  const type = schema.getType(name);
  if (!isInputType(type)) throw new Error(`The schema has no input ${name}.`);
  return type;
}

/** The two clocks. */
export function momentParameters(schema: GraphQLSchema): ParameterTypes {
  return argumentsOf(schema, "subjects", ["asOf", "knownAt"]);
}

/**
 * The values of the texts with defaults added, checked by the types of the API.
 *
 * Errors: BAD_USER_INPUT for an unknown, repeated, missing or bad parameter; QUERY_TOO_COMPLEX for one that nests too deep.
 */
export function readParameters(types: ParameterTypes, texts: ParameterTexts): Readonly<Record<string, unknown>> {
  const given = new Map(texts);
  for (const [name] of texts) {
    if (!Object.hasOwn(types, name)) throw unknownParameter(name, types);
    if (texts.filter(([other]) => other === name).length > 1)
      throw new BadUserInputError(`\`${name}\` is given more than once: give it once.`, { argument: name });
  }
  const values = Object.entries(types).map(([name, type]) => [name, readParameter(name, type, given.get(name))]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Readonly<Record<string, unknown>>;
}

function readParameter(name: string, { type, defaultValue }: ParameterType, text: string | undefined): unknown {
  if (text === undefined) {
    if (!isNonNullType(type) || defaultValue !== undefined) return defaultValue;
    throw new BadUserInputError(`\`${name}\` is needed, as ${String(type)}, and was not given.`, { argument: name });
  }
  const value = valueOf(name, type, text);
  checkVariables(value);
  const problems: string[] = [];
  const coerced: unknown = coerceInputValue(value, type, (path, _value, { message }) => {
    problems.push(`${[name, ...path].join(".")}: ${message}`);
  });
  if (problems.length === 0) return coerced;
  const shown = problems.slice(0, MAX_PROBLEMS).join("; ");
  const message = `\`${name}\` must be ${String(type)} of the API, which /schema.graphql describes: ${shown}`;
  throw new BadUserInputError(message, { argument: name });
}

/** The value as JSON would have it, for GraphQL to check. */
function valueOf(name: string, type: GraphQLInputType, text: string): unknown {
  const wanted = getNullableType(type);
  if (isListType(wanted)) return text.split(",").map((item) => valueOf(name, wanted.ofType, item.trim()));
  if (isInputObjectType(wanted)) return parseJson(name, wanted.name, text);
  // All values of the API are in capitals, and nobody writes an address so.
  if (isEnumType(wanted)) return text.toUpperCase();
  return wanted === GraphQLInt && /^-?\d+$/.test(text) ? Number(text) : text;
}

function parseJson(name: string, type: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const wanted = `\`${name}\` must be a ${type} as JSON, for example {"regions":["RU-BA"]}, and is no JSON`;
    throw new BadUserInputError(`${wanted}: check its quotes and brackets.`, { argument: name }, { cause });
  }
}

function unknownParameter(name: string, types: ParameterTypes): BadUserInputError {
  const known = Object.keys(types).map((each) => `\`${each}\``);
  return new BadUserInputError(`There is no parameter \`${name}\` here: leave it out, or use ${known.join(", ")}.`, {
    argument: name,
  });
}
