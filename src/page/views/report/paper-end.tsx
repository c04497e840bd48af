import type { ReactElement } from "react";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import css from "./paper-end.module.css";
import { REPORT_WORDS } from "./report.words";

interface PaperEndProps {
  readonly moment: { readonly asOf: string; readonly knownAt: number };
}

/** What stands at the foot of the printed report alone: the day, the revision, and where it is signed. */
export function PaperEnd({ moment }: PaperEndProps): ReactElement {
  const { paper } = useWords(REPORT_WORDS);
  const language = useLanguage();
  return (
    <footer className={css["end"]}>
      <p>{paper.stamp(dayText(moment.asOf, language), moment.knownAt)}</p>
      <p className={css["line"]}>
        <span>{paper.signed}</span>
      </p>
      <p className={css["source"]}>{paper.source}</p>
    </footer>
  );
}
