import { INDICATOR_FIELDS } from "../../entity/indicator";
import { NOMINATION_FIELDS } from "../../entity/nomination";
import { evidenceText, REPORT_FIELDS, ReportState } from "../../entity/report";
import { RelationKind } from "../../link/link";
import { nodeFact, stateFact } from "../../revision/fact";
import type { StateFact } from "../../revision/graph-facts";
import type { AddedPlanEntry, IndicatorEntry, NominationEntry, ReportEntry } from "../documents/act-document";
import type { DocumentSet, Placed } from "../documents/document-set";
import { stateOfEntry } from "../documents/entry";
import { regionOfRecord } from "../documents/subject-defaults";
import { factLink, sourceOf } from "./fact-link";
import type { PlacedFacts, PlacedLink } from "./placed-facts";

/** An indicator, the act or programme that sets it, and what is planned of it. */
export function indicatorFacts({ entry, document, path }: Placed<IndicatorEntry>): PlacedFacts {
  const { id } = entry;
  const state = stateOfEntry(INDICATOR_FIELDS, entry, recordOf({ entry, document }));
  const under = factLink(
    [RelationKind.UNDER, id, entry.of],
    { source: recordOf({ entry, document }).source },
    document,
  );
  const plans = (entry.plans ?? []).map((plan, index) => {
    return planLink({ entry: { ...plan, indicator: id }, document, path: [...path, "plans", index] });
  });
  return {
    entities: [nodeFact("Indicator", id, [stateFact("Indicator", state)])],
    links: [{ link: under, document, path: [...path, "of"] }, ...plans],
  };
}

/** Plans of indicators that are known. */
export function planLinks(set: DocumentSet): PlacedLink[] {
  return set.placed("plans").map(planLink);
}

function planLink({ entry, document, path }: Placed<AddedPlanEntry>): PlacedLink {
  const { indicator, subject, value } = entry;
  return { link: factLink([RelationKind.PLANNED_FOR, indicator, subject], entry, document, { value }), document, path };
}

/** Whom an authority names for a duty. */
export function nominationFacts({ entry, document, path }: Placed<NominationEntry>): PlacedFacts {
  const { id, duty } = entry;
  const record = recordOf({ entry, document });
  const state = stateOfEntry(NOMINATION_FIELDS, entry, record);
  const link = factLink([RelationKind.EXECUTION_OF, id, duty], { source: record.source }, document);
  return {
    entities: [nodeFact("Nomination", id, [stateFact("Nomination", state)])],
    links: [{ link, document, path }],
  };
}

/** A report from the day of its submission on, what became of it, and what it says of indicators. */
export function reportFacts({ entry, document, path }: Placed<ReportEntry>): PlacedFacts {
  const { id, duty } = entry;
  const { source } = recordOf({ entry, document });
  const about = factLink([RelationKind.EXECUTION_OF, id, duty], { source }, document);
  const measured = (entry.indicators ?? []).map(({ indicator, value }, index) => ({
    link: factLink([RelationKind.MEASURES, id, indicator], { source }, document, { value }),
    document,
    path: [...path, "indicators", index],
  }));
  return {
    entities: [nodeFact("Report", id, statesOfReport({ entry, document }))],
    links: [{ link: about, document, path }, ...measured],
  };
}

/** A decision on the day of submission leaves no day on which the report waited. */
function statesOfReport({ entry, document }: Pick<Placed<ReportEntry>, "entry" | "document">): StateFact<"Report">[] {
  const { submittedOn, decision } = entry;
  const evidence = (entry.evidence ?? []).map(({ title = "", sha256 = null, url = null }) => {
    return evidenceText({ title, sha256, url });
  });
  const said = stateOfEntry(REPORT_FIELDS, entry, {
    ...recordOf({ entry, document }),
    ...{ evidence, reportState: ReportState.SUBMITTED, remark: null, submittedBy: null },
  });
  if (decision === undefined) return [stateFact("Report", said, { from: submittedOn, to: null })];
  const decided = { ...said, reportState: decision.state, remark: decision.remark ?? null };
  return [
    ...(decision.on === submittedOn ? [] : [stateFact("Report", said, { from: submittedOn, to: decision.on })]),
    stateFact("Report", decided, { from: decision.on, to: null }),
  ];
}

/** Which duties were taken off control, by whom. */
export function offControlLinks(set: DocumentSet): PlacedLink[] {
  return set.placed("offControl").map(({ entry, document, path }) => {
    const { controller, duty, remark = null } = entry;
    return {
      link: factLink([RelationKind.OFF_CONTROL, controller, duty], entry, document, { remark }),
      document,
      path,
    };
  });
}

type Recorded = Placed<{ readonly region?: string | null; readonly source?: string }>;

function recordOf({ entry, document }: Pick<Recorded, "entry" | "document">): {
  readonly region: string | null;
  readonly source: string;
} {
  return { region: regionOfRecord(entry, document), source: entry.source ?? sourceOf(document) };
}
