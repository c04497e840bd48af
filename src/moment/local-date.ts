import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { FIRST_DAY, isIsoDay, LAST_DAY } from "./iso-day";

/**
 * A day of the calendar. graphql-scalars' LocalDate takes days that no calendar has, and years that the service cannot
 * compare; this one is bounded.
 */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: "LocalDate",
  description: `A day of the calendar as YYYY-MM-DD, from ${FIRST_DAY} to ${LAST_DAY} (дата).`,
  serialize: String,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

function parseDay(value: unknown): string {
  if (typeof value === "string" && isIsoDay(value)) return value;
  const found = typeof value === "string" ? `"${value.slice(0, 40)}"` : typeof value;
  const message = `A LocalDate is a day of the calendar from ${FIRST_DAY} to ${LAST_DAY}, written YYYY-MM-DD; found ${found}.`;
  throw new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}
