import type { GraphQLFieldResolver, GraphQLSchema } from "graphql";
import { isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";

type FieldMetadata = ReturnType<typeof getMetadataStorage>["fieldResolvers"][number];
type ParamMetadata = NonNullable<FieldMetadata["params"]>[number];
type Values = Readonly<Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<Values, unknown, Values>;
type ReadParam = (...asked: Parameters<Resolve>) => unknown;
type Method = (...params: readonly unknown[]) => unknown;
/** A class as its metadata name it. */
type Class = abstract new (...given: never[]) => object;

/**
 * Lets the fields of objects be resolved at once, by the getters of their classes and the methods of their resolvers.
 * type-graphql makes promises and looks for classes for each field that has arguments, by the thousand in a wide answer; but
 * arguments are plain data here, which graphql-js has checked, and questions check what is more than that.
 */
export function resolveAtOnce(schema: GraphQLSchema): void {
  const { objectTypes, fieldResolvers } = getMetadataStorage();
  for (const { name, target } of objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    const fields = type.getFields();
    for (const metadata of fieldResolvers) {
      const field = fields[metadata.schemaName];
      if (field !== undefined && isOf(metadata, target as Class)) field.resolve = resolverOf(metadata);
    }
  }
}

/** Whether a field is one of a class: its own, or that of what it extends. */
function isOf({ getObjectType }: FieldMetadata, target: Class): boolean {
  const owner = getObjectType!() as Class;
  return owner === target || target.prototype instanceof owner;
}

function resolverOf({ kind, target, methodName, params = [] }: FieldMetadata): Resolve {
  if (kind === "internal") return (root) => root[methodName];
  const resolver = new (target as new () => Record<string, Method>)();
  const readers = params.toSorted((a, b) => a.index - b.index).map(readerOf);
  const [first = readNothing, second = readNothing, ...others] = readers;
  if (others.length > 0) return (...asked) => resolver[methodName]!(...readers.map((read) => read(...asked)));
  // Most take one or two parameters, by the thousand in a wide answer: no lists are made for these.
  return (root, args, context, info) =>
    resolver[methodName]!(first(root, args, context, info), second(root, args, context, info));
}

const readNothing: ReadParam = () => undefined;

/** Errors: a plain Error for a parameter that no field has so far. */
function readerOf(param: ParamMetadata): ReadParam {
  switch (param.kind) {
    case "root":
      return (root) => root;
    case "arg":
      return (_root, args) => args[param.name];
    case "args":
      return (_root, args) => args;
    case "context":
      return (_root, _args, context) => context;
    case "info":
      return (_root, _args, _context, info) => info;
    case "custom":
    case "pubSub":
      throw new Error(`The field ${param.methodName} takes a parameter (${param.kind}) that nobody reads for it.`);
  }
}
