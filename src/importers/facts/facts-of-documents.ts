import { nodeFact, stateFact } from "../../revision/fact";
import type { EntityFact } from "../../revision/graph-facts";
import type { ActEntry, NamedEntry } from "../documents/act-document";
import { actFacts } from "./act-facts";
import { Force } from "../documents/act-force";
import { agreementFacts } from "./agreement-facts";
import type { DocumentSet, Placed } from "../documents/document-set";
import { dutyFacts } from "./duty-facts";
import type { PlacedFacts } from "./placed-facts";
import { indicatorFacts, offControlLinks, nominationFacts, planLinks, reportFacts } from "./execution-facts";
import { provisionFacts } from "./provision-facts";
import { relationLinks } from "./relation-links";
import { responsibilityLinks } from "./responsibility-links";
import { subjectFacts } from "./subject-facts";

/** Everything that the documents of the set say, each fact with the entry that says it. */
export function factsOfDocuments(set: DocumentSet): PlacedFacts {
  const force = new Force(set);
  const provisions = set.provisions();
  const parts = [
    ...set.placed("acts").map((act) => actFacts(act, force)),
    ...provisions.map((provision) => provisionFacts(provision, force)),
    ...provisions.map((provision) => dutyFacts(provision, force)),
    ...set.placed("agreements").map(agreementFacts),
    ...set.placed("indicators").map(indicatorFacts),
    ...set.placed("nominations").map(nominationFacts),
    ...set.placed("reports").map(reportFacts),
  ];
  return {
    entities: [
      ...subjectFacts(set),
      ...set.placed("people").map((placed) => namedFact("Person", placed)),
      ...set.placed("programmes").map((placed) => namedFact("Programme", placed)),
      ...parts.flatMap(({ entities }) => entities),
      ...set.repealedElsewhere().flatMap((act) => endedFacts(act, force)),
    ],
    links: [
      ...relationLinks(set),
      ...planLinks(set),
      ...offControlLinks(set),
      ...parts.flatMap(({ links }) => links),
      ...responsibilityLinks(set),
    ],
  };
}

/** A known act with its provisions and duties, ended by what repeals it. How it hangs together is known. */
function endedFacts(act: Placed<ActEntry>, force: Force): readonly EntityFact[] {
  const provisions = (act.entry.provisions ?? []).map((entry) => ({ ...act, entry, act }));
  return [
    ...actFacts(act, force).entities,
    ...provisions.flatMap((provision) => provisionFacts(provision, force).entities),
    ...provisions.flatMap((provision) => dutyFacts(provision, force).entities),
  ];
}

function namedFact(label: "Person" | "Programme", { entry }: Placed<NamedEntry>): EntityFact {
  return nodeFact(label, entry.id, [stateFact(label, { name: entry.name })]);
}
