import type { DirectoryEntry, NamedLabel } from "./directory-entry";
import { nameKey, nameTokens } from "./name-key";
import { NearNames } from "./near-names";
import { initialsKey, personKey } from "./person-key";
import type { NameWords } from "./same-subject";
import { mayBeSame, nameWords, tellingWords } from "./same-subject";

/** What a cell with a name admits. */
export interface Wanted {
  readonly label: NamedLabel;
  readonly admits: (entry: DirectoryEntry) => boolean;
  /** The region in which it is looked for; undefined for all regions. What has no region is found from every region. */
  readonly region: string | undefined;
}

/** What a name or id led to. Only `one` is taken. People decide about all else. */
export type Match =
  | { readonly found: "one"; readonly entry: DirectoryEntry }
  /**
   * Those who may be meant: several of this name, one in another region, one that does not fit, or those with a similar
   * name.
   */
  | { readonly found: "several" | "elsewhere" | "unfit" | "near"; readonly entries: readonly DirectoryEntry[] }
  | { readonly found: "none" };

/** Entries between two pauses while a directory is built. */
const ENTRIES_A_TURN = 500;
/** More would not help anybody to decide. */
const MOST_NEAR = 5;

/** Known nodes by id and by name, for the length of one import. */
export class NameDirectory {
  private readonly byId = new Map<string, DirectoryEntry>();
  private readonly idsByKey = new Map<string, Set<string>>();
  private readonly near = new Map<NamedLabel, NearNames<string>>();
  /** The names of subjects by each of their telling words. */
  private readonly byWord = new Map<string, { readonly id: string; readonly words: NameWords }[]>();
  /** The words of each name of subjects. */
  private readonly words = new Map<string, NameWords>();
  private readonly stated = new Set<string>();

  /** Cost: 70,000 entries take about a second, in turns between which others run. */
  static async of(entries: Iterable<DirectoryEntry>): Promise<NameDirectory> {
    const directory = new NameDirectory();
    let added = 0;
    for (const entry of entries) {
      directory.take(entry);
      added += 1;
      if (added % ENTRIES_A_TURN === 0) await new Promise(setImmediate);
    }
    return directory;
  }

  /** Adds what the import itself states. An id that is known gets further names and places. */
  add(entry: DirectoryEntry): void {
    this.stated.add(entry.id);
    this.take(entry);
  }

  private take(entry: DirectoryEntry): void {
    const known = this.byId.get(entry.id);
    const before = new Set(known?.names);
    this.byId.set(entry.id, known === undefined ? entry : joined(known, entry));
    for (const name of new Set(entry.names)) if (!before.has(name)) this.index(name, entry);
  }

  withId(id: string): DirectoryEntry | undefined {
    return this.byId.get(id);
  }

  /** Those that are or were called so exactly, but for the way of writing. */
  called(label: NamedLabel, name: string): readonly DirectoryEntry[] {
    return this.entries(this.idsByKey.get(keyOf(label, label === "Person" ? personKey(name) : nameKey(name))) ?? []);
  }

  /** Those with a similar name; for a person, those whom the initials fit. */
  calledNearly(label: NamedLabel, name: string): readonly DirectoryEntry[] {
    if (label === "Person") return this.entries(this.idsByKey.get(initialsOf(name)) ?? []);
    return this.entries(this.near.get(label)?.like(nameTokens(name)) ?? []);
  }

  /** Subjects known before of which a new name may be another name; what the import itself states is none of them. */
  mayBeCalled(name: string, wanted: Wanted): readonly DirectoryEntry[] {
    const tokens = nameTokens(name);
    const words = nameWords(tokens);
    // What the import states grows with it: it is left out before names are compared.
    const isKnown = (id: string) => !this.stated.has(id);
    const told = tellingWords(words)
      .flatMap((word) => this.byWord.get(word) ?? [])
      .filter((other) => isKnown(other.id) && mayBeSame(words, other.words));
    const isAlike = (other: string) => mayBeSame(words, this.words.get(other) ?? []);
    const like = (this.near.get(wanted.label)?.like(tokens) ?? []).filter(isKnown);
    const alike = like.filter((id) => this.byId.get(id)?.names.some(isAlike));
    const entries = this.entries(new Set([...told.map(({ id }) => id), ...alike]));
    return entries.filter((entry) => fits(entry, wanted) && isWithin(entry, wanted.region)).slice(0, MOST_NEAR);
  }

  find(text: string, wanted: Wanted): Match {
    const known = this.byId.get(text);
    if (known !== undefined)
      return fits(known, wanted) ? { found: "one", entry: known } : { found: "unfit", entries: [known] };
    const called = this.called(wanted.label, text);
    const fitting = called.filter((entry) => fits(entry, wanted));
    const here = fitting.filter((entry) => isWithin(entry, wanted.region));
    const [only, ...others] = here;
    if (only !== undefined)
      return others.length === 0 ? { found: "one", entry: only } : { found: "several", entries: here };
    if (fitting.length > 0) return { found: "elsewhere", entries: fitting };
    return called.length > 0 ? { found: "unfit", entries: called } : this.findNear(text, wanted);
  }

  private findNear(text: string, wanted: Wanted): Match {
    const near = this.calledNearly(wanted.label, text).filter((entry) => fits(entry, wanted));
    const entries = near.filter((entry) => isWithin(entry, wanted.region)).slice(0, MOST_NEAR);
    return entries.length > 0 ? { found: "near", entries } : { found: "none" };
  }

  private entries(ids: Iterable<string>): readonly DirectoryEntry[] {
    return [...ids].flatMap((id) => this.byId.get(id) ?? []);
  }

  private index(name: string, { id, label }: DirectoryEntry): void {
    if (label === "Person") {
      this.keep(keyOf(label, personKey(name)), id);
      return this.keep(initialsOf(name), id);
    }
    // Read once for all three indexes, because a graph has many names.
    const tokens = nameTokens(name);
    this.keep(keyOf(label, tokens.join(" ")), id);
    this.indexLikeness(tokens, label, id);
    if (label !== "Subject") return;
    const words = this.words.get(name) ?? nameWords(tokens);
    this.words.set(name, words);
    this.indexWords(words, id);
  }

  private indexLikeness(tokens: readonly string[], label: NamedLabel, id: string): void {
    const near = this.near.get(label) ?? new NearNames<string>();
    this.near.set(label, near);
    near.add(tokens, id);
  }

  private indexWords(words: NameWords, id: string): void {
    for (const word of new Set(tellingWords(words))) {
      const named = this.byWord.get(word) ?? [];
      this.byWord.set(word, named);
      named.push({ id, words });
    }
  }

  private keep(key: string, id: string): void {
    const ids = this.idsByKey.get(key);
    if (ids === undefined) this.idsByKey.set(key, new Set([id]));
    else ids.add(id);
  }
}

function joined(known: DirectoryEntry, entry: DirectoryEntry): DirectoryEntry {
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  return { ...known, names: union(known.names, entry.names), within: union(known.within, entry.within) };
}

function keyOf(label: NamedLabel, key: string): string {
  return `${label} ${key}`;
}

function initialsOf(name: string): string {
  return `initials ${initialsKey(name)}`;
}

function fits(entry: DirectoryEntry, wanted: Wanted): boolean {
  return entry.label === wanted.label && wanted.admits(entry);
}

function isWithin(entry: DirectoryEntry, region: string | undefined): boolean {
  return region === undefined || entry.region === null || entry.region === region;
}
