import type { ChangedLinkFragment } from "../../graphql/generated/operations";
import { ROLE_WORDS, SUBJECT_KIND_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { type Changed, forceOn, otherEnd } from "./changes";
import { COMPARE_WORDS } from "./compare.words";

/** What a change says at one of the two days. */
export function useItemText(): (what: Changed, day: string) => string {
  const words = useWords(COMPARE_WORDS);
  const kinds = useWords(SUBJECT_KIND_WORDS);
  const linkText = useLinkText();
  const fieldNames: Readonly<Record<string, string>> = words.fieldNames;
  return (what, day) => {
    const names = [...new Set(what.fields.map((field) => fieldNames[field] ?? field))].join(", ");
    const also = names === "" ? "" : ` (${words.fields(names)})`;
    if ("link" in what) return `${linkText(what.link)}${also}`;
    const { node, fields } = what;
    if (node.__typename === "Duty") return `${node.label}${also}`;
    if (node.__typename === "Act" && (names === "" || fields.includes("inForce")))
      return words.acts[forceOn(node.inForce, day)];
    if (names !== "") return words.fields(names);
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
