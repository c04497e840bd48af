import { dayText } from "../language/day-text";
import type { Language } from "../language/language";
import type { Term } from "../language/words";
import type { IsoDay } from "../moment/iso-day";
import { LinkState } from "../moment/link-state";
import { LINK_STATE_WORDS } from "../moment/link-state.words";
import { Certainty } from "./link";
import type { Link } from "./link";
import { CERTAINTY_WORDS } from "./link.words";

/** What of a link its remarks depend on. */
export type RemarkedLink = Pick<Link, "validity" | "attestedOn" | "certainty">;

const KNOWN_ON: Term = { RU: "известно на", EN: "known on" };

/** The words beside a link that does not hold on the day, so that no sentence states it as a fact; none for one that does. */
export function stateRemark(state: LinkState, language: Language): readonly string[] {
  return state === LinkState.VALID ? [] : [LINK_STATE_WORDS[state][language].term];
}

/** How a link is known, so that no more is claimed: «известно на 24.08.2022», «выведено». */
export function sourceRemarks(link: RemarkedLink, asOf: IsoDay, language: Language): readonly string[] {
  return [...attestedRemark(link, asOf, language), ...certaintyRemark(link, language)];
}

/** The day on which a source states a link without a start, where another day is asked about. */
export function attestedRemark(
  { validity, attestedOn }: Pick<Link, "validity" | "attestedOn">,
  asOf: IsoDay,
  language: Language,
): readonly string[] {
  return validity.from === null && attestedOn !== null && attestedOn !== asOf ? [knownOn(attestedOn, language)] : [];
}

/** That no source says it, where it only follows: «выведено». */
export function certaintyRemark({ certainty }: Pick<Link, "certainty">, language: Language): readonly string[] {
  return certainty === Certainty.INFERRED ? [CERTAINTY_WORDS.INFERRED[language].term] : [];
}

/** «известно на 24.08.2022» */
export function knownOn(day: IsoDay, language: Language): string {
  return `${KNOWN_ON[language]} ${dayText(day, language)}`;
}
