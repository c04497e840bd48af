import {
  type Candidate,
  type Draft,
  HEAD_FIELDS,
  type KeptDraft,
  type Mention,
  type Place,
  type Provision,
  type Read,
  type Term,
} from "./draft";

/** Below this a person looks first, as the service has it. */
const UNSURE = 0.7;

type Path = readonly (string | number)[];

/** One thing that was read, with where its words are. */
export type DraftField = {
  /** Its path in the draft. */
  readonly path: Path;
  readonly key: string;
  /** Its words; null where the text has none. */
  readonly place: Place | null;
  readonly isUnsure: boolean;
  /** The provision that it belongs to; null of the head. */
  readonly provision: Provision | null;
} & (
  | { readonly kind: "head"; readonly name: (typeof HEAD_FIELDS)[number]; readonly value: Read | null }
  | { readonly kind: "type"; readonly value: string }
  | { readonly kind: "term"; readonly value: Term }
  | { readonly kind: "who"; readonly value: Mention; readonly candidates: readonly Candidate[] }
);

/** All that can be confirmed, changed or thrown out, in the order of the text. */
export function fieldsOf({ head, provisions }: Draft, candidates: KeptDraft["candidates"]): readonly DraftField[] {
  return [
    ...HEAD_FIELDS.map((name): DraftField => {
      const value = head[name];
      const isUnsure = value === null ? name !== "issuer" && name !== "title" : value.certainty < UNSURE;
      return { ...at(["head", name]), place: value, isUnsure, provision: null, kind: "head", name, value };
    }),
    ...provisions.flatMap((provision, index) => fieldsOfProvision(provision, index, candidates)),
  ];
}

function fieldsOfProvision(
  provision: Provision,
  index: number,
  candidates: KeptDraft["candidates"],
): readonly DraftField[] {
  const { term, responsible, type, typeCertainty } = provision;
  const isTask = type === "OBLIGATION" || type === "RECOMMENDATION";
  const isNobody = isTask && responsible.length === 0 && typeCertainty < 1;
  return [
    {
      ...at(["provisions", index]),
      ...{ place: provision, provision, isUnsure: typeCertainty < UNSURE || isNobody },
      ...{ kind: "type", value: type },
    },
    ...responsible.map((value, each): DraftField => {
      const near = value.isNew === true ? [] : (candidates[value.normalised] ?? []);
      const isUnsure = value.certainty < UNSURE || near.length > 0;
      const path = at(["provisions", index, "responsible", each]);
      return { ...path, place: value, isUnsure, provision, kind: "who", value, candidates: near };
    }),
    ...(term === null ? [] : [termField(term, provision, index)]),
  ];
}

function termField(value: Term, provision: Provision, index: number): DraftField {
  const isUnsure = value.certainty < UNSURE || (value.deadline.kind === "DATE" && value.deadline.until === null);
  return { ...at(["provisions", index, "term"]), place: value, isUnsure, provision, kind: "term", value };
}

function at(path: Path): { readonly path: Path; readonly key: string } {
  return { path, key: path.join(".") };
}

/** The draft with a field made certain; one whose candidates are left aside is somebody new. */
export function confirmed(draft: Draft, field: DraftField): Draft {
  if (field.kind === "type") return withAt(draft, [...field.path, "typeCertainty"], 1);
  if (field.kind === "head" && field.value === null) return draft;
  return changed(draft, field, {});
}

/** The draft with something else in a field, which is then certain. */
export function changed(draft: Draft, field: DraftField, change: object): Draft {
  if (field.kind === "type") return withAt(draft, field.path, { ...field.provision, ...change, typeCertainty: 1 });
  const before = field.value ?? { start: 0, end: 0 };
  return withAt(draft, field.path, { ...(before as object), ...change, certainty: 1 });
}

/** The draft without a field: of the field that says what a provision does, without the provision. */
export function without(draft: Draft, { path }: DraftField): Draft {
  return withAt(draft, path, undefined);
}

/** Lists lose what is set to nothing, other things have null there. */
function withAt<T>(whole: T, [step, ...rest]: Path, value: unknown): T {
  if (step === undefined) return value as T;
  const part = (whole as Readonly<Record<string | number, unknown>>)[step];
  const next = rest.length === 0 ? value : withAt(part, rest, value);
  if (!Array.isArray(whole)) return { ...whole, [step]: next ?? null };
  return whole.flatMap((each: unknown, index) => (index !== step ? [each] : next === undefined ? [] : [next])) as T;
}

/** A stretch of the text, and the fields whose words it is. */
export interface Stretch extends Place {
  readonly keys: readonly string[];
}

/** The text in stretches, by the places of its fields; provisions as a whole are none. */
export function stretchesOf(text: string, fields: readonly DraftField[]): readonly Stretch[] {
  const placed = fields.flatMap(({ kind, place, key }) =>
    kind === "type" || place === null || place.end <= place.start ? [] : [{ ...place, key }],
  );
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= text.length)
    .sort((a, b) => a - b);
  const starts = [...placed].sort((a, b) => a.start - b.start);
  let open: typeof placed = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    open = open.filter(({ end }) => end > start);
    for (; (starts[next]?.start ?? Infinity) <= start; next += 1) open.push(...starts.slice(next, next + 1));
    return {
      start,
      end: cuts[index + 1] ?? text.length,
      keys: open.filter(({ end }) => end > start).map(({ key }) => key),
    };
  });
}
