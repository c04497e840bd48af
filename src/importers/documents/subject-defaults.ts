import type { SubjectKind } from "../../entity/subject";
import { Level } from "../../entity/subject";
import { SUBJECT_KINDS } from "../../entity/subject-kinds";
import type { SourceDocument } from "./source-document";

interface WithRegion {
  readonly region?: string | null;
}

/** The level a document gives a subject, or that of its kind. */
export function levelOf({ kind, level }: { readonly kind: SubjectKind; readonly level?: Level }): Level {
  return level ?? SUBJECT_KINDS[kind].level;
}

/** The region an entry names, or that of its document; federal subjects have none unless they name one. */
export function regionOf(entry: WithRegion, level: Level, document: SourceDocument): string | null {
  return regionOr(level === Level.FEDERAL ? null : (document.content.region ?? null), entry);
}

/** The region an act or agreement names, or that of its document. */
export function regionOfRecord(entry: WithRegion, document: SourceDocument): string | null {
  return regionOr(document.content.region ?? null, entry);
}

/** `region: null` says that there is none; a missing key says nothing. */
function regionOr(otherwise: string | null, { region }: WithRegion): string | null {
  return region === undefined ? otherwise : region;
}
