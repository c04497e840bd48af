import { groupBy } from "../collections/group-by";
import { rememberEntities } from "../entity/entity.loader";
import { Loader } from "../event-loop/loader";
import type { Ids } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { text } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import type { Step } from "../link/link.query";
import { decodeStep } from "../link/link.query";

const agreementsAroundQuery = cypherQuery<Ids, { readonly nearId: string; readonly agreementId: string }>(
  "agreement/around",
  (row) => ({ nearId: text(row, "nearId"), agreementId: text(row, "agreementId") }),
);

const partiesQuery = cypherQuery<Ids, Step>("agreement/parties", decodeStep);

/** The ids of the agreements to which a subject is a party, whatever their state. Cost: one query a batch. */
export function agreementIdsLoader(snapshot: Snapshot): Loader<readonly string[]> {
  return snapshot.loader("agreements of a subject", () => {
    return new Loader<readonly string[]>(async (ids) => {
      const bySubject = groupBy(await snapshot.read(agreementsAroundQuery, { ids }), (row) => row.nearId);
      return ids.map((id) => (bySubject.get(id) ?? []).map((row) => row.agreementId));
    });
  });
}

/** The links from the base of an agreement to its participants, in its order, by its id. Cost: one query a batch. */
export function partiesLoader(snapshot: Snapshot): Loader<readonly Step[]> {
  return snapshot.loader("parties of an agreement", () => {
    return new Loader<readonly Step[]>(async (ids) => {
      const steps = await snapshot.read(partiesQuery, { ids });
      rememberEntities(
        snapshot,
        steps.map((step) => step.far),
      );
      const byAgreement = groupBy(steps, (step) => step.nearId);
      return ids.map((id) => byAgreement.get(id) ?? []);
    });
  });
}
