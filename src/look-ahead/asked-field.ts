import type { GraphQLObjectType, GraphQLResolveInfo, SelectionSetNode } from "graphql";
import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isObjectType,
  isInterfaceType,
  Kind,
} from "graphql";
import type { FieldNode, GraphQLInterfaceType, SelectionNode } from "graphql";

/** A field that a question asks for, with its arguments as its resolver gets them, and what is asked for below it. */
export interface AskedField {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly below: readonly AskedField[];
}

type Asking = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;
type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** What a question asks for below the field that is being resolved, whichever types its fragments are on. */
export function fieldsBelow(info: GraphQLResolveInfo): readonly AskedField[] {
  const type = getNamedType(info.returnType);
  if (!isComposite(type)) return [];
  return info.fieldNodes.flatMap(({ selectionSet }) => fieldsOf(info, type, selectionSet));
}

function fieldsOf(asking: Asking, type: Composite, selectionSet: SelectionSetNode | undefined): readonly AskedField[] {
  return (selectionSet?.selections ?? []).flatMap((selection) =>
    isLeftOut(asking, selection) ? [] : selectedBy(asking, type, selection),
  );
}

function selectedBy(asking: Asking, type: Composite, selection: SelectionNode): readonly AskedField[] {
  if (selection.kind === Kind.FIELD) return fieldOf(asking, type, selection);
  const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? asking.fragments[selection.name.value] : selection;
  const on = fragment?.typeCondition === undefined ? type : asking.schema.getType(fragment.typeCondition.name.value);
  return isComposite(on) ? fieldsOf(asking, on, fragment?.selectionSet) : [];
}

function fieldOf(asking: Asking, type: Composite, node: FieldNode): readonly AskedField[] {
  const field = type.getFields()[node.name.value];
  if (field === undefined) return [];
  const below = getNamedType(field.type);
  return [
    {
      name: field.name,
      args: getArgumentValues(field, node, asking.variableValues),
      below: isComposite(below) ? fieldsOf(asking, below, node.selectionSet) : [],
    },
  ];
}

function isLeftOut({ variableValues }: Asking, selection: SelectionNode): boolean {
  const isSkipped = getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.["if"] === true;
  return isSkipped || getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.["if"] === false;
}

function isComposite(type: unknown): type is Composite {
  return isObjectType(type) || isInterfaceType(type);
}

/** What is asked of each item of a page. */
export function fieldsOfItems({ below }: Pick<AskedField, "below">): readonly AskedField[] {
  const nodes = below.filter(({ name }) => name === "nodes");
  const edges = below.filter(({ name }) => name === "edges").flatMap((edge) => edge.below);
  return [...nodes, ...edges.filter(({ name }) => name === "node")].flatMap((field) => field.below);
}

/** Whether the length of a whole list is asked for. */
export function asksForTotal({ below }: Pick<AskedField, "below">): boolean {
  return below.some(({ name }) => name === "totalCount");
}
