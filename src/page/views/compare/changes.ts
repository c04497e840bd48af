import { groupBy } from "../../collections/group-by";
import type { RelationKind, SubjectKind } from "../../graphql/generated/enums";
import type { ChangedLinkFragment, ChangedNodeFragment, CompareQuery } from "../../graphql/generated/operations";

export type Comparison = NonNullable<CompareQuery["compare"]>;
export type ChangeGroup = "documents" | "duties" | "organisations" | "responsibility" | "agreements";
export const CHANGE_GROUPS: readonly ChangeGroup[] = [
  "documents",
  "duties",
  "organisations",
  "responsibility",
  "agreements",
];

/** What came, went or says something else: a node, or a link. */
export type Changed = Told & ({ readonly node: ChangedNodeFragment } | { readonly link: ChangedLinkFragment });

/** What says something else, each with what it was and is; nothing of what came or went. */
type Told = Pick<Comparison["changed"][number], "differences">;

const NOTHING: Told = { differences: [] };

/** How something stands at one of the two moments: it went, it came, or it is there at both and says something else. */
export interface ChangeItem {
  readonly sign: "added" | "removed" | "changed";
  readonly what: Changed;
}

/** All that changed about one thing. */
export interface ChangeRow {
  readonly key: string;
  readonly group: ChangeGroup;
  /** What the row is about: id, label and kind are what is shown of it. */
  readonly about: About;
  readonly before: readonly ChangeItem[];
  readonly after: readonly ChangeItem[];
}

export interface About {
  readonly __typename: string;
  readonly id: string;
  readonly label: string;
  /** Of subjects. */
  readonly kind?: SubjectKind;
}

/** The changes as rows, by group: links are folded to the one they say most about, duties to their act. */
export function changeRows({ added, removed, changed }: Comparison): readonly ChangeRow[] {
  const items = [
    ...removed.flatMap(({ node, before }) => itemOf("removed", node, before, NOTHING)),
    ...added.flatMap(({ node, after }) => itemOf("added", node, after, NOTHING)),
    ...changed.flatMap(({ node, after, differences }) => itemOf("changed", node, after, { differences })),
  ];
  const rows = groupBy(items, ({ what }) => `${groupOf(what)} ${aboutOf(what).id}`);
  const all = [...rows].map(([key, own]) => rowOf(key, own));
  return CHANGE_GROUPS.flatMap((group) => all.filter((row) => row.group === group));
}

function rowOf(key: string, items: readonly ChangeItem[]): ChangeRow {
  const [first] = items as readonly [ChangeItem, ...ChangeItem[]];
  return {
    key,
    group: groupOf(first.what),
    about: aboutOf(first.what),
    before: items.filter(({ sign }) => sign !== "added"),
    after: items.filter(({ sign }) => sign !== "removed"),
  };
}

function itemOf(
  sign: ChangeItem["sign"],
  node: ChangedNodeFragment | null,
  link: ChangedLinkFragment | null,
  told: Told,
): readonly ChangeItem[] {
  if (node !== null) return [{ sign, what: { node, ...told } }];
  return link === null ? [] : [{ sign, what: { link, ...told } }];
}

const OF_DOCUMENTS: readonly RelationKind[] = [
  "REPEALS",
  "AMENDS",
  "APPROVES",
  "FOLLOWS",
  "ISSUED_BY",
  "SIGNED_BY",
  "ESTABLISHES",
];

/** In which part a change is told. */
export function groupOf(what: Changed): ChangeGroup {
  if ("link" in what) {
    const { kind, from } = what.link;
    if (kind === "RESPONSIBLE_FOR") return "responsibility";
    if (kind === "NETWORK_AGREEMENT") return "agreements";
    return OF_DOCUMENTS.includes(kind) || from.__typename === "Provision" ? "documents" : "organisations";
  }
  switch (what.node.__typename) {
    case "Act":
    case "Provision":
      return "documents";
    case "Duty":
      return "duties";
    case "NetworkAgreement":
      return "agreements";
    default:
      return "organisations";
  }
}

/** What the row of a change is about: a duty its act, a membership the group, a party its agreement, else who it is of. */
export function aboutOf(what: Changed): About {
  if ("node" in what) {
    const { node } = what;
    return node.__typename === "Duty" ? { __typename: "Act", ...node.provision.act } : node;
  }
  const { kind, from, to, agreement } = what.link;
  if (kind === "MEMBER_OF" || kind === "REPEALS") return to;
  return agreement === null ? from : { __typename: "NetworkAgreement", ...agreement };
}

/** The end of a link that its row is not about. */
export function otherEnd({ kind, from, to }: ChangedLinkFragment): About {
  return kind === "MEMBER_OF" || kind === "REPEALS" ? from : to;
}

/** Whether a document is in force on a day. */
export function forceOn(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  day: string,
): "notYet" | "inForce" | "repealed" {
  if (from !== null && day < from) return "notYet";
  return to !== null && day >= to ? "repealed" : "inForce";
}
