import { type ReactElement, useEffect, useState } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { Loading } from "../../components/states/loading";
import { useIsSignedIn } from "../../frame/frame-facts";
import { usePageTitle } from "../../frame/use-page-title";
import type { AnswerError } from "../../graphql/answer-error";
import { useLanguage, useWords } from "../../language/use-words";
import type { KeptDraft } from "./draft";
import { DraftEditor } from "./draft-editor";
import { openDraft } from "./drafts-client";
import css from "./new-act-view.module.css";
import { NEW_ACT_WORDS } from "./new-act.words";
import { NewText } from "./new-text";
import { Trouble } from "./trouble";

/** Новый акт: its text becomes a draft, and the draft, once a person has confirmed it, one revision. */
export function NewActView(): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  const isSignedIn = useIsSignedIn();
  const change = useChange();
  const { parameters } = useAddress();
  const id = parameters["draft"];
  const [read, keep] = useState<KeptDraft>();
  usePageTitle(words.title);
  return (
    <>
      <h1 className={css["title"]}>{words.title}</h1>
      {!isSignedIn ? (
        <p>{words.signedOut}</p>
      ) : id === undefined ? (
        <NewText
          onRead={(draft) => {
            keep(draft);
            change({ draft: draft.id });
          }}
        />
      ) : (
        <Opened key={id} id={id} known={read?.id === id ? read : undefined} />
      )}
    </>
  );
}

function Opened({ id, known }: { readonly id: string; readonly known: KeptDraft | undefined }): ReactElement {
  const language = useLanguage();
  const [kept, keep] = useState(known);
  const [error, fail] = useState<AnswerError>();
  const [tries, tryAgain] = useState(0);
  useEffect(() => {
    if (known !== undefined) return;
    void openDraft(id, language).then((told) => {
      fail(told.error);
      if (told.data !== undefined) keep(told.data);
    });
  }, [id, known, language, tries]);
  if (kept !== undefined) return <DraftEditor opened={kept} />;
  return error === undefined ? <Loading /> : <Trouble error={error} again={() => tryAgain(tries + 1)} />;
}
