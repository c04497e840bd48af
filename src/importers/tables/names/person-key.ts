import { foldText } from "../../../language/fold-text";

const TOKEN = /\p{L}+(?:-\p{L}+)*/gu;

/** The writings of a person's name in which initials stand before or after the surname, as one: «киктева а н». */
export function personKey(name: string): string {
  return surnameFirst(name).join(" ");
}

/** The surname with the first letters of what follows: what a full name and one with initials have in common. */
export function initialsKey(name: string): string {
  const [surname = "", ...others] = surnameFirst(name);
  return [surname, ...others.map((other) => other.charAt(0))].join(" ");
}

/** The word of a person's name that is a surname, as far as the order of its words tells. */
export function surnameOf(name: string): string {
  return surnameFirst(name)[0] ?? "";
}

function surnameFirst(name: string): readonly string[] {
  const tokens = foldText(name).match(TOKEN) ?? [];
  const isInitial = (token: string) => token.length === 1;
  return [...tokens.filter((token) => !isInitial(token)), ...tokens.filter(isInitial)];
}
