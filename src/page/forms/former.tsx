import type { ReactElement } from "react";
import { useWords } from "../language/use-words";
import css from "./forms.module.css";
import { FORM_WORDS } from "./forms.words";

/** What holds before the change: it stays in sight while the form is filled in. */
export function Former({ value }: { readonly value: string | null | undefined }): ReactElement | null {
  const words = useWords(FORM_WORDS);
  if (value == null || value === "") return null;
  return (
    <dl className={css["former"]}>
      <dt>{words.former}</dt>
      <dd>{value}</dd>
    </dl>
  );
}
