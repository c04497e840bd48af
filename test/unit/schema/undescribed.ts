import type { GraphQLNamedType, GraphQLSchema } from "graphql";
import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType } from "graphql";

/** A place of a schema that API users read: `Duty`, `Duty.bearers`, `Duty.bearers(first)`, `Level.REGIONAL`. */
interface Place {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** Every type, field, argument, enum value and input field of the schema, GraphQL's own left out. */
export function placesOf(schema: GraphQLSchema): readonly Place[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  return types.flatMap((type) => [{ name: type.name, description: type.description }, ...placesIn(type)]);
}

/** The names of those that carry no description. */
export function undescribed(schema: GraphQLSchema): readonly string[] {
  return placesOf(schema)
    .filter(({ description }) => (description ?? "").trim() === "")
    .map(({ name }) => name);
}

function placesIn(type: GraphQLNamedType): Place[] {
  const placed = (name: string, description: string | null | undefined) => ({
    name: `${type.name}.${name}`,
    description,
  });
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => placed(name, description));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(({ name, description }) => placed(name, description));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    placed(field.name, field.description),
    ...field.args.map((argument) => placed(`${field.name}(${argument.name})`, argument.description)),
  ]);
}
