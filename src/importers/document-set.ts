import type { Level, SubjectKind } from "../subject/subject";
import type { ActDocument, ActEntry, SubjectEntry } from "./act-document";
import { levelOf, regionOf } from "./subject-defaults";
import type { DocumentPath, SourceDocument } from "./source-document";

type Section = Exclude<keyof ActDocument, "source" | "region" | "correction">;
type EntryOf<S extends Section> = NonNullable<ActDocument[S]>[number];

/** An entry of a document with the place it has there. */
export interface Placed<T> {
  readonly entry: T;
  readonly document: SourceDocument;
  readonly path: DocumentPath;
}

/** Documents whose facts are wanted, and others that they refer to. */
export class DocumentSet {
  private readonly subjects: ReadonlyMap<string, Placed<SubjectEntry>>;
  private readonly acts: ReadonlyMap<string, Placed<ActEntry>>;

  constructor(
    private readonly documents: readonly SourceDocument[],
    others: readonly SourceDocument[] = [],
  ) {
    const all = [...others, ...documents];
    this.subjects = byId(placedIn(all, "subjects"));
    this.acts = byId(placedIn(all, "acts"));
  }

  /** The entries of one section, file by file. */
  placed<S extends Section>(section: S): readonly Placed<EntryOf<S>>[] {
    return placedIn(this.documents, section);
  }

  act(id: string): ActEntry | undefined {
    return this.acts.get(id)?.entry;
  }

  /** Null for an organisation that none of the documents describes. */
  levelOfSubject(id: string): Level | null {
    const found = this.subjects.get(id);
    return found === undefined ? null : levelOf(found.entry);
  }

  subjectsLike(wanted: {
    readonly kind: SubjectKind;
    readonly region: string | null;
  }): readonly Placed<SubjectEntry>[] {
    return [...this.subjects.values()].filter(
      ({ entry, document }) =>
        entry.kind === wanted.kind && regionOf(entry, levelOf(entry), document) === wanted.region,
    );
  }
}

function placedIn<S extends Section>(documents: readonly SourceDocument[], section: S): readonly Placed<EntryOf<S>>[] {
  return documents.flatMap((document) => {
    const entries = (document.content[section] ?? []) as readonly EntryOf<S>[];
    return entries.map((entry, index) => ({ entry, document, path: [section, index] }));
  });
}

function byId<T extends { readonly id: string }>(entries: readonly Placed<T>[]): ReadonlyMap<string, Placed<T>> {
  return new Map(entries.map((placed) => [placed.entry.id, placed]));
}
