import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { useFrame } from "../../frame/frame-facts";
import type { LinkState, StartQuery } from "../../graphql/generated/operations";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import css from "./start-view.module.css";
import { START_WORDS } from "./start.words";

const KINDS = ["MUNICIPALITY", "SCHOOL", "COLLEGE", "CENTRE", "POSITION"] as const;

/** How much there is, in one line; each number opens its list. */
export function Totals({ statistics }: { readonly statistics: StartQuery["statistics"] }): ReactElement {
  const words = useWords(START_WORDS);
  const language = useLanguage();
  const { newestRevision, updatedAt } = useFrame();
  const ofKind = (kind: string): number => statistics?.subjectsByKind.find((count) => count.kind === kind)?.count ?? 0;
  const leftOut = statistics?.leftOut ?? [];
  const inState = (state: LinkState): number =>
    statistics?.agreementsByState.find((count) => count.state === state)?.count ?? 0;
  return (
    <p className={css["totals"]}>
      {KINDS.map((kind) => (
        <ViewLink key={kind} view="subjects" parameters={{ kind }}>
          {words.kinds[kind](ofKind(kind))}
        </ViewLink>
      ))}
      <ViewLink view="agreements">{words.agreements(inState("VALID"), inState("EXPIRED"))}</ViewLink>
      {leftOut.length > 0 && <span className="faint">{words.leftOut(leftOut.map(({ name }) => name).join(", "))}</span>}
      {newestRevision !== undefined && updatedAt !== undefined && (
        <span className={`${css["recorded"]} wide`}>
          {words.recorded(newestRevision, dayText(updatedAt.slice(0, 10), language))}
        </span>
      )}
    </p>
  );
}
