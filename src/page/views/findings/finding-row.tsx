import { type ReactElement, useEffect, useRef } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { Icon } from "../../components/icon/icon";
import { SeverityWord } from "../../components/status/status-word";
import { useRegionName } from "../../frame/frame-facts";
import type { FindingsQuery } from "../../graphql/generated/operations";
import { citation, unbroken } from "../../language/citation";
import { SUBJECT_KIND_WORDS } from "../../language/enum.words";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText, isDay } from "../../moment/day";
import { findingFigure } from "./finding-figure";
import css from "./findings-view.module.css";
import { FINDINGS_WORDS } from "./findings.words";
import { OpenedFinding } from "./opened-finding";

export type FindingLine = NonNullable<FindingsQuery["findings"]>["nodes"][number];

/** A finding as a row that opens in place; one is open at a time. */
export function FindingRow({ finding }: { readonly finding: FindingLine }): ReactElement {
  const change = useChange();
  const isOpen = useAddress().parameters["open"] === finding.id;
  const where = useWhere(finding);
  const phrase = usePhrase(finding);
  const item = useRef<HTMLLIElement>(null);
  // Who follows a link to one finding wants to see it among the others.
  useEffect(() => {
    if (item.current?.className) item.current.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <li ref={item} className={isOpen ? css["opened"] : undefined}>
      <button
        type="button"
        className={css["row"]}
        aria-expanded={isOpen}
        data-row=""
        onClick={() => change({ open: isOpen ? "" : finding.id })}
      >
        <SeverityWord severity={finding.severity} />
        <span>
          <b>{unbroken(finding.label)}</b>
          <small>{phrase}</small>
        </span>
        <span className={css["where"]}>{where}</span>
        <Icon name={isOpen ? "up" : "down"} />
      </button>
      {isOpen && <OpenedFinding finding={finding} />}
    </li>
  );
}

/** The second line of a row: the phrase of its rule, with the day or the count of the finding. */
export function usePhrase({ rule, condition }: Pick<FindingLine, "rule" | "condition">): string {
  const { phrases } = useWords(FINDINGS_WORDS);
  const language = useLanguage();
  const figure = findingFigure(condition);
  const phrase = phrases[rule];
  if (figure === null) return phrase.length === 0 ? phrase("") : condition;
  return phrase(isDay(figure) ? dayText(figure, language) : figure);
}

/** Where it is: the clause of its duty, or what kind of subject it is about. */
export function useWhere({ duty, subject, region }: FindingLine): string {
  const language = useLanguage();
  const kinds = useWords(SUBJECT_KIND_WORDS);
  const regionName = useRegionName();
  if (duty !== null) return citation(duty.provision, language);
  const kind = subject === null ? [] : [kinds[subject.kind]];
  return [...kind, ...(region === null ? [] : [regionName(region)])].join(", ");
}
