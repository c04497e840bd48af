import { PROVISION_FIELDS } from "../../entity/act";
import { RelationKind } from "../../link/link";
import { nodeFact, stateFact } from "../../revision/fact";
import type { EntityFact } from "../../revision/graph-facts";
import type { Force } from "../documents/act-force";
import type { PlacedProvision } from "../documents/document-set";
import { stateOfEntry } from "../documents/entry";
import { factLink } from "./fact-link";
import { parentPath, provisionId } from "../documents/part-ids";
import type { PlacedFacts, PlacedLink } from "./placed-facts";
import { structureLinks } from "./structure-links";

/** A provision, what it is part of, and the acts it approves or follows. One that is known is left as it is where nothing is said of it. */
export function provisionFacts(placed: PlacedProvision, force: Force): PlacedFacts {
  const { entry, known } = placed;
  if (known !== undefined && entry.text === known.text && entry.quote === undefined && entry.inForce === undefined)
    return { entities: [], links: [] };
  return { entities: [provisionFact(placed, force)], links: known === undefined ? provisionLinks(placed) : [] };
}

function provisionFact({ entry, act, known }: PlacedProvision, force: Force): EntityFact {
  const provision = { ...known, ...entry };
  const inForce = force.ofProvision(act.entry, provision);
  const state = stateOfEntry(PROVISION_FIELDS, provision, {
    act: act.entry.id,
    inForceFrom: inForce.from,
    inForceTo: inForce.to,
  });
  return nodeFact("Provision", provisionId(act.entry.id, provision.path), [stateFact("Provision", state)]);
}

function provisionLinks(placed: PlacedProvision): PlacedLink[] {
  const { entry, act, document, path } = placed;
  const id = provisionId(act.entry.id, entry.path);
  const parent = parentPath(entry.path);
  const whole = parent === null ? act.entry.id : provisionId(act.entry.id, parent);
  return [
    { link: factLink([RelationKind.PART_OF, id, whole], {}, document), document, path },
    ...structureLinks(placed, RelationKind.APPROVES, id, "approves"),
    ...structureLinks(placed, RelationKind.FOLLOWS, id, "follows"),
  ];
}
