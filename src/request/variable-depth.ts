import { QueryTooComplexError } from "../errors/domain-error";

/** Levels of nesting of an input. Filters have a few; thousands would use up the stack of whoever reads them. */
const MAX_VARIABLE_DEPTH = 50;

/** Errors: QUERY_TOO_COMPLEX for values that nest too deep for whoever reads them. */
export function checkVariables(variables: unknown): void {
  const left: { readonly value: unknown; readonly depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, depth } = next;
    if (depth > MAX_VARIABLE_DEPTH)
      throw new QueryTooComplexError(
        `The variables nest more than ${MAX_VARIABLE_DEPTH} levels deep, which is the most: simplify the filter.`,
        { limit: MAX_VARIABLE_DEPTH },
      );
    if (typeof value === "object" && value !== null)
      for (const child of Object.values(value)) left.push({ value: child, depth: depth + 1 });
  }
}
