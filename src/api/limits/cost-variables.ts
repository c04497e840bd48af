import type { DocumentNode, GraphQLSchema, ValueNode } from "graphql";
import { Kind, TypeInfo, visit, visitWithTypeInfo } from "graphql";

/**
 * The names of the variables on which the cost of a document depends: those of lengths of lists and of directives, and all
 * that a field takes which works its cost out itself.
 */
export function costVariables(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  const types = new TypeInfo(schema);
  const found = new Set<string>();
  const visitor = {
    Argument: ({ name, value }: { readonly name: { readonly value: string }; readonly value: ValueNode }) => {
      const isOfDirective = types.getDirective() != null;
      const isOfOwnCost = typeof types.getFieldDef()?.extensions["complexity"] === "function";
      if (isOfDirective || isOfOwnCost || name.value === "first") addVariables(value, found);
    },
  };
  visit(document, visitWithTypeInfo(types, visitor));
  return [...found].sort();
}

function addVariables(value: ValueNode, found: Set<string>): void {
  visit(value, { [Kind.VARIABLE]: ({ name }) => void found.add(name.value) });
}
