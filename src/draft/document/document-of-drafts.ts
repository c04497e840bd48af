import type { ActDocument } from "../../importers/documents/act-document";
import type { DirectoryEntry } from "../../importers/tables/names/directory-entry";
import type { NameDirectory } from "../../importers/tables/names/name-directory";
import { regionNamedIn } from "../../entity/region";
import type { Problem } from "../../problem/problem";
import type { Doubt } from "../doubts";
import type { Draft } from "../draft";
import { placesIn } from "../places-in";
import { entriesOfDraft } from "./entries-of-draft";
import { NamedSubjects } from "./named-subjects";

/** A draft with the text that it was read from. */
export interface ReadText {
  readonly draft: Draft;
  readonly text: string;
}

/** An act document as it is drafted. */
export interface DraftedDocument {
  readonly document: ActDocument;
  /** What to decide, without which the document cannot be imported, or brings something in twice. */
  readonly decisions: readonly Problem[];
  /** What to check. */
  readonly doubts: readonly Problem[];
  /** By name: those who may be meant where nobody is for certain; none for whom is offered as new. */
  readonly candidates: ReadonlyMap<string, readonly DirectoryEntry[]>;
}

/** Where a region is named, if at all. */
const BEGINNING = 3_000;

/**
 * One act document of texts that belong together. Names are looked for in the directory, which learns the new ones.
 * `region`: theirs; by default the one that the head of the first names.
 */
export function documentOfDrafts(
  texts: readonly ReadText[],
  { directory, region = regionOf(texts) }: { readonly directory: NameDirectory; readonly region?: string | null },
): DraftedDocument {
  const subjects = new NamedSubjects(directory, region);
  const read = texts.map(({ draft, text }) => {
    const place = placesIn(text);
    const placed = ({ at, message }: Doubt): Problem => ({ file: draft.file, ...place(at), message });
    const { acts, agreements, decisions, doubts } = entriesOfDraft(draft, text, { subjects, directory, region });
    return { acts, agreements, decisions: decisions.map(placed), doubts: doubts.map(placed) };
  });
  const sections = {
    acts: read.flatMap(({ acts }) => acts),
    agreements: read.flatMap(({ agreements }) => agreements),
    ...subjects.entries(),
  };
  const filled = Object.entries(sections).filter(([, entries]) => entries.length > 0);
  return {
    document: { ...(region === null ? {} : { region }), ...Object.fromEntries(filled) },
    decisions: read.flatMap(({ decisions }) => decisions),
    doubts: [...(region === null ? [withoutRegion(texts)] : []), ...read.flatMap(({ doubts }) => doubts)],
    candidates: subjects.candidates,
  };
}

function withoutRegion([first]: readonly ReadText[]): Problem {
  const message = "found no region: name it with --region, or the acts have none";
  return { file: first?.draft.file ?? "", line: 1, column: 1, message };
}

function regionOf([first]: readonly ReadText[]): string | null {
  if (first === undefined) return null;
  const { issuer, title, signedBy } = first.draft.head;
  const head = [issuer?.value, title?.value, ...signedBy.map(({ mention }) => mention)];
  return regionNamedIn(head.join("\n")) ?? regionNamedIn(first.text.slice(0, BEGINNING));
}
