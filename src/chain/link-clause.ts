import type { Link } from "../link/link";
import { RelationKind, ResponsibilityRole, SubordinationKind } from "../link/link";
import { LinkState } from "../moment/link-state";
import { Language } from "../language/language";
import { ENGLISH_CLAUSES, ENGLISH_ROLES } from "./english-clauses";
import type { Mention } from "./mention";
import { RUSSIAN_CLAUSES, RUSSIAN_ROLES } from "./russian-clauses";

/** How a link reads for somebody who walks along it, and for somebody who walks against it: first where they are. */
export interface LinkWording {
  readonly along: (from: Mention, to: Mention) => string;
  readonly against: (to: Mention, from: Mention) => string;
}

export type ClauseTable = Readonly<
  Record<Exclude<RelationKind, RelationKind.RESPONSIBLE_FOR> | SubordinationKind.FOUNDER, LinkWording>
>;
export type RoleTable = Readonly<Record<ResponsibilityRole, LinkWording>>;

const TABLES: Readonly<Record<Language, { readonly clauses: ClauseTable; readonly roles: RoleTable }>> = {
  [Language.RU]: { clauses: RUSSIAN_CLAUSES, roles: RUSSIAN_ROLES },
  [Language.EN]: { clauses: ENGLISH_CLAUSES, roles: ENGLISH_ROLES },
};

/** What is said behind a link that does not hold on the day; a sentence must not tell it as a fact. */
const STATE_REMARKS: Readonly<Record<LinkState, Readonly<Record<Language, string>>>> = {
  [LinkState.VALID]: { RU: "", EN: "" },
  [LinkState.NOT_YET]: { RU: " (ещё не действует)", EN: " (not in force yet)" },
  [LinkState.EXPIRED]: { RU: " (срок истёк)", EN: " (has ended)" },
  [LinkState.REPEALED_BASIS]: { RU: " (основание утратило силу)", EN: " (its basis is no longer in force)" },
};

/** A link as it is walked. */
export interface WalkedLink {
  readonly link: Pick<Link, "relation" | "role" | "kind">;
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
  const wording = wordingOf(link, language);
  return (isAlong ? wording.along(near, far) : wording.against(near, far)) + STATE_REMARKS[state][language];
}

function wordingOf({ relation, role, kind }: WalkedLink["link"], language: Language): LinkWording {
  const { clauses, roles } = TABLES[language];
  if (relation === RelationKind.RESPONSIBLE_FOR) return roles[role ?? ResponsibilityRole.EXECUTOR];
  return clauses[kind === SubordinationKind.FOUNDER ? kind : relation];
}
