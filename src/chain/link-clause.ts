import type { Link } from "../link/link";
import { LinkState } from "../moment/link-state";
import { LINK_STATE_WORDS } from "../moment/link-state.words";
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
  /** Whether it is walked from its subject to its object. */
  readonly isAlong: boolean;
}

/** The clause that leads from the node one is at over a link to the next one. */
export function linkClause(
  { link, state, isAlong }: WalkedLink,
  near: Mention,
  far: Mention,
  language: Language,
): string {
  const wording = WORDINGS[language](link);
  return (isAlong ? wording.along(near, far) : wording.against(near, far)) + stateRemark(state, language);
}

/** The words behind a link that does not hold on the day, so that the sentence does not state it as a fact. */
function stateRemark(state: LinkState, language: Language): string {
  return state === LinkState.VALID ? "" : ` (${LINK_STATE_WORDS[state][language].term})`;
}
