import type { FieldNode, GraphQLObjectType } from "graphql";
import type { ExecutionContext } from "graphql/execution/execute";
import { getFieldDef } from "graphql/execution/execute";
import type { Path } from "graphql/jsutils/Path";
import { isPromise } from "graphql/jsutils/isPromise";
import type { Eventually } from "../../event-loop/when-known";
import { SelectedField } from "./selected-field";

/** An object of an answer. It inherits nothing, so that a field may have any name. */
class Answered {
  [name: string]: unknown;
}
Object.setPrototypeOf(Answered.prototype, null);

/** What a question asks of the objects of one type. */
export class Selection {
  private readonly fields: readonly SelectedField[];

  constructor(execution: ExecutionContext, type: GraphQLObjectType, nodes: ReadonlyMap<string, readonly FieldNode[]>) {
    this.fields = [...nodes].flatMap(([name, fieldNodes]) => {
      const definition = getFieldDef(execution.schema, type, fieldNodes[0]!);
      return definition == null ? [] : [new SelectedField(execution, { name, type, definition, nodes: fieldNodes })];
    });
  }

  /** The fields of an object, in the order in which they are asked for. Errors: of a field that may not be null. */
  complete(source: unknown, path: Path | undefined): Eventually<object> {
    const answered = new Answered();
    let isWaiting = false;
    try {
      for (const field of this.fields) {
        const value = field.execute(source, path);
        answered[field.name] = value;
        if (isPromise(value)) isWaiting = true;
      }
    } catch (error) {
      if (!isWaiting) throw error;
      // The others' errors are heard, too.
      return settled(answered).finally(() => {
        throw error;
      });
    }
    return isWaiting ? settled(answered) : answered;
  }
}

async function settled(answered: Answered): Promise<Answered> {
  const names = Object.keys(answered);
  const values = await Promise.all(Object.values(answered));
  for (const [place, name] of names.entries()) answered[name] = values[place];
  return answered;
}
