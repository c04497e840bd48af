import { type KeyboardEvent, type ReactElement, useCallback, useId, useRef, useState } from "react";
import type { Hit } from "../../frame/suggestion";
import { SuggestionList } from "../../frame/suggestion-list";
import { useSuggestions } from "../../frame/use-suggestions";
import type { SearchKind } from "../../graphql/generated/enums";
import { useWords } from "../../language/use-words";
import { Button } from "../button/button";
import { Icon } from "../icon/icon";
import { nodeIcon } from "../icon/kind-icon";
import { useDismiss } from "../menu/use-dismiss";
import css from "./subject-field.module.css";
import { SUBJECT_FIELD_WORDS } from "./subject-field.words";

type Chosen = Partial<Parameters<typeof nodeIcon>[0]> & { readonly id: string; readonly label: string };

interface SubjectFieldProps {
  readonly label: string;
  /** Says the label above the field, and not to screen readers alone. */
  readonly isLabelShown?: boolean;
  readonly chosen: Chosen | null | undefined;
  /** What is searched; subjects by default. */
  readonly kinds?: readonly SearchKind[];
  /** Takes the id of the subject and how it was found, or nothing where it is taken out. */
  readonly onChoose: (id: string, hit?: Hit) => void;
}

/** A field for one subject: suggests while it is typed into, then says who is chosen. */
export function SubjectField({
  label,
  isLabelShown = false,
  kinds,
  chosen,
  onChoose,
}: SubjectFieldProps): ReactElement {
  const words = useWords(SUBJECT_FIELD_WORDS);
  const id = useId();
  return (
    <div className={css["field"]}>
      <label htmlFor={id} className={isLabelShown ? css["label"] : "sr"}>
        {label}
      </label>
      {chosen ? (
        <div className={css["box"]} id={id} role="group" aria-label={`${label}: ${chosen.label}`}>
          {chosen.__typename && <Icon name={nodeIcon({ ...chosen, __typename: chosen.__typename })} />}
          <span className={css["name"]} title={chosen.label}>
            {chosen.label}
          </span>
          <Button look="bare" icon="close" aria-label={words.clear(chosen.label)} onClick={() => onChoose("")} />
        </div>
      ) : (
        <SubjectSearch
          id={id}
          placeholder={isLabelShown ? (kinds === undefined ? words.type : words.typeAny) : label}
          {...(kinds && { kinds })}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}

interface SubjectSearchProps extends Pick<SubjectFieldProps, "onChoose" | "kinds"> {
  readonly id: string;
  readonly placeholder: string;
}

const SUBJECTS: readonly SearchKind[] = ["SUBJECT"];

function SubjectSearch({ id, placeholder, kinds = SUBJECTS, onChoose }: SubjectSearchProps): ReactElement {
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [marked, mark] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const suggestions = useSuggestions(text, kinds);
  const { hits, asked } = suggestions;
  const isShown = isOpen && asked !== "";
  const listId = `${id}-list`;
  useDismiss(
    box,
    isOpen,
    useCallback(() => setOpen(false), []),
  );
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = hits[marked];
    if (event.key === "Enter" && hit !== undefined) {
      // Enter chooses, and does not send the form around the field.
      event.preventDefault();
      onChoose(hit.node.id, hit);
    }
    if (step === undefined || hits.length === 0) return;
    event.preventDefault();
    mark((marked + step + hits.length) % hits.length);
  };
  return (
    <div className={css["box"]} ref={box}>
      <Icon name="search" />
      <input
        id={id}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && hits.length > 0 ? `${listId}-${marked}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onKeyDown={onKey}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setText(event.target.value);
          mark(0);
          setOpen(true);
        }}
      />
      <SuggestionList
        id={listId}
        suggestions={suggestions}
        chosen={marked}
        isShown={isShown}
        open={(hit) => onChoose(hit.node.id, hit)}
      />
    </div>
  );
}
