import { decoderOf } from "../../entity/field";
import { textOrNull } from "../../graph/row";
import { LINK_FIELDS } from "../../link/link";
import type { LinkFact } from "../../revision/graph-facts";
import type { KnownLink } from "../../revision/revision.query";

const decodeOwn = decoderOf(LINK_FIELDS);

/** A stored relationship as the fact that it was recorded from. */
export function factOfLink({ relation, fromId, toId, properties }: KnownLink): LinkFact {
  const validity = { from: textOrNull(properties, "validFrom"), to: textOrNull(properties, "validTo") };
  return { ...decodeOwn(properties), relation, fromId, toId, validity };
}
