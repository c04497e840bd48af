import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import type { Axis } from "../../components/axis/axis";
import { AxisLines, percent } from "../../components/axis/axis-lines";
import { Signed, StateWord } from "../../components/status/status-word";
import { type Offer, WriteMenu } from "../../forms/write-menu";
import { useLanguage, useWords } from "../../language/use-words";
import { intervalText } from "../../moment/day";
import { type AgreementLine, endsSoon, termOn } from "./agreement-terms";
import css from "./agreement-list.module.css";
import { AGREEMENTS_WORDS } from "./agreements.words";

interface AgreementRowProps {
  readonly agreement: AgreementLine;
  readonly axis: Axis;
  readonly day: string;
}

function offersFor(agreement: string, former: string | null | undefined): readonly Offer[] {
  const about = { given: { agreement }, former } as const;
  return [
    { name: "extendAgreement", ...about },
    { name: "terminateAgreement", ...about },
  ];
}

/** An agreement: its number, its parties, its term across the day, and its state in words. */
export function AgreementRow({ agreement, axis, day }: AgreementRowProps): ReactElement {
  const words = useWords(AGREEMENTS_WORDS);
  const language = useLanguage();
  const { number, form, base, participants, validity, state } = agreement;
  const term = termOn(agreement, axis);
  const fade = term.fades === null ? "" : css[`${term.fades}Fades`];
  return (
    <li className={css["row"]}>
      <div className={css["number"]}>
        <b>{number === null ? words.noNumber : `№ ${number}`}</b>
        <small>{words.forms[form]}</small>
        <WriteMenu on={agreement.id} offers={offersFor(agreement.id, intervalText(validity, language))} isSmall />
      </div>
      <div className={css["parties"]}>
        <ViewLink view="subject" of={base.id} title={base.label}>
          {base.label}
        </ViewLink>
        <small title={participants.map(({ label }) => label).join(", ")}>
          {participants.map(({ id, label }, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <ViewLink view="subject" of={id}>
                {label}
              </ViewLink>
            </span>
          ))}
        </small>
      </div>
      <div className={css["axis"]}>
        <AxisLines axis={axis} day={day}>
          <i
            className={`${css["term"]} ${css[state]} ${fade}`}
            style={{ left: percent(term.left), width: percent(term.width) }}
          />
        </AxisLines>
      </div>
      <div className={css["state"]}>
        {endsSoon(agreement, day) ? (
          <Signed icon="clock" tone="warn">
            {words.soon}
          </Signed>
        ) : (
          <StateWord state={state} />
        )}
        <small className="num">{intervalText(validity, language) ?? words.noTerm}</small>
        <ViewLink view="history" parameters={{ about: agreement.id }}>
          {words.history}
        </ViewLink>
      </div>
    </li>
  );
}
