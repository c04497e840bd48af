import { type ReactElement, useState } from "react";
import { Button } from "../components/button/button";
import { CopyButton } from "../components/copy/copy-button";
import { Dialog } from "../components/dialog/dialog";
import type { Asked } from "../graphql/use-answer";
import { useWords } from "../language/use-words";
import { FRAME_WORDS } from "./frame.words";
import css from "./graphql-button.module.css";

/** Shows what the view asked, with its variables, and opens it in the playground. */
export function GraphqlButton({ asked }: { readonly asked: Asked }): ReactElement {
  const words = useWords(FRAME_WORDS);
  const [isShown, show] = useState(false);
  const variables = JSON.stringify(asked.variables, null, 2);
  const playground = `/graphiql?${new URLSearchParams({ query: asked.text, variables }).toString()}`;
  return (
    <>
      <Button look="bare" icon="code" className="wide" onClick={() => show(true)}>
        {words.graphql}
      </Button>
      {isShown && (
        <Dialog title={words.question} closeWord={words.close} onClose={() => show(false)}>
          <p className={css["ways"]}>
            <a href={playground}>{words.openPlayground}</a>
            <CopyButton text={asked.text}>{words.copyQuestion}</CopyButton>
          </p>
          <pre className={css["code"]} tabIndex={0}>
            {asked.text}
          </pre>
          <h3>{words.variables}</h3>
          <pre className={css["code"]} tabIndex={0}>
            {variables}
          </pre>
        </Dialog>
      )}
    </>
  );
}
