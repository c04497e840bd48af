import { type ReactElement, useEffect } from "react";
import { useAddress } from "../../address/use-address";
import { Answered } from "../../components/states/answered";
import { ActDocument } from "../../graphql/generated/act";
import type { ActQuery } from "../../graphql/generated/operations";
import { type Answer, useAnswer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { ActHead } from "./act-head";
import { ActSheet } from "./act-sheet";
import css from "./act-view.module.css";
import { ACT_WORDS } from "./act.words";
import type { Act } from "./clauses";

/** Акт: what it says, and who is on the hook for each clause. */
export function ActView(): ReactElement {
  const { id } = useAddress();
  const answer = useAnswer(ActDocument, { act: id });
  return (
    <Answered answer={answer} isView>
      {({ act, findings }) => (act === null ? null : <ShownAct act={act} findings={findings} answer={answer} />)}
    </Answered>
  );
}

interface ShownActProps {
  readonly act: Act;
  readonly findings: ActQuery["findings"];
  readonly answer: Answer<ActQuery>;
}

function ShownAct({ act, findings, answer }: ShownActProps): ReactElement {
  const words = useWords(ACT_WORDS);
  useClauseInSight(act);
  return (
    <>
      <ActHead act={act} answer={answer} />
      {act.provisions.length === 0 ? (
        <p className={css["empty"]}>{words.noClauses}</p>
      ) : (
        <ActSheet act={act} findings={findings} moment={answer.moment} />
      )}
    </>
  );
}

/** Brings the clause that the address names into sight, and walks from clause to clause by `j` and `k`. */
function useClauseInSight(act: Act): void {
  const { hash } = useAddress();
  useEffect(() => {
    if (hash !== "") document.getElementById(hash)?.scrollIntoView({ block: "start" });
  }, [hash, act.id]);
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, metaKey }: KeyboardEvent): void => {
      const step = { j: 1, k: -1, о: 1, л: -1 }[key];
      if (
        step === undefined ||
        ctrlKey ||
        metaKey ||
        (target instanceof HTMLElement && /INPUT|SELECT/.test(target.tagName))
      )
        return;
      const clauses = [...document.querySelectorAll<HTMLElement>("[data-clause]")];
      const current = clauses.findIndex((clause) => clause.contains(document.activeElement));
      clauses[Math.min(Math.max(current + step, 0), clauses.length - 1)]?.querySelector("a")?.focus();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}
