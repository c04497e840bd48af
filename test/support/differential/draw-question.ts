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
import type { Drawing } from "./draw-value";
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

/** Looks of questions about one root field: lists with a filter have more in them than a look-up. */
const SHAPES_OF_A_LIST = 4;
const SHAPES_OF_OTHERS = 2;
const SHAPES_OF_A_CONDITION = 1;

/** What a root field wants one of at least, though the schema lets all be left out. */
const ONE_OF: Readonly<Record<string, readonly string[]>> = {
  consolidatedReport: ["act", "programme", "duties", "region"],
};

/** A question that the schema allows: arguments and selection are drawn, as are those of the fields below. */
export function drawQuestion(draw: Draw, words: Vocabulary, schema: GraphQLSchema, field: Field): Question {
  const shape = draw.shape(field.name, filterFieldsOf(field).length > 0 ? SHAPES_OF_A_LIST : SHAPES_OF_OTHERS);
  const drawer = new QuestionDrawer({ draw, shape, words }, schema);
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

/**
 * Which items one condition, or its opposite, leaves of the whole list, by their ids, or the numbers of revisions: a
 * boundary that is off by a day shows here.
 */
export function drawFiltered(draw: Draw, words: Vocabulary, field: Field, { name, type }: GraphQLInputField): Question {
  const filter = field.args.find((argument) => argument.name === "filter")!;
  const hasMoment = field.args.some((argument) => argument.name === "asOf");
  const states = field.args.find((argument) => argument.name === "states");
  const shape = draw.shape(`${field.name} ${name}`, SHAPES_OF_A_CONDITION);
  const value = { [name]: drawValue({ draw, shape, words }, type, { name, owner: getNamedType(filter.type).name }, 1) };
  const canBeNegated = filterFieldsOf(field).some((each) => each.name === "not");
  const shown = canBeNegated && shape.oneIn(3) ? { not: value } : value;
  const args = [
    "first: 1000",
    `filter: ${print(astFromValue(shown, filter.type)!)}`,
    ...(hasMoment && draw.oneIn(2) ? [`asOf: "${draw.pick(words.days)}"`] : []),
    ...(states !== undefined && !shape.oneIn(3) ? ["states: [VALID, EXPIRED, NOT_YET, REPEALED_BASIS]"] : []),
  ];
  const list = getNamedType(field.type) as GraphQLObjectType;
  const item = getNamedType(list.getFields()["nodes"]!.type) as GraphQLObjectType;
  const told = "id" in item.getFields() ? "id" : "number";
  return { field: field.name, text: () => `{ ${field.name}${inBrackets(args)} { totalCount nodes { ${told} } } }` };
}

class QuestionDrawer {
  private aliases = 0;

  constructor(
    private readonly drawing: Drawing,
    private readonly schema: GraphQLSchema,
  ) {}

  private get shape(): Draw {
    return this.drawing.shape;
  }

  args(field: Field, { owner, isNested }: { owner: string; isNested: boolean }): readonly string[] {
    const wanted = isNested || !(owner in ONE_OF) ? undefined : this.shape.pick(ONE_OF[owner]!);
    const shown = field.args.filter((argument) => argument.name === wanted || this.isGiven(argument));
    const drawn = shown.map(({ name, type }) => {
      const isShort = isNested && name === "first";
      return isShort ? this.drawing.draw.pick(NESTED_FIRST) : drawValue(this.drawing, type, { name, owner });
    });
    const values = inOrderOfDays(shown, drawn);
    return shown.map(({ name, type }, place) => `${name}: ${print(astFromValue(values[place], type)!)}`);
  }

  private isGiven(argument: GraphQLArgument): boolean {
    if (isCursor(argument)) return false;
    if (isRequiredArgument(argument) || argument.name === "first") return true;
    // Else nearly nothing would be left of a filtered list on a day of a revision in a state.
    return argument.name === "filter" ? !this.shape.oneIn(6) : this.shape.oneIn(3);
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
    const items = this.shape.oneIn(5) ? `edges { cursor node${node} }` : `nodes${node}`;
    return [PAGE_INFO, items, ...(totalCount === undefined || this.shape.oneIn(2) ? [] : ["totalCount"])];
  }

  private object(type: GraphQLNamedType, depth: number): readonly string[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return ["__typename", ...this.ofOneType(type, depth)];
    const fields = Object.values(type.getFields()).filter(({ name }) => !OWN_OF_THE_STORE.has(`${type.name}.${name}`));
    const isLeaf = (field: Field) => isLeafType(getNamedType(field.type));
    const leaves = fields.filter(isLeaf).filter(({ name }) => name === "id" || !this.shape.oneIn(3));
    const branches =
      depth === 0
        ? []
        : this.shape.some(
            fields.filter((field) => !isLeaf(field)),
            1 + this.shape.below(3),
          );
    return [
      "__typename",
      ...leaves.map((field) => this.field(field, depth)),
      ...branches.map((field) => this.field(field, depth - 1)),
      ...(isAbstractType(type) && this.shape.oneIn(2) ? this.ofOneType(type, depth) : []),
    ];
  }

  /** What only one of the possible types has. */
  private ofOneType(type: GraphQLNamedType, depth: number): readonly string[] {
    if (!isAbstractType(type)) return [];
    const possible = this.shape.pick(this.schema.getPossibleTypes(type));
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

/** The days `from` and `to` in their order: a question the other way round is only refused. */
function inOrderOfDays(args: readonly GraphQLArgument[], values: readonly unknown[]): readonly unknown[] {
  const isDay = (name: string) => (argument: GraphQLArgument) =>
    argument.name === name && getNamedType(argument.type).name === "LocalDate";
  const [from, to] = [args.findIndex(isDay("from")), args.findIndex(isDay("to"))];
  if (from < 0 || to < 0 || String(values[from]) <= String(values[to])) return values;
  return values.map((value, place) => (place === from ? values[to] : place === to ? values[from] : value));
}

function inBrackets(args: readonly string[]): string {
  return args.length === 0 ? "" : `(${args.join(", ")})`;
}
