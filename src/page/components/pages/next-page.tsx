import type { ReactElement } from "react";
import { Button } from "../button/button";
import css from "./next-page.module.css";

interface NextPageProps {
  readonly text: string;
  readonly word: string;
  readonly next: () => void;
}

/** Says how much of a list is shown, and brings the next part. */
export function NextPage({ text, word, next }: NextPageProps): ReactElement {
  return (
    <p className={css["next"]} role="status">
      {text} <Button onClick={next}>{word}</Button>
    </p>
  );
}
