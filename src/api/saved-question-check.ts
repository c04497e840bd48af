import type { GraphQLSchema, OperationDefinitionNode, VariableDefinitionNode } from "graphql";
import { GraphQLError, Kind, OperationTypeNode, parse, print, validate, valueFromASTUntyped } from "graphql";
import { BadUserInputError } from "../errors/domain-error";
import { checkDocument } from "./limits/document-limits";
import { checkSource } from "./limits/source-limits";

/** A parameter of a question: a variable of its operation. */
export interface QuestionParameter {
  readonly name: string;
  /** A type of the schema: `[String!]`. */
  readonly type: string;
  /** The value where nobody gives one; left out where one has to be given. */
  readonly default?: unknown;
}

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_NAME = 60;
const MAX_TITLE = 200;
/** Mistakes that an answer tells. */
const MAX_MISTAKES = 5;

/** Errors: BAD_USER_INPUT for a name that would not do in a link, or a title that is none. */
export function checkNaming(name: string, title: unknown): asserts title is string {
  if (!NAME.test(name) || name.length > MAX_NAME)
    throw new BadUserInputError(
      `A question's name has up to ${MAX_NAME} small letters of the Latin alphabet, digits and single hyphens, such as due-in-my-region: choose one.`,
      { argument: "name" },
    );
  if (typeof title !== "string" || title.trim() === "" || title.length > MAX_TITLE || /[\r\n]/.test(title))
    throw new BadUserInputError(`\`title\` says in one line of up to ${MAX_TITLE} signs what is asked: send one.`, {
      argument: "title",
    });
}

/**
 * Errors: BAD_USER_INPUT for a text that is no single named query, or that does not fit the schema; QUERY_TOO_COMPLEX for
 * one that would never be answered.
 */
export function checkQuestion(query: unknown, schema: GraphQLSchema): asserts query is string {
  if (typeof query !== "string") throw notAsked("found no text");
  checkSource(query);
  const document = parsed(query);
  checkDocument(document);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations as readonly OperationDefinitionNode[];
  if (operations.length !== 1 || operation?.operation !== OperationTypeNode.QUERY || operation.name === undefined)
    throw notAsked("found something else");
  const mistakes = validate(schema, document).slice(0, MAX_MISTAKES);
  if (mistakes.length > 0) throw notAsked(mistakes.map(({ message }) => message).join("; "));
}

/** The parameters of a question that has been checked. */
export function parametersOf(query: string): readonly QuestionParameter[] {
  const operation = parse(query).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  return (operation?.variableDefinitions ?? []).map(parameterOf);
}

function parameterOf({ variable, type, defaultValue }: VariableDefinitionNode): QuestionParameter {
  const described = { name: variable.name.value, type: print(type) };
  return defaultValue === undefined ? described : { ...described, default: valueFromASTUntyped(defaultValue) };
}

function parsed(query: string) {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) throw notAsked(error.message);
    throw error;
  }
}

function notAsked(found: string): BadUserInputError {
  return new BadUserInputError(
    `\`query\` must be one named query that fits the schema, such as query Mine($id: ID!) { … }: ${found}.`,
    { argument: "query" },
  );
}
