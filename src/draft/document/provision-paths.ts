import type { DraftedProvision, Introduction } from "../draft";

/** A provision as an act document lists it, or the words that introduce those below it. */
export interface PlacedProvision {
  readonly path: string;
  readonly text: string;
  /** Null of words that only introduce others. */
  readonly provision: DraftedProvision | null;
  /** Whether the number is none of the text. */
  readonly isOurs: boolean;
}

const LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя";

/** The provisions of one act in their order, each with a number of its own below one that is there. */
export function placedProvisions(provisions: readonly DraftedProvision[]): readonly PlacedProvision[] {
  const paths = new Paths();
  return provisions.flatMap((provision) => {
    let above: string | null = null;
    const introductions: PlacedProvision[] = [];
    for (const introduction of provision.introductions) {
      const known = paths.of(introduction);
      if (known === undefined) introductions.push({ ...placed(paths, introduction, above), provision: null });
      above = known ?? introductions.at(-1)?.path ?? null;
    }
    return [...introductions, { ...placed(paths, provision, above), provision }];
  });
}

function placed(paths: Paths, said: Introduction, above: string | null): Omit<PlacedProvision, "provision"> {
  return { ...paths.take(said, above), text: said.text };
}

/** The numbers that are taken. */
class Paths {
  private readonly taken = new Set<string>();
  private readonly byPlace = new Map<number, string>();
  /** The last number given below each. */
  private readonly last = new Map<string, number>();

  of({ start }: Introduction): string | undefined {
    return this.byPlace.get(start);
  }

  take(said: Introduction, above: string | null): { readonly path: string; readonly isOurs: boolean } {
    const written = pathOfNumber(said.number);
    const isOurs = written === null || !this.isFree(written);
    const path = isOurs ? this.next(above) : written;
    this.taken.add(path);
    this.byPlace.set(said.start, path);
    return { path, isOurs: isOurs || written !== said.number };
  }

  private isFree(path: string): boolean {
    const dot = path.lastIndexOf(".");
    return !this.taken.has(path) && (dot < 0 || this.taken.has(path.slice(0, dot)));
  }

  private next(above: string | null): string {
    const prefix = above === null ? "" : `${above}.`;
    let number = (this.last.get(prefix) ?? 0) + 1;
    while (this.taken.has(`${prefix}${number}`)) number += 1;
    this.last.set(prefix, number);
    return `${prefix}${number}`;
  }
}

/** «1.2» of «1.б»; null of what gives no number. */
function pathOfNumber(number: string | null): string | null {
  if (number === null) return null;
  const parts = number.split(".").map((part) => (/^\d+$/u.test(part) ? Number(part) : LETTERS.indexOf(part) + 1));
  return parts.every((part) => part > 0 && part < 10_000) ? parts.join(".") : null;
}
