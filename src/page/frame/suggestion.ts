import { type Address, goTo } from "../address/address";
import type { SuggestQuery } from "../graphql/generated/operations";

export type Hit = NonNullable<SuggestQuery["searchResults"]>["nodes"][number];
export type HitGroup = "subjects" | "duties" | "acts" | "persons" | "agreements";

const GROUPS: readonly HitGroup[] = ["subjects", "duties", "acts", "persons", "agreements"];

/** Which group of suggestions a hit stands in. */
export function groupOf({ node }: Hit): HitGroup {
  switch (node.__typename) {
    case "Duty":
      return "duties";
    case "Act":
    case "Provision":
      return "acts";
    case "Person":
      return "persons";
    case "NetworkAgreement":
      return "agreements";
    default:
      return "subjects";
  }
}

/** The hits by group, each group in the order of the answer; empty groups are left out. */
export function grouped(hits: readonly Hit[]): readonly { readonly group: HitGroup; readonly hits: readonly Hit[] }[] {
  return GROUPS.map((group) => ({ group, hits: hits.filter((hit) => groupOf(hit) === group) })).filter(
    (found) => found.hits.length > 0,
  );
}

/** Where a hit leads: a clause to its place in the act, a person to the post, an agreement to its base. */
export function addressOf({ node }: Hit, from: Address): Address {
  switch (node.__typename) {
    case "Duty":
      return goTo(from, "duty", node.id);
    case "Act":
      return goTo(from, "act", node.id);
    case "Provision":
      return goTo(from, "act", node.act.id, {}, `p${node.path}`);
    case "Person":
      return goTo(from, "subject", node.positions[0]?.id ?? node.id);
    case "NetworkAgreement":
      return goTo(from, "agreements", "", { partner: node.base.id });
    default:
      return goTo(from, "subject", node.id);
  }
}
