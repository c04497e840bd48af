import type { ReactElement } from "react";
import { goTo, writeAddress } from "../../address/address";
import { useAddress } from "../../address/use-address";
import { Button } from "../../components/button/button";
import type { AnswerError } from "../../graphql/answer-error";
import { useWords } from "../../language/use-words";
import css from "./new-act-view.module.css";
import { NEW_ACT_WORDS } from "./new-act.words";

/** Why the service did not do something, and how to try again: nothing that was typed is lost by it. */
export function Trouble({ error, again }: { readonly error: AnswerError; readonly again: () => void }): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  const address = useAddress();
  const isOut = error.code === "UNAUTHENTICATED";
  return (
    <div className={css["trouble"]} role="status">
      <p>{isOut ? words.session : error.message}</p>
      {isOut && (
        <a href={writeAddress(goTo(address, "signIn"))} target="_blank" rel="noreferrer">
          {words.signIn}
        </a>
      )}
      <Button onClick={again}>{words.again}</Button>
    </div>
  );
}
