import type { Entity } from "../entity/entity";
import { labelOf } from "../entity/label";
import type { Snapshot } from "../graph/snapshot";
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
 * A chain as a sentence, a clause a link: «Абзелиловский район входит в группу «Руководители …»; эта группа —
 * исполнитель обязанности «Взаимодействие …»; исполнитель этой обязанности — Центр развития талантов «Аврора».»
 *
 * A link that is not VALID at the moment is named with its state. Cost: one query for the bases of a batch.
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
