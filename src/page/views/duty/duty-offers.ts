import type { Among } from "../../forms/form-table";
import type { Offer } from "../../forms/write-menu";
import { useIsSignedIn } from "../../frame/frame-facts";
import { DutyOffersDocument } from "../../graphql/generated/duty-offers";
import type { DutyOffersQuery, DutyQuery } from "../../graphql/generated/operations";
import { useAnswer } from "../../graphql/use-answer";
import { withUnit } from "../../language/with-unit";

type Bearers = NonNullable<DutyOffersQuery["duty"]>["execution"]["bearers"];
type Duty = NonNullable<DutyQuery["accountability"]>["duty"];

/**
 * What can be written about a duty, and what holds now. Only who bears it names somebody or reports; of reports, only those
 * that wait can be decided on.
 */
export function useDutyOffers({ id, deadline, provision }: Duty): readonly Offer[] {
  const { data } = useAnswer(DutyOffersDocument, { duty: id, act: provision.act.id }, { pause: !useIsSignedIn() });
  const { isOnControl = true, bearers } = data?.duty?.execution ?? {};
  const lines = bearers?.nodes ?? [];
  const reports = lines.flatMap(({ state, report, bearer }) =>
    state === "SUBMITTED" && report !== null ? [{ id: report.id, label: `${report.label}, ${bearer.label}` }] : [],
  );
  const decisions = reports.length === 0 ? [] : (["acceptReport", "returnReport", "withdrawReport"] as const);
  const given = { duty: id };
  const indicators = (data?.indicators ?? []).map((each) => ({ id: each.id, label: withUnit(each) }));
  return [
    { name: "moveDeadline", given, former: deadline.text },
    { name: "assignDuty", given },
    { name: "nominateExecutor", given, among: amongBearers("authority", bearers) },
    { name: "submitReport", given, among: { ...amongBearers("bearer", bearers), indicators } },
    ...decisions.map((name) => ({ name, among: { report: reports } })),
    { name: isOnControl ? "takeOffControl" : "putOnControl", given },
    { name: "withdrawFact", given: { id } },
  ];
}

/** Those who bear the duty, as what a field is chosen from; where there are too many to list, one is searched for. */
function amongBearers(field: string, bearers: Bearers | undefined): Among {
  if (bearers === undefined || bearers.nodes.length < bearers.totalCount) return {};
  return { [field]: bearers.nodes.map(({ bearer }) => bearer) };
}
