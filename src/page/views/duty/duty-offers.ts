import type { Offer } from "../../forms/write-menu";
import { useIsSignedIn } from "../../frame/frame-facts";
import { DutyOffersDocument } from "../../graphql/generated/duty-offers";
import type { DutyQuery } from "../../graphql/generated/operations";
import { useAnswer } from "../../graphql/use-answer";

type Duty = NonNullable<DutyQuery["accountability"]>["duty"];

/** What can be written about a duty, and what holds now. Of reports, only those that wait can be decided on. */
export function useDutyOffers({ id, deadline }: Duty): readonly Offer[] {
  const { data } = useAnswer(DutyOffersDocument, { duty: id }, { pause: !useIsSignedIn() });
  const { isOnControl = true, bearers } = data?.duty?.execution ?? {};
  const reports = bearers?.nodes.flatMap(({ report }) => report ?? []) ?? [];
  const decisions = reports.length === 0 ? [] : (["acceptReport", "returnReport", "withdrawReport"] as const);
  const given = { duty: id };
  return [
    { name: "moveDeadline", given, former: deadline.text },
    { name: "assignDuty", given },
    { name: "nominateExecutor", given },
    { name: "submitReport", given },
    ...decisions.map((name) => ({ name, among: { report: reports } })),
    { name: isOnControl ? "takeOffControl" : "putOnControl", given },
    { name: "withdrawFact", given: { id } },
  ];
}
