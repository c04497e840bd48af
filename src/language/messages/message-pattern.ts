/** A hole of a message: `{name}`, `{$name}`, or in Russian `{name|one|few|many}`. */
const HOLE = /\{(\$?)([a-z]\w*)((?:\|[^|}]*){3})?\}/i;
const HOLES = new RegExp(HOLE, "gi");

/** A message with holes for its values. */
export class MessagePattern {
  /** What stands before, between and behind the holes. */
  private readonly literals: readonly string[];
  private readonly names: readonly string[];
  /** How many characters of it are certain: of two patterns that fit, the one with more of them is meant. */
  readonly weight: number;

  constructor(readonly text: string) {
    this.literals = text.replace(HOLES, "\0").split("\0");
    this.names = [...text.matchAll(HOLES)].map(([, , name = ""]) => name);
    this.weight = this.literals.join("").length;
  }

  /**
   * The values of the holes by name; undefined where the message is another one. Cost: linear, as no literal is looked
   * for twice, because a message may quote a megabyte.
   */
  valuesIn(message: string): ReadonlyMap<string, string> | undefined {
    const [first = "", ...others] = this.literals;
    const last = others.pop();
    if (last === undefined) return message === first ? new Map() : undefined;
    const end = message.length - last.length;
    if (!message.startsWith(first) || !message.endsWith(last)) return undefined;
    const values: string[] = [];
    let from = first.length;
    for (const literal of others) {
      const at = message.indexOf(literal, from);
      if (at < 0) return undefined;
      values.push(message.slice(from, at));
      from = at + literal.length;
    }
    if (from > end) return undefined;
    return new Map([...values, message.slice(from, end)].map((value, place) => [this.names[place] ?? "", value]));
  }
}

/** A hole as the Russian text uses it. */
export interface Hole {
  readonly name: string;
  /** Whether the value is a message itself. */
  readonly isMessage: boolean;
  /** The forms of a noun beside the number. */
  readonly forms: readonly string[];
}

/** The text with its holes filled. */
export function filled(text: string, fill: (hole: Hole) => string): string {
  return text.replace(HOLES, (_hole, sign: string, name: string, forms?: string) =>
    fill({ name, isMessage: sign === "$", forms: forms?.slice(1).split("|") ?? [] }),
  );
}

/** The names of the holes. */
export function holesOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(HOLES)].map(([, sign = "", name = ""]) => `${sign}${name}`));
}
