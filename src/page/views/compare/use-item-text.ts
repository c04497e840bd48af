import type { ChangedLinkFragment } from "../../graphql/generated/operations";
import { ROLE_WORDS, SUBJECT_KIND_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { type Changed, forceOn, otherEnd } from "./changes";
import { COMPARE_WORDS } from "./compare.words";

/** One of the two moments that are compared. */
export interface ComparedSide {
  readonly side: "before" | "after";
  readonly day: string;
}

/** What a change says at one of the two moments. */
export function useItemText(): (what: Changed, moment: ComparedSide) => string {
  const words = useWords(COMPARE_WORDS);
  const kinds = useWords(SUBJECT_KIND_WORDS);
  const linkText = useLinkText();
  return (what, { side, day }) => {
    const told = what.differences.map(({ name, [side]: value }) => `${name}: ${value ?? words.nothing}`);
    if ("link" in what) return [linkText(what.link), ...told].join("; ");
    const { node } = what;
    if (node.__typename === "Duty") return [node.label, ...told].join("; ");
    if (told.length > 0) return told.join("; ");
    if (node.__typename === "Act") return words.acts[forceOn(node.inForce, day)];
    return "kind" in node ? `${words.there}: ${kinds[node.kind].toLowerCase()}` : words.there;
  };
}

/** «исполнитель: …», «на базе: …». */
function useLinkText(): (link: ChangedLinkFragment) => string {
  const words = useWords(COMPARE_WORDS);
  const roles = useWords(ROLE_WORDS);
  return (link) => {
    const { kind, role, from, to } = link;
    if (kind === "NETWORK_AGREEMENT") return words.links[kind](`${from.label}, ${to.label}`);
    const { label } = otherEnd(link);
    if (kind !== "RESPONSIBLE_FOR") return words.links[kind](label);
    return role === null ? label : `${roles[role]}: ${label}`;
  };
}
