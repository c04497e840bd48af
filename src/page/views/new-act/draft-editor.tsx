import { type KeyboardEvent, type ReactElement, useMemo, useState } from "react";
import { Button } from "../../components/button/button";
import { useWords } from "../../language/use-words";
import { type Changed, withProvision, type Words } from "./added";
import { ConfirmDraft } from "./confirm-draft";
import type { KeptDraft } from "./draft";
import { FieldRow } from "./field-row";
import { confirmed, type DraftField, fieldsOf, without } from "./fields";
import css from "./new-act-view.module.css";
import { NEW_ACT_WORDS } from "./new-act.words";
import { TextSheet } from "./text-sheet";
import { Trouble } from "./trouble";
import { useDraft } from "./use-draft";
import { useFieldFocus } from "./use-field-focus";
import { useOrdered } from "./use-ordered";

/** The text at the left, what was read of it at the right: what is unsure first, then all in the order of the text. */
export function DraftEditor({ opened }: { readonly opened: KeptDraft }): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  const drafting = useDraft(opened);
  const { kept, draft, isSaved, error, change, undo, saveAgain } = drafting;
  const fields = useMemo(() => fieldsOf(draft, kept.candidates), [draft, kept.candidates]);
  const { ordered, isFirst, hold } = useOrdered(fields);
  const [selected, select] = useState<Words>();
  const { list, chosen, choose, goTo, goToNew } = useFieldFocus();
  const onChoose = (field: DraftField): void => {
    choose(field.key);
    hold(field);
  };
  const add = (added: Changed): void => {
    change(added.draft);
    goToNew(added.key);
  };
  const act = (field: DraftField, doing: "confirm" | "out"): void => {
    const place = ordered.indexOf(field);
    const next = ordered[place + 1] ?? ordered[place - 1];
    goTo(next?.key);
    change(doing === "confirm" ? confirmed(draft, field) : without(draft, field));
  };
  const onKey = (event: KeyboardEvent): void => onFieldKey(event, ordered, { goTo, act, undo });
  const rowOf = (field: DraftField): ReactElement => (
    <FieldRow
      key={field.key}
      {...{ field, draft, selected }}
      text={kept.text}
      isChosen={field.key === chosen}
      onChoose={() => onChoose(field)}
      onChange={change}
      onConfirm={() => act(field, "confirm")}
      onOut={() => act(field, "out")}
      onAdd={add}
    />
  );
  return (
    <div className={css["editor"]}>
      <TextSheet
        text={kept.text}
        fields={fields}
        lit={fields.find(({ key }) => key === chosen)}
        onPick={goTo}
        onSelect={select}
      />
      <div className={css["side"]} ref={list} onKeyDown={onKey}>
        <p className={css["state"]}>
          <span className="quiet small" role="status">
            {isSaved ? words.saved : error === undefined ? words.saving : words.unsaved}
          </span>
          <Button look="bare" disabled={undo === undefined} onClick={undo}>
            {words.undo}
          </Button>
          <Button
            look="bare"
            disabled={selected === undefined}
            onClick={() => selected && add(withProvision(draft, selected, kept.text))}
          >
            {words.addProvision}
          </Button>
          <span className="quiet small">{words.keys}</span>
        </p>
        {error && <Trouble error={error} again={saveAgain} />}
        <Fields {...{ ordered, isFirst, rowOf }} />
        <ConfirmDraft kept={kept} isSaved={isSaved} />
      </div>
    </div>
  );
}

interface FieldsProps {
  readonly ordered: readonly DraftField[];
  /** Whether a field stands among those to check. */
  readonly isFirst: (field: DraftField) => boolean;
  readonly rowOf: (field: DraftField) => ReactElement;
}

function Fields({ ordered, isFirst, rowOf }: FieldsProps): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  const first = ordered.filter(isFirst);
  const left = first.filter(({ isUnsure }) => isUnsure).length;
  return (
    <>
      <section>
        <h2>
          {words.unsure} {left > 0 && `(${left})`}
        </h2>
        {left === 0 && <p>{words.nothingUnsure}</p>}
        {first.length > 0 && <ul>{first.map(rowOf)}</ul>}
      </section>
      <section>
        <h2>{words.readSoFar}</h2>
        <ul>{ordered.filter((field) => !isFirst(field)).map(rowOf)}</ul>
      </section>
    </>
  );
}

interface Deeds {
  readonly goTo: (key: string | undefined) => void;
  readonly act: (field: DraftField, doing: "confirm" | "out") => void;
  readonly undo: (() => void) | undefined;
}

/** The keys of the field that has the focus; within its controls, keys are for these. */
function onFieldKey(event: KeyboardEvent, ordered: readonly DraftField[], { goTo, act, undo }: Deeds): void {
  const { target, key, code } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const place = ordered.findIndex((each) => each.key === target.dataset["field"]);
  const field = ordered[place];
  if (field === undefined) return;
  const actions: Readonly<Partial<Record<string, () => void>>> = {
    ArrowDown: () => goTo(ordered[place + 1]?.key),
    ArrowUp: () => goTo(ordered[place - 1]?.key),
    Enter: () => act(field, "confirm"),
    Delete: () => act(field, "out"),
    KeyE: () => target.querySelector<HTMLElement>("input, select")?.focus(),
    KeyU: () => undo?.(),
  };
  const action = actions[code] ?? actions[key];
  if (action === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}
