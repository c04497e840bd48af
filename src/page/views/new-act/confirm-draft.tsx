import { type FormEvent, type ReactElement, useEffect, useId } from "react";
import { ViewLink } from "../../address/view-link";
import { Button } from "../../components/button/button";
import { FORMS } from "../../forms/form-table";
import { textIn } from "../../forms/form-values";
import { FORM_WORDS } from "../../forms/forms.words";
import { OutcomeOf } from "../../forms/outcome";
import { useBegunForm } from "../../forms/use-begun-form";
import { type Outcome, useWrite } from "../../forms/use-write";
import { useFrame } from "../../frame/frame-facts";
import { useLanguage, useWords } from "../../language/use-words";
import type { KeptDraft } from "./draft";
import { discardDraft } from "./drafts-client";
import css from "./new-act-view.module.css";
import { NEW_ACT_WORDS } from "./new-act.words";

/** What writing the draft would change, and writing it: the import of its document, as one revision. */
export function ConfirmDraft({ kept, isSaved }: { readonly kept: KeptDraft; readonly isSaved: boolean }): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  const forms = useWords(FORM_WORDS);
  const language = useLanguage();
  const { askAnew } = useFrame();
  const id = useId();
  const begun = useBegunForm("importDocuments", { draft: kept.id });
  const reason = textIn(begun.values, "reason");
  const writing = useWrite(FORMS.importDocuments, begun);
  const name = `${kept.name.replace(/\.[a-z0-9]{1,5}$/iu, "")}.json`;
  const input = { documents: [{ name, text: JSON.stringify(kept.document) }], reason };
  const outcome = writing.outcome?.about === JSON.stringify(input) ? writing.outcome : undefined;
  const { isGood, isWritten } = stageOf(outcome);
  useEffect(() => {
    if (!isWritten) return;
    askAnew();
    void discardDraft(kept.id, language);
  }, [isWritten, askAnew, kept.id, language]);
  const [act] = kept.document.acts ?? [];
  const isReady = !writing.isBusy && isSaved && reason.trim() !== "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void writing.send(input, !isGood);
  };
  return (
    <section>
      <h2>{words.preview}</h2>
      <Decisions kept={kept} />
      <form className={css["form"]} onSubmit={submit}>
        <label htmlFor={id}>{words.reason}</label>
        <textarea
          id={id}
          className="field"
          rows={2}
          value={reason}
          disabled={isWritten}
          onChange={({ target }) => begun.change({ values: { reason: target.value } })}
        />
        {outcome && <OutcomeOf outcome={outcome} accept={writing.accept} fields={[]} />}
        {isWritten ? (
          <ToAct act={act?.id} />
        ) : (
          <p className={css["state"]}>
            <Button look="main" type="submit" disabled={!isReady}>
              {isGood ? forms.write(writing.next) : forms.check}
            </Button>
            <span className="quiet small">{reason.trim() === "" && words.reasonFirst}</span>
          </p>
        )}
      </form>
    </section>
  );
}

function stageOf(outcome: Outcome | undefined): { readonly isGood: boolean; readonly isWritten: boolean } {
  const isGood = outcome?.written?.problems.length === 0;
  return { isGood, isWritten: isGood && !outcome.isTried };
}

function Decisions({ kept: { decisions } }: { readonly kept: KeptDraft }): ReactElement | null {
  const words = useWords(NEW_ACT_WORDS);
  if (decisions.length === 0) return null;
  return (
    <>
      <p>{words.decide}</p>
      <ul className={css["remarks"]}>
        {decisions.map(({ line, message }) => (
          <li key={message}>
            <span className="quiet">{words.line(line)}</span> {message}
          </li>
        ))}
      </ul>
    </>
  );
}

function ToAct({ act }: { readonly act: string | undefined }): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  if (act === undefined) return <ViewLink view="agreements">{words.show}</ViewLink>;
  return (
    <ViewLink view="act" of={act}>
      {words.show}
    </ViewLink>
  );
}
