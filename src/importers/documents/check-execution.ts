import { groupBy } from "../../collections/group-by";
import { DeadlineKind } from "../../entity/duty";
import { ReportState } from "../../entity/report";
import type { Problem } from "../../problem/problem";
import type { IndicatorEntry, NominationEntry, PlanEntry, ReportEntry } from "./act-document";
import type { DocumentSet, Placed } from "./document-set";
import { actOfPart, provisionId, provisionOfDuty } from "./part-ids";
import { problemAt } from "./source-document";

/** Mistakes in what is said of execution that a schema cannot tell. */
export function checkExecution(set: DocumentSet): readonly Problem[] {
  return [
    ...set.placed("nominations").flatMap(checkNomination),
    ...set.placed("reports").flatMap((report) => [...checkDecision(report), ...checkDue(report, set)]),
    ...checkPlans(set),
  ];
}

function checkNomination({ entry, document, path }: Placed<NominationEntry>): Problem[] {
  const { position, person, on, until } = entry;
  if (position === undefined && person === undefined)
    return [
      problemAt(document, path, "expected who is named, found neither `position` nor `person`: give one of them"),
    ];
  if (on === undefined || until === undefined || on < until) return [];
  return [problemAt(document, [...path, "until"], `expected a day after \`on\` (${on}), found ${until}`)];
}

function checkDecision({ entry, document, path }: Placed<ReportEntry>): Problem[] {
  const { submittedOn, decision } = entry;
  if (decision === undefined) return [];
  const at = [...path, "decision"];
  if (decision.on < submittedOn) {
    const message = `expected a day not before the report was submitted (${submittedOn}), found ${decision.on}`;
    return [problemAt(document, [...at, "on"], message)];
  }
  if (decision.state !== ReportState.RETURNED || decision.remark !== undefined) return [];
  return [
    problemAt(document, at, "expected what has to be put right in a report that was returned, found no `remark`"),
  ];
}

/** Of a duty that is due again and again a report without its day would count for none of them. */
function checkDue({ entry, document, path }: Placed<ReportEntry>, set: DocumentSet): Problem[] {
  const provision = provisionOfDuty(entry.duty);
  if (entry.due !== undefined || provision === null) return [];
  const act = actOfPart(provision);
  const found = set.act(act)?.provisions?.find(({ path: number }) => provisionId(act, number) === provision);
  if (found?.duty?.deadline?.kind !== DeadlineKind.RECURRING) return [];
  const message = `expected the day for which it reports, as ${entry.duty} is due again and again; found no \`due\``;
  return [problemAt(document, path, message)];
}

interface PlacedPlan extends Placed<PlanEntry> {
  readonly indicator: string;
}

/** Two plans of one subject on one day would both be counted. */
function checkPlans(set: DocumentSet): readonly Problem[] {
  const plans = [...set.placed("indicators").flatMap(plansOf), ...set.placed("plans").map(withIndicator)];
  const alike = groupBy(plans, ({ indicator, entry }) => `${indicator} ${entry.subject}`);
  return [...alike.values()].flatMap((some) => some.flatMap((plan, place) => overlapping(plan, some.slice(0, place))));
}

function overlapping(plan: PlacedPlan, earlier: readonly PlacedPlan[]): Problem[] {
  if (!earlier.some(({ entry }) => overlap(entry, plan.entry))) return [];
  const message = `expected one plan of ${plan.indicator} for «${plan.entry.subject}» on a day, found a second one: correct the days of one of them`;
  return [problemAt(plan.document, plan.path, message)];
}

function plansOf({ entry, document, path }: Placed<IndicatorEntry>): readonly PlacedPlan[] {
  return (entry.plans ?? []).map((plan, index) => {
    return { entry: plan, indicator: entry.id, document, path: [...path, "plans", index] };
  });
}

function withIndicator(placed: Placed<PlanEntry & { readonly indicator: string }>): PlacedPlan {
  return { ...placed, indicator: placed.entry.indicator };
}

/** Plans that begin on the same day are one fact stated twice, which another check tells. */
function overlap({ valid: a = {} }: PlanEntry, { valid: b = {} }: PlanEntry): boolean {
  if (a.from === b.from) return false;
  return (a.from ?? "") < (b.to ?? "9999") && (b.from ?? "") < (a.to ?? "9999");
}
