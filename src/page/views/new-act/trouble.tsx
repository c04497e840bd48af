import type { ReactElement } from "react";
import { Button } from "../../components/button/button";
import type { AnswerError } from "../../graphql/answer-error";
import { useWords } from "../../language/use-words";
import { SignInAnew } from "../../session/sign-in-anew";
import css from "./new-act-view.module.css";
import { NEW_ACT_WORDS } from "./new-act.words";

/** Why the service did not do something, and how to try again: nothing that was typed is lost by it. */
export function Trouble({ error, again }: { readonly error: AnswerError; readonly again: () => void }): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  const isOut = error.code === "UNAUTHENTICATED";
  return (
    <div className={css["trouble"]} role="status">
      <p>{isOut ? words.session : error.message}</p>
      {isOut && <SignInAnew />}
      <Button onClick={again}>{words.again}</Button>
    </div>
  );
}
