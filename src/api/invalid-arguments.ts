import type { ValidationError } from "class-validator";
import { GraphQLError } from "graphql";

export interface InvalidArguments {
  /** Names with their place: `filter.regions.0`. */
  readonly fields: readonly string[];
  /** One sentence a field: «first: must not be greater than 1000». */
  readonly message: string;
}

/** More would not be read, and a list of inputs can hold thousands. */
const MAX_FIELDS = 10;

/**
 * Which arguments type-graphql's «Argument Validation Error» is about; undefined for any other error. Leaves out what
 * that error carries besides: the caller's whole input.
 */
export function describeInvalidArguments(error: unknown): InvalidArguments | undefined {
  if (!(error instanceof GraphQLError) || !Array.isArray(error.extensions.validationErrors)) return undefined;
  const problems = (error.extensions.validationErrors as ValidationError[]).flatMap((each) => problemsOf(each, ""));
  const shown = problems.slice(0, MAX_FIELDS);
  return {
    fields: shown.map(({ field }) => field),
    message: shown.map(({ field, sentence }) => `${field}: ${sentence}`).join("; "),
  };
}

interface Problem {
  readonly field: string;
  readonly sentence: string;
}

function problemsOf({ property, constraints, children }: ValidationError, parent: string): Problem[] {
  const field = `${parent}${property}`;
  const own = Object.values(constraints ?? {}).map((sentence) => ({
    field,
    sentence: withoutName(sentence, property),
  }));
  return [...own, ...(children ?? []).flatMap((child) => problemsOf(child, `${field}.`))];
}

/** class-validator's own sentences begin with the name of the property. */
function withoutName(sentence: string, property: string): string {
  return sentence.startsWith(`${property} `) ? sentence.slice(property.length + 1) : sentence;
}
