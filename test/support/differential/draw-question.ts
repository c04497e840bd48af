import type {
  GraphQLInputField,
  GraphQLInputObjectType,
  GraphQLArgument,
  GraphQLField,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
} from "graphql";
import {
  astFromValue,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  print,
} from "graphql";
import type { Draw } from "./draw";
import { drawValue } from "./draw-value";
import type { Vocabulary } from "./vocabulary";

/** What stores may tell differently about themselves. */
const OWN_OF_THE_STORE: ReadonlySet<string> = new Set([
  "GraphInfo.store",
  "GraphInfo.storeVersion",
  "GraphInfo.updatedAt",
]);
/** Levels of objects below the root field. */
const DEPTH = 2;
/** Lists inside lists are short, or the answer would be refused for its cost. */
const NESTED_FIRST = [1, 2, 4];
const PAGE_INFO = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

type Field = GraphQLField<unknown, unknown>;

/** A question about one root field; `text` is the whole of it, with the page behind a cursor where one is given. */
export interface Question {
  readonly field: string;
  text(after?: string): string;
}

/** A question that the schema allows: arguments and selection are drawn, as are those of the fields below. */
export function drawQuestion(draw: Draw, words: Vocabulary, schema: GraphQLSchema, field: Field): Question {
  const drawer = new QuestionDrawer(draw, words, schema);
  const args = drawer.args(field, { owner: field.name, isNested: false });
  const selection = drawer.selection(field.type, DEPTH);
  return {
    field: field.name,
    text: (after) => {
      const all = after === undefined ? args : [...args, `after: ${JSON.stringify(after)}`];
      return `{ ${field.name}${inBrackets(all)}${selection} }`;
    },
  };
}

/** What a list with a filter can be filtered by: the fields of its argument `filter`; nothing for other root fields. */
export function filterFieldsOf({ args }: Field): readonly GraphQLInputField[] {
  const filter = args.find(({ name }) => name === "filter");
  return filter === undefined ? [] : Object.values((getNamedType(filter.type) as GraphQLInputObjectType).getFields());
}

/** Which items one condition, or its opposite, leaves of the whole list: a boundary that is off by a day shows here. */
export function drawFiltered(draw: Draw, words: Vocabulary, field: Field, { name, type }: GraphQLInputField): Question {
  const filter = field.args.find((argument) => argument.name === "filter")!;
  const states = field.args.find((argument) => argument.name === "states");
  const value = { [name]: drawValue(draw, words, type, { name, owner: getNamedType(filter.type).name }, 1) };
  const canBeNegated = filterFieldsOf(field).some((each) => each.name === "not");
  const shown = canBeNegated && draw.oneIn(3) ? { not: value } : value;
  const args = [
    "first: 1000",
    `filter: ${print(astFromValue(shown, filter.type)!)}`,
    ...(draw.oneIn(2) ? [`asOf: "${draw.pick(words.days)}"`] : []),
    ...(states !== undefined && !draw.oneIn(3) ? ["states: [VALID, EXPIRED, NOT_YET, REPEALED_BASIS]"] : []),
  ];
  return { field: field.name, text: () => `{ ${field.name}${inBrackets(args)} { totalCount nodes { id } } }` };
}

class QuestionDrawer {
  private aliases = 0;

  constructor(
    private readonly draw: Draw,
    private readonly words: Vocabulary,
    private readonly schema: GraphQLSchema,
  ) {}

  args(field: Field, { owner, isNested }: { owner: string; isNested: boolean }): readonly string[] {
    const shown = field.args.filter((argument) => this.isGiven(argument));
    return shown.map((argument) => {
      const { name, type } = argument;
      const isShort = isNested && name === "first";
      const value = isShort ? this.draw.pick(NESTED_FIRST) : drawValue(this.draw, this.words, type, { name, owner });
      return `${name}: ${print(astFromValue(value, type)!)}`;
    });
  }

  private isGiven(argument: GraphQLArgument): boolean {
    if (isCursor(argument)) return false;
    if (isRequiredArgument(argument) || argument.name === "first") return true;
    // Else nearly nothing would be left of a filtered list on a day of a revision in a state.
    return argument.name === "filter" ? !this.draw.oneIn(6) : this.draw.oneIn(3);
  }

  selection(type: Field["type"], depth: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return "";
    const parts = isConnection(named) ? this.connection(named, depth) : this.object(named, depth);
    return ` { ${parts.join(" ")} }`;
  }

  private connection(type: GraphQLObjectType, depth: number): readonly string[] {
    const { nodes, totalCount } = type.getFields();
    const node = this.selection(nodes!.type, depth);
    const items = this.draw.oneIn(5) ? `edges { cursor node${node} }` : `nodes${node}`;
    return [PAGE_INFO, items, ...(totalCount === undefined || this.draw.oneIn(2) ? [] : ["totalCount"])];
  }

  private object(type: GraphQLNamedType, depth: number): readonly string[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return ["__typename", ...this.ofOneType(type, depth)];
    const fields = Object.values(type.getFields()).filter(({ name }) => !OWN_OF_THE_STORE.has(`${type.name}.${name}`));
    const isLeaf = (field: Field) => isLeafType(getNamedType(field.type));
    const leaves = fields.filter(isLeaf).filter(({ name }) => name === "id" || !this.draw.oneIn(3));
    const branches =
      depth === 0
        ? []
        : this.draw.some(
            fields.filter((field) => !isLeaf(field)),
            1 + this.draw.below(3),
          );
    return [
      "__typename",
      ...leaves.map((field) => this.field(field, depth)),
      ...branches.map((field) => this.field(field, depth - 1)),
      ...(isAbstractType(type) && this.draw.oneIn(2) ? this.ofOneType(type, depth) : []),
    ];
  }

  /** What only one of the possible types has. */
  private ofOneType(type: GraphQLNamedType, depth: number): readonly string[] {
    if (!isAbstractType(type)) return [];
    const possible = this.draw.pick(this.schema.getPossibleTypes(type));
    return [`... on ${possible.name} { ${this.object(possible, depth).join(" ")} }`];
  }

  /** Under a name of its own: beside a fragment's field of the same name it may have other arguments. */
  private field(field: Field, depth: number): string {
    const args = this.args(field, { owner: field.name, isNested: true });
    const selection = this.selection(field.type, depth);
    const alias = args.length === 0 && selection === "" ? "" : `${field.name}${++this.aliases}: `;
    return `${alias}${field.name}${inBrackets(args)}${selection}`;
  }
}

function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith("Connection");
}

/** `after` of a list; `compare` has a moment of that name. */
function isCursor({ name, type }: GraphQLArgument): boolean {
  return name === "after" && getNamedType(type).name === "String";
}

function inBrackets(args: readonly string[]): string {
  return args.length === 0 ? "" : `(${args.join(", ")})`;
}
