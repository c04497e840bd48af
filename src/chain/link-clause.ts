import type { Link } from "../link/link";
import { stateRemark } from "../link/link-remarks";
import type { LinkState } from "../moment/link-state";
import { Language } from "../language/language";
import { englishWording } from "./english-clauses";
import type { Mention } from "./mention";
import { russianWording } from "./russian-clauses";

/** What of a link its clause depends on. */
export type WordedLink = Pick<Link, "relation" | "role" | "kind">;

/** How a link reads for somebody who walks along it, and for somebody who walks against it: first where they are. */
export interface LinkWording {
  readonly along: (from: Mention, to: Mention) => string;
  readonly against: (to: Mention, from: Mention) => string;
}

const WORDINGS: Readonly<Record<Language, (link: WordedLink) => LinkWording>> = {
  [Language.RU]: russianWording,
  [Language.EN]: englishWording,
};

/** A link as it is walked. */
export interface WalkedLink {
  readonly link: WordedLink;
  readonly state: LinkState;
  /** How it is known, where that has to be said. */
  readonly remarks?: readonly string[];
  /** Whether it is walked from its subject to its object. */
  readonly isAlong: boolean;
}

/** The clause that leads from the node one is at over a link to the next one. */
export function linkClause(
  { link, state, remarks = [], isAlong }: WalkedLink,
  near: Mention,
  far: Mention,
  language: Language,
): string {
  const wording = WORDINGS[language](link);
  const clause = isAlong ? wording.along(near, far) : wording.against(near, far);
  const notes = [...stateRemark(state, language), ...remarks];
  return notes.length === 0 ? clause : `${clause} (${notes.join(", ")})`;
}
