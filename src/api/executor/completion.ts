import type { GraphQLAbstractType, GraphQLLeafType, GraphQLList, GraphQLObjectType, GraphQLOutputType } from "graphql";
import { GraphQLError, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType } from "graphql";
import { collectSubfields } from "graphql/execution/collectFields";
import { inspect } from "graphql/jsutils/inspect";
import { isIterableObject } from "graphql/jsutils/isIterableObject";
import type { Path } from "graphql/jsutils/Path";
import { isPromise } from "graphql/jsutils/isPromise";
import type { SelectedField } from "./selected-field";
import { Selection } from "./selection";

/** What an answer shows of a value that a field resolved to. Errors: of the value, or of what below it may not be null. */
export type Complete = (value: unknown, path: Path) => unknown;

/** How the values of a field are completed, or of the items of its lists, which are of this type. */
export function completionOf(field: SelectedField, type: GraphQLOutputType): Complete {
  if (!isNonNullType(type)) return nullable(completionOfThere(field, type));
  const complete = nullable(completionOfThere(field, type.ofType));
  return (value, path) => {
    const completed = complete(value, path);
    if (completed !== null) return completed;
    const { type: owner, definition } = field.asked;
    throw new Error(`Cannot return null for non-nullable field ${owner.name}.${definition.name}.`);
  };
}

function nullable(complete: Complete): Complete {
  return (value, path) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(value, path);
  };
}

function completionOfThere(field: SelectedField, type: GraphQLOutputType): Complete {
  if (isListType(type)) return itemsOf(field, type);
  if (isLeafType(type)) return (value) => leaf(type, value);
  return isAbstractType(type) ? objectsOfKinds(field, type) : objectsOf(field, type as GraphQLObjectType);
}

function itemsOf(field: SelectedField, { ofType }: GraphQLList<GraphQLOutputType>): Complete {
  const complete = completionOf(field, ofType);
  const completeItem = (item: unknown, path: Path): unknown => {
    try {
      const completed = isPromise(item) ? item.then((found) => complete(found, path)) : complete(item, path);
      return field.heard(completed, ofType, path);
    } catch (error) {
      return field.failed(error, ofType, path);
    }
  };
  return (items, path) => {
    if (!isIterableObject(items)) {
      const { type, definition } = field.asked;
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${type.name}.${definition.name}".`);
    }
    const completed: unknown[] = [];
    try {
      for (const item of items)
        completed.push(completeItem(item, { prev: path, key: completed.length, typename: undefined }));
    } catch (error) {
      // Nobody waits any more for those that are not there yet; an error that nobody hears would end the process.
      void Promise.allSettled(completed);
      throw error;
    }
    return completed.some(isPromise) ? Promise.all(completed) : completed;
  };
}

function leaf(type: GraphQLLeafType, value: unknown): unknown {
  const shown = type.serialize(value);
  if (shown !== null && shown !== undefined) return shown;
  const expected = `\`${inspect(type)}.serialize(${inspect(value)})\``;
  throw new Error(`Expected ${expected} to return non-nullable value, returned: ${inspect(shown)}`);
}

/** Objects of whichever type each of them says. */
function objectsOfKinds(field: SelectedField, type: GraphQLAbstractType): Complete {
  const { schema, contextValue, typeResolver } = field.execution;
  const resolveType = type.resolveType ?? typeResolver;
  const byName = new Map<string, Complete>();
  return (value, path) => {
    const name = resolveType(value, contextValue, field.info, type) as string;
    let complete = byName.get(name);
    if (complete === undefined) {
      const kind = schema.getType(name);
      if (!isObjectType(kind) || !schema.isSubType(type, kind))
        throw new GraphQLError(`Runtime Object type "${name}" is not a possible type for "${type.name}".`, {
          nodes: field.asked.nodes,
        });
      byName.set(name, (complete = objectsOf(field, kind)));
    }
    return complete(value, path);
  };
}

function objectsOf(field: SelectedField, type: GraphQLObjectType): Complete {
  const { execution, asked } = field;
  let selection: Selection | undefined;
  return (value, path) => {
    if (type.isTypeOf != null && type.isTypeOf(value, execution.contextValue, field.info) === false)
      throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, {
        nodes: asked.nodes,
      });
    selection ??= selectionOf(field, type);
    return selection.complete(value, path);
  };
}

function selectionOf({ execution, asked }: SelectedField, type: GraphQLObjectType): Selection {
  const { schema, fragments, variableValues } = execution;
  return new Selection(execution, type, collectSubfields(schema, fragments, variableValues, type, asked.nodes));
}
