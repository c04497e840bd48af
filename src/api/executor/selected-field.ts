import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLOutputType, GraphQLResolveInfo } from "graphql";
import { getArgumentValues, isNonNullType, locatedError } from "graphql";
import type { ExecutionContext } from "graphql/execution/execute";
import { buildResolveInfo } from "graphql/execution/execute";
import type { Path } from "graphql/jsutils/Path";
import { pathToArray } from "graphql/jsutils/Path";
import { isPromise } from "graphql/jsutils/isPromise";
import type { Complete } from "./completion";
import { completionOf } from "./completion";

/** A field that a question asks of the objects of a type. */
export interface AskedField {
  /** Of the objects. */
  readonly type: GraphQLObjectType;
  /** In the answer. */
  readonly name: string;
  readonly definition: GraphQLField<unknown, unknown>;
  /** Where the question asks for it. */
  readonly nodes: readonly FieldNode[];
}

/** A field as it is answered for one object after another. */
export class SelectedField {
  readonly name: string;
  private readonly complete: Complete;
  /** Of all objects. Where they are wrong, each has the error. */
  private args: Record<string, unknown> | undefined;
  private firstInfo: GraphQLResolveInfo | undefined;

  constructor(
    readonly execution: ExecutionContext,
    readonly asked: AskedField,
  ) {
    this.name = asked.name;
    this.complete = completionOf(this, asked.definition.type);
  }

  /** What resolvers are told; its path is that of the first object. */
  get info(): GraphQLResolveInfo {
    return this.firstInfo!;
  }

  /** Errors: where the field may not be null. */
  execute(source: unknown, above: Path | undefined): unknown {
    const path: Path = { prev: above, key: this.name, typename: this.asked.type.name };
    try {
      const value = this.resolve(source, path);
      const completed = isPromise(value)
        ? value.then((found) => this.complete(found, path))
        : this.complete(value, path);
      return this.heard(completed, this.asked.definition.type, path);
    } catch (error) {
      return this.failed(error, this.asked.definition.type, path);
    }
  }

  /** A value that is not there yet, whose error is dealt with at its place. */
  heard(completed: unknown, type: GraphQLOutputType, path: Path): unknown {
    if (!isPromise(completed)) return completed;
    return completed.then(undefined, (error: unknown) => this.failed(error, type, path));
  }

  /** Null in place of a value that failed, with its error in the answer. Errors: where it may not be null. */
  failed(error: unknown, type: GraphQLOutputType, path: Path): null {
    const located = locatedError(error, this.asked.nodes, pathToArray(path));
    if (isNonNullType(type)) throw located;
    this.execution.collectedErrors.add(located, path);
    return null;
  }

  private resolve(source: unknown, path: Path): unknown {
    const { execution, asked } = this;
    const { definition, nodes, type } = asked;
    this.args ??= getArgumentValues(definition, nodes[0]!, execution.variableValues);
    this.firstInfo ??= buildResolveInfo(execution, definition, nodes, type, path);
    const resolve = definition.resolve ?? execution.fieldResolver;
    return resolve(source, this.args, execution.contextValue, this.firstInfo);
  }
}
