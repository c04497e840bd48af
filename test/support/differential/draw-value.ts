import type { GraphQLInputObjectType, GraphQLInputType } from "graphql";
import { getNullableType, isEnumType, isInputObjectType, isListType } from "graphql";
import { RelationKind } from "../../../src/link/link";
import type { Draw } from "./draw";
import type { Vocabulary } from "./vocabulary";

/** What is asked for: the argument or field, and the type or root field that it belongs to. */
export interface Place {
  readonly name: string;
  readonly owner: string;
}

/** How far filters hold filters. */
const FILTER_DEPTH = 3;
const INTEGERS: Readonly<Record<string, readonly number[]>> = {
  first: [0, 1, 2, 3, 5, 20],
  depth: [1, 2, 3],
  maxLength: [1, 2, 3, 4, 6],
  perKind: [1, 2, 3],
};
const OTHER_INTEGERS = [0, 1, 2, 3, 4, 6];

/** Words of these choose a part of the query, as fields do; others are only handed to it. */
const CHOOSING = /^(orderBy|states|statuses|direction|relations|rules)$/;
/** One of these is asked for by another text than several: an index of it gives an order. */
const TOLD_BY_NUMBER = /^(kinds|regions)$/;

/** Chance, and what it is drawn from: the look of a question from `shape`, its values from `draw`. */
export interface Drawing {
  readonly draw: Draw;
  readonly shape: Draw;
  readonly words: Vocabulary;
}

/** A value for an argument that fits its type, and mostly the graph. */
export function drawValue(drawing: Drawing, type: GraphQLInputType, place: Place, depth = 0): unknown {
  const { draw, shape } = drawing;
  const wanted = getNullableType(type);
  if (isListType(wanted)) {
    const isOfTheShape = [CHOOSING, TOLD_BY_NUMBER].some((names) => names.test(place.name));
    const chance = isOfTheShape || isInputObjectType(elementOf(wanted)) ? shape : draw;
    const length = chance.oneIn(12) ? 0 : 1 + chance.below(3);
    return Array.from({ length }, () => drawValue(drawing, wanted.ofType, place, depth));
  }
  if (isEnumType(wanted)) return (CHOOSING.test(place.name) ? shape : draw).pick(wanted.getValues()).value;
  if (isInputObjectType(wanted)) return drawInput(drawing, wanted, depth + 1);
  return drawScalar(drawing, wanted.name, place);
}

/** One or two fields mostly, because what more of them have in common is nothing. */
function drawInput(drawing: Drawing, type: GraphQLInputObjectType, depth: number): object {
  const { shape } = drawing;
  const fields = Object.values(type.getFields());
  const [required, optional] = [fields.filter(isRequired), fields.filter((field) => !isRequired(field))];
  const shown = optional.filter((field) => depth < FILTER_DEPTH || !isInputObjectType(elementOf(field.type)));
  const drawn = [...required, ...shape.some(shown, 1 + shape.below(3))];
  return Object.fromEntries(
    drawn.map(({ name, type: own }) => [name, drawValue(drawing, own, { name, owner: type.name }, depth)]),
  );
}

function isRequired({ type, defaultValue }: { type: GraphQLInputType; defaultValue?: unknown }): boolean {
  return getNullableType(type) !== type && defaultValue === undefined;
}

function elementOf(type: GraphQLInputType): GraphQLInputType {
  const nullable = getNullableType(type);
  return isListType(nullable) ? elementOf(nullable.ofType) : nullable;
}

function drawScalar({ draw, shape, words }: Drawing, type: string, place: Place): unknown {
  switch (type) {
    case "ID":
      return drawId(draw, words, place);
    case "Int":
      return place.name === "knownAt" ? draw.pick(words.revisions) : draw.pick(INTEGERS[place.name] ?? OTHER_INTEGERS);
    case "Float":
      return draw.below(10) / 4;
    case "Boolean":
      return shape.oneIn(2);
    case "LocalDate":
      return draw.pick(place.name.startsWith("due") && words.dues.length > 0 ? words.dues : words.days);
    default:
      return drawString(draw, words, place.name);
  }
}

function drawString(draw: Draw, words: Vocabulary, name: string): string {
  if (name === "number" && words.numbers.length > 0) return draw.pick(words.numbers);
  if (name === "path" && words.paths.length > 0) return draw.pick(words.paths);
  if (name.startsWith("region")) return draw.pick(draw.oneIn(12) ? ["RU-XX", ""] : words.regions);
  return drawText(draw, draw.pick(words.texts));
}

/** A word of the text, its beginning, a piece of it, or several words in another order. */
function drawText(draw: Draw, text: string): string {
  const parts = text.split(/\s+/);
  const word = draw.pick(parts);
  switch (draw.below(6)) {
    case 0:
      return text;
    case 1:
      return [...word].slice(0, 1 + draw.below(5)).join("");
    case 2:
      return [...text].slice(draw.below(4), 4 + draw.below(6)).join("");
    case 3:
      return `${draw.pick(parts)} ${word}`;
    case 4:
      return word.toUpperCase();
    default:
      return word;
  }
}

function drawId(draw: Draw, words: Vocabulary, place: Place): string {
  if (draw.oneIn(20)) return "nobody";
  const fitting = idsFor(words, place);
  const all = [...Object.values(words.ids).flat(), ...words.links];
  return draw.pick(fitting.length === 0 || draw.oneIn(20) ? all : fitting);
}

function idsFor({ ids, ends, links }: Vocabulary, { name, owner }: Place): readonly string[] {
  const above = [RelationKind.SUBORDINATE_TO, RelationKind.HOSTED_BY, RelationKind.POST_IN];
  const named: Readonly<Record<string, readonly string[]>> = {
    memberOf: ends.MEMBER_OF.to,
    superior: ends.SUBORDINATE_TO.to,
    under: above.flatMap((relation) => ends[relation].to),
    responsible: [...ends.RESPONSIBLE_FOR.from, ...ends.MEMBER_OF.from],
    partner: [...ends.NETWORK_AGREEMENT.from, ...ends.NETWORK_AGREEMENT.to],
    issuedBy: ends.ISSUED_BY.to,
    for: ends.RESPONSIBLE_FOR.from,
    act: ids.Act,
    acts: ids.Act,
    programme: ids.Programme,
    programmes: ids.Programme,
    duty: ids.Duty,
    duties: ids.Duty,
  };
  return named[name] ?? idsOfOwner({ ids, ends, links }, owner);
}

/** `subject(id:)` and `SubjectFilter.ids` are about subjects; where nothing is known, the crossroads of the graph. */
function idsOfOwner(
  { ids, ends, links }: Pick<Vocabulary, "ids" | "ends" | "links">,
  owner: string,
): readonly string[] {
  if (/^subject/i.test(owner)) return ids.Subject;
  if (/^dut(y|ies)/i.test(owner)) return ids.Duty;
  if (/^act(s|Filter)?$/i.test(owner)) return ids.Act;
  if (/^agreement/i.test(owner)) return ids.Agreement;
  if (owner === "node") return [...Object.values(ids).flat(), ...links];
  return Object.values(ends).flatMap(({ from, to }) => [...from, ...to]);
}
