import { PROVISION_FIELDS } from "../../entity/act";
import { RelationKind } from "../../link/link";
import { nodeFact, statesOverTime } from "../../revision/fact";
import type { EntityFact } from "../../revision/graph-facts";
import type { ProvisionEntry } from "../documents/act-document";
import type { Force } from "../documents/act-force";
import type { PlacedProvision } from "../documents/document-set";
import { stateOfEntry } from "../documents/entry";
import { factLink } from "./fact-link";
import { parentPath, provisionId } from "../documents/part-ids";
import type { PlacedFacts, PlacedLink } from "./placed-facts";
import { amended } from "./provision-versions";
import { structureLinks } from "./structure-links";

/** A provision, what it is part of, and the acts it approves or follows. One that is known is left as it is where nothing is said of it. */
export function provisionFacts(placed: PlacedProvision, force: Force): PlacedFacts {
  const { known } = placed;
  if (known !== undefined && saysNothing(placed.entry, known)) return { entities: [], links: [] };
  return { entities: [provisionFact(placed, force)], links: known === undefined ? provisionLinks(placed) : [] };
}

/** Whether the entry is there for a duty alone. */
function saysNothing({ text, quote, wording, formerly, inForce }: ProvisionEntry, known: ProvisionEntry): boolean {
  return text === known.text && [quote, wording, formerly, inForce].every((said) => said === undefined);
}

function provisionFact({ entry, act, known, since }: PlacedProvision, force: Force): EntityFact {
  const provision = amended({ ...entry, since }, known);
  const inForce = force.ofProvision(act.entry, provision);
  const stateOfProvision = (said: ProvisionEntry) =>
    stateOfEntry(PROVISION_FIELDS, said, {
      act: act.entry.id,
      inForceFrom: inForce.from,
      inForceTo: inForce.to,
    });
  const former = (provision.formerly ?? []).map(({ until, ...before }) => {
    return { said: stateOfProvision({ ...provision, ...before }), until };
  });
  const states = statesOverTime("Provision", former, stateOfProvision(provision));
  return nodeFact("Provision", provisionId(act.entry.id, provision.path), states);
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
