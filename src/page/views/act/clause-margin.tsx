import { type ReactElement, useState } from "react";
import { ViewLink } from "../../address/view-link";
import { Button } from "../../components/button/button";
import { Icon } from "../../components/icon/icon";
import { nodeIcon } from "../../components/icon/kind-icon";
import { Signed, StateWord, StatusWord } from "../../components/status/status-word";
import { unbroken } from "../../language/citation";
import { FORCE_WORDS, ROLE_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import css from "./clause-margin.module.css";
import { ACT_WORDS } from "./act.words";
import { bearersOf, type ClauseDuty } from "./clauses";

type Bearer = ClauseDuty["responsibilities"]["nodes"][number];

/** A duty in the margin: how it stands, its deadline in the act's words, who bears it, who controls it. */
export function ClauseMargin({ duty }: { readonly duty: ClauseDuty }): ReactElement {
  const words = useWords(ACT_WORDS);
  const forces = useWords(FORCE_WORDS);
  const [isOpen, setOpen] = useState(false);
  const { doing, controlling } = bearersOf(duty);
  const hidden = duty.responsibilities.totalCount - duty.responsibilities.nodes.length;
  return (
    <article className={css["duty"]}>
      <ViewLink className={css["title"]} view="duty" of={duty.id}>
        {unbroken(duty.title)}
      </ViewLink>
      <p className={css["states"]}>
        <StatusWord status={duty.status} />
        {duty.force === "RECOMMENDED" && <span>{forces.RECOMMENDED}</span>}
        {duty.state !== "VALID" && <StateWord state={duty.state} />}
        {duty.deadline.text !== "" && <span>{unbroken(duty.deadline.text)}</span>}
      </p>
      <Button look="link" className="narrow" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.bearers(doing.length)}
        {controlling.length === 0 && `, ${words.nobodyControls}`}
      </Button>
      <div className={isOpen ? "" : "wide"}>
        <ul className={css["bearers"]}>
          {[...doing, ...controlling].map((bearer) => (
            <BearerLine key={bearer.id} bearer={bearer} />
          ))}
        </ul>
        {hidden > 0 && (
          <ViewLink view="duty" of={duty.id}>
            {words.more(hidden)}
          </ViewLink>
        )}
        {doing.length === 0 && <Lack word={words.nobodyDoes} />}
        {controlling.length === 0 && <Lack word={words.nobodyControls} />}
      </div>
    </article>
  );
}

function BearerLine({ bearer: { role, state, subject } }: { readonly bearer: Bearer }): ReactElement {
  const words = useWords(ACT_WORDS);
  const roles = useWords(ROLE_WORDS);
  const name = subject.shortName ?? subject.label;
  const size = "recordedSize" in subject ? subject.recordedSize : undefined;
  return (
    <li className={name.length > 34 || role !== "EXECUTOR" ? css["long"] : undefined}>
      <Icon name={nodeIcon(subject)} size={14} />
      <span>
        {role !== "EXECUTOR" && <span className="faint">{roles[role]}: </span>}
        <ViewLink view="subject" of={subject.id}>
          {unbroken(name)}
        </ViewLink>
        {size !== undefined && size > 0 && <span className="faint nowrap"> {words.members(size)}</span>}
        {size === 0 && <span className={`${css["nobody"]} nowrap`}> {words.nobody}</span>}
        {"holder" in subject && subject.holder && <span className="faint nowrap"> {subject.holder.name}</span>}
        {state !== "VALID" && (
          <>
            {" "}
            <StateWord state={state} />
          </>
        )}
      </span>
    </li>
  );
}

function Lack({ word }: { readonly word: string }): ReactElement {
  return (
    <p className={css["lack"]}>
      <Signed icon="alarm" tone="danger">
        {word}
      </Signed>
    </p>
  );
}
