import type { Level, SubjectKind } from "../../entity/subject";
import type { ActDocument, ActEntry, AddedProvisionEntry, ProvisionEntry, SubjectEntry } from "./act-document";
import type { IsoDay } from "../../moment/iso-day";
import { actOfPart } from "./part-ids";
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

/** A provision with its act, as the act lists it or as another entry adds to it. */
export interface PlacedProvision extends Placed<ProvisionEntry> {
  readonly act: Placed<ActEntry>;
  /** What was known of it before; undefined for a provision that the act itself lists, or that is new. */
  readonly known?: ProvisionEntry | undefined;
  /** The day from which on a known one says this. */
  readonly since?: IsoDay | undefined;
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

  /** Acts that the documents do not list, and that they repeal wholly or in part. */
  repealedElsewhere(): readonly Placed<ActEntry>[] {
    const listed = new Set(this.placed("acts").map(({ entry }) => entry.id));
    const targets = this.placed("acts").flatMap(({ entry }) =>
      (entry.repeals ?? []).map(({ target }) => actOfPart(target)),
    );
    return [...new Set(targets)].flatMap((id) => (listed.has(id) ? [] : (this.acts.get(id) ?? [])));
  }

  /** The provisions that the acts of the documents list, then those added to acts by themselves. */
  provisions(): readonly PlacedProvision[] {
    const listed = this.placed("acts").flatMap((act) =>
      (act.entry.provisions ?? []).map((entry, index) => {
        return { entry, act, document: act.document, path: [...act.path, "provisions", index] };
      }),
    );
    return [...listed, ...this.placed("provisions").flatMap((placed) => this.added(placed))];
  }

  /** Empty for an act that no document describes and for a new provision without a text: other checks report both. */
  private added({ entry, document, path }: Placed<AddedProvisionEntry>): PlacedProvision[] {
    const act = this.acts.get(entry.act);
    const known = act?.entry.provisions?.find((provision) => provision.path === entry.path);
    const text = entry.text ?? known?.text;
    if (act === undefined || text === undefined) return [];
    const { since, ...said } = entry;
    return [{ entry: { ...said, text }, act, known, since, document, path }];
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
