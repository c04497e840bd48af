import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { StatusWord } from "../../components/status/status-word";
import { citation, unbroken } from "../../language/citation";
import { FORCE_WORDS } from "../../language/enum.words";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import type { Trace } from "./chain";
import css from "./duty-bar.module.css";
import { DUTY_WORDS } from "./duty.words";
import { ExecutionSteps } from "./execution-steps";

/** The duty across all columns: its clause in the words of the act, and how it stands. */
export function DutyBar({ duty }: { readonly duty: Trace["duty"] }): ReactElement {
  const words = useWords(DUTY_WORDS);
  const language = useLanguage();
  const { provision, deadline } = duty;
  // What the clause itself executes tells more than what its act does.
  const follows = provision.follows.length > 0 ? provision.follows : provision.act.follows;
  return (
    <div className={css["bar"]} data-bar="">
      <div className={css["clause"]}>
        <ViewLink className={css["where"]} view="act" of={provision.act.id} hash={`p${provision.path}`}>
          {citation(provision, language)}
        </ViewLink>
        <p className={css["text"]}>{unbroken(provision.text)}</p>
        {follows.length > 0 && (
          <p className={css["following"]}>
            {words.following}
            {follows.map((act) => (
              <ViewLink key={act.id} view="act" of={act.id} title={act.label}>
                {act.label}
              </ViewLink>
            ))}
          </p>
        )}
      </div>
      <div className={css["duty"]}>
        <span className={css["kind"]}>{words.duty}</span>
        <strong className={css["title"]}>{unbroken(duty.title)}</strong>
        <span className={css["states"]}>
          <DutyStates duty={duty} />
        </span>
        <ExecutionSteps duty={duty} />
        <span className={css["states"]}>
          {deadline.nextDue !== null && (
            <span>
              {words.nextDue} <b className="num">{dayText(deadline.nextDue, language)}</b>
            </span>
          )}
          {duty.status === "OVERDUE" && <span>{words.noReport}</span>}
          {duty.programmes.map(({ id, name }) => (
            <span key={id}>{words.programme(name)}</span>
          ))}
        </span>
      </div>
    </div>
  );
}

/** How a duty stands: its status, how it binds, its deadline in the words of the act. */
export function DutyStates({
  duty,
}: {
  readonly duty: Pick<Trace["duty"], "status" | "force" | "deadline">;
}): ReactElement {
  const forces = useWords(FORCE_WORDS);
  return (
    <>
      <StatusWord status={duty.status} />
      <span>{forces[duty.force]}</span>
      {duty.deadline.text !== "" && <span>{unbroken(duty.deadline.text)}</span>}
    </>
  );
}
