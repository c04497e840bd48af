import type { Entity } from "../entity/entity";
import { labelOf } from "../entity/label";
import type { Snapshot } from "../graph/snapshot";
import { sourceRemarks } from "../link/link-remarks";
import { stateOfLink } from "../link/link.question";
import { Language } from "../language/language";
import { asSentence } from "../language/sentence";
import type { InteractionChain } from "./chain";
import { ENGLISH_MENTIONS } from "./english-mention";
import { linkClause } from "./link-clause";
import type { MentionMaker, Named } from "./mention";
import { nounKindOf } from "./noun-kind";
import { RUSSIAN_MENTIONS } from "./russian-mention";

const MENTIONS: Readonly<Record<Language, MentionMaker>> = {
  [Language.RU]: RUSSIAN_MENTIONS,
  [Language.EN]: ENGLISH_MENTIONS,
};

/**
 * A chain as one sentence with a clause for each link. A link that is not VALID at the moment is named with its state.
 *
 * Cost: one query for the bases of a batch.
 *
 * @example
 * ```graphql
 * { interactionChains(from: "sak-shpachenko", to: "sak-ministry", first: 1, asOf: "2022-09-15") { chains {
 *   sentence(language: EN) } } }
 * ```
 * ```json
 * {"interactionChains": {"chains": [{"sentence":
 *   "И.А. Шпаченко holds the post “Первый заместитель министра образования Сахалинской области” (known on 2022-08-24); this post is a post in Министерство образования Сахалинской области."}]}}
 * ```
 */
export async function chainSentence(snapshot: Snapshot, chain: InteractionChain, language: Language): Promise<string> {
  const { byName, again } = MENTIONS[language];
  const named = chain.nodes.map((node) => namedOf(node, language));
  const clauses = await Promise.all(
    chain.links.map(async (link, place) => {
      const [near, far] = [named[place]!, named[place + 1]!];
      const walked = {
        link,
        state: await stateOfLink(snapshot, link),
        remarks: sourceRemarks(link, snapshot.moment.asOf, language),
        isAlong: link.fromId === chain.nodes[place]?.id,
      };
      return linkClause(walked, (place === 0 ? byName : again)(near), byName(far), language);
    }),
  );
  return asSentence(clauses.join("; "));
}

function namedOf(node: Entity, language: Language): Named {
  const kind = nounKindOf(node);
  if (node.label === "Provision") return { kind, name: node.state.path };
  return { kind, name: labelOf(node, language) };
}
