import { inBatches } from "../../collections/batches";
import { groupBy } from "../../collections/group-by";
import { ReportState } from "../../entity/report";
import { textOrNull } from "../../graph/row";
import type { GraphReader } from "../../graph/graph-store";
import type { EntityFact, GraphFacts } from "../../revision/graph-facts";
import type { KnownState } from "../../revision/revision.query";
import { knownEntitiesQuery } from "../../revision/revision.query";

type ReportFact = Extract<EntityFact, { readonly label: "Report" }>;

/**
 * The facts without reports of which the graph knows a decision that the documents say nothing of: a file of reports that is
 * imported again takes no decision back. Who wrote a report here stays known, so that nobody accepts their own. Cost: a query
 * for each thousand reports.
 */
export async function keepDecisions(store: GraphReader, facts: GraphFacts): Promise<GraphFacts> {
  const ids = facts.entities.flatMap(({ id, label }) => (label === "Report" ? [id] : []));
  if (ids.length === 0) return facts;
  const states = await inBatches(ids, (some) => store.read(knownEntitiesQuery, { ids: some }));
  const known = groupBy(states, ({ entityId }) => entityId);
  const entities = facts.entities.flatMap((entity) =>
    entity.label === "Report" ? reportBeside(known.get(entity.id) ?? [], entity) : [entity],
  );
  return { ...facts, entities };
}

function reportBeside(known: readonly KnownState[], report: ReportFact): readonly EntityFact[] {
  const isDecided = known.some(({ properties }) => textOrNull(properties, "reportState") !== ReportState.SUBMITTED);
  const isOpen = report.states.every(({ properties }) => properties.reportState === ReportState.SUBMITTED);
  if (isDecided && isOpen) return [];
  const [submittedBy = null] = known.map(({ properties }) => textOrNull(properties, "submittedBy"));
  const states = report.states.map((state) => ({ ...state, properties: { ...state.properties, submittedBy } }));
  return [{ ...report, states }];
}
