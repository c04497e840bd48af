import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { StatusWord } from "../../components/status/status-word";
import { citation } from "../../language/citation";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import { byMonth, dayOf, type DeadlineSection, type DutyLine } from "./deadline-sections";
import css from "./deadlines-view.module.css";
import { DEADLINES_WORDS } from "./deadlines.words";

/** At 390 pixels: what is late, then month by month, then what has no day. */
export function DeadlineMonths({ sections }: { readonly sections: readonly DeadlineSection[] }): ReactElement {
  const { sections: names } = useWords(DEADLINES_WORDS);
  const language = useLanguage();
  const headed = sections.flatMap(({ name, duties }) =>
    name === "ahead"
      ? [...byMonth(duties)].map(([month, own]) => ({ head: monthText(month, language), duties: own }))
      : [{ head: names[name], duties }],
  );
  return (
    <>
      {headed.map(({ head, duties }) => (
        <section key={head} className={css["month"]}>
          <h2>
            {head} <span className="num">{duties.length}</span>
          </h2>
          <ul>
            {duties.map((duty) => (
              <DutyCard key={duty.id} duty={duty} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function DutyCard({ duty }: { readonly duty: DutyLine }): ReactElement {
  const language = useLanguage();
  const words = useWords(DEADLINES_WORDS);
  const day = dayOf(duty);
  return (
    <li className={css["card"]}>
      <p className={css["cardState"]}>
        <StatusWord status={duty.status} />
        {day !== null && <b className="num">{dayText(day, language)}</b>}
      </p>
      <ViewLink view="duty" of={duty.id}>
        {duty.title}
      </ViewLink>
      <small>{citation(duty.provision, language)}</small>
      <small>{duty.deadline.text === "" ? words.noText : duty.deadline.text}</small>
    </li>
  );
}

function monthText(month: string, language: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return date.toLocaleDateString(language, { month: "long", year: "numeric", timeZone: "UTC" });
}
