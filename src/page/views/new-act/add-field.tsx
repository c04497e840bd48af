import { type FormEvent, type ReactElement, useState } from "react";
import { Button } from "../../components/button/button";
import { useWords } from "../../language/use-words";
import { type Added, placed, type Words } from "./added";
import type { Provision } from "./draft";
import css from "./new-act-view.module.css";
import { NEW_ACT_WORDS } from "./new-act.words";
import { Options } from "./options";

interface AddFieldProps {
  readonly provision: Provision;
  /** What the form and its controls are called. */
  readonly label: string;
  /** The text of the act. */
  readonly text: string;
  readonly selected: Words | undefined;
  readonly onAdd: (what: Added, words: Words) => void;
}

/** Adds to a provision what its reading missed: the words that are selected in the text, or that are typed. */
export function AddField({ provision, label, text, selected, onAdd }: AddFieldProps): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  const [isOpen, open] = useState(false);
  const [what, choose] = useState<Added>("ORGANISATION");
  const [typed, type] = useState<string>();
  const said = typed ?? selected?.text ?? "";
  if (!isOpen)
    return (
      <Button look="link" aria-label={`${words.add}: ${label}`} onClick={() => open(true)}>
        {words.add}
      </Button>
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (said.trim() === "") return;
    onAdd(what, placed(said.trim(), provision, selected, text));
    open(false);
    type(undefined);
  };
  return (
    <form className={css["value"]} onSubmit={submit}>
      <Options
        aria-label={`${words.addWhat}: ${label}`}
        value={what}
        names={words.added}
        onChange={(chosen) => choose(chosen as Added)}
      />
      <input
        className="field"
        autoFocus
        aria-label={`${words.addWords}: ${label}`}
        placeholder={words.addWords}
        maxLength={2_000}
        value={said}
        onChange={({ target }) => type(target.value)}
      />
      <Button type="submit" disabled={said.trim() === ""}>
        {words.add}
      </Button>
    </form>
  );
}
