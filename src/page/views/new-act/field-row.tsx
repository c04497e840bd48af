import type { ReactElement } from "react";
import { Button } from "../../components/button/button";
import { ROLE_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { AddField } from "./add-field";
import { type Changed, withAdded, type Words } from "./added";
import { type Draft, PROVISION_TYPES } from "./draft";
import { changed, type DraftField } from "./fields";
import css from "./new-act-view.module.css";
import { NEW_ACT_WORDS } from "./new-act.words";
import { Options } from "./options";

interface FieldRowProps {
  readonly field: DraftField;
  readonly draft: Draft;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onChange: (draft: Draft) => void;
  readonly onConfirm: () => void;
  readonly onOut: () => void;
  /** The text of the act, and the words of it that are selected. */
  readonly text: string;
  readonly selected: Words | undefined;
  readonly onAdd: (added: Changed) => void;
}

/** A field of the draft: what was read, in a control that changes it, and whether it is right. */
export function FieldRow({
  field,
  draft,
  isChosen,
  onChoose,
  onChange,
  onConfirm,
  onOut,
  text,
  selected,
  onAdd,
}: FieldRowProps): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  const { provision, kind } = field;
  const name = kind === "head" ? words.fields[field.name] : words[kind];
  const number = provision === null ? words.head : words.provision(provision.number ?? "–");
  const label = `${number}. ${name}`;
  return (
    <li
      className={`${css["row"]} ${isChosen ? css["chosen"] : ""} ${field.isUnsure ? css["unsure"] : ""}`}
      tabIndex={0}
      data-field={field.key}
      aria-label={label}
      onFocus={onChoose}
    >
      <span className={css["name"]}>
        {label}
        {kind === "type" && <span className={css["words"]}>{provision?.text.slice(0, 160)}</span>}
      </span>
      <span className={css["value"]}>
        <Control field={field} label={label} onChange={(change) => onChange(changed(draft, field, change))} />
        {kind === "type" && provision !== null && (
          <AddField
            {...{ provision, label, text, selected }}
            onAdd={(what, words) => onAdd(withAdded(draft, draft.provisions.indexOf(provision), what, words))}
          />
        )}
      </span>
      <span className={css["deeds"]}>
        {field.isUnsure && (
          <Button look="plain" aria-label={`${words.confirm}: ${label}`} onClick={onConfirm}>
            {words.confirm}
          </Button>
        )}
        <Button look="bare" icon="close" aria-label={`${words.out}: ${label}`} onClick={onOut} />
      </span>
    </li>
  );
}

interface ControlProps {
  readonly field: DraftField;
  readonly label: string;
  readonly onChange: (change: object) => void;
}

function Control({ field, label, onChange }: ControlProps): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  const own = { className: "field", "aria-label": label };
  if (field.kind === "head")
    return (
      <input
        {...own}
        type={field.name === "date" ? "date" : "text"}
        placeholder={words.missing}
        value={field.value?.value ?? ""}
        onChange={({ target }) => onChange({ value: target.value })}
      />
    );
  if (field.kind === "type")
    return (
      <Options
        aria-label={label}
        value={field.value}
        names={namesOf(PROVISION_TYPES, words.types)}
        onChange={(type) => onChange({ type })}
      />
    );
  return field.kind === "term" ? (
    <TermControl {...{ field, label, onChange }} />
  ) : (
    <WhoControl {...{ field, label, onChange }} />
  );
}

type ControlOf<K extends DraftField["kind"]> = ControlProps & { readonly field: Extract<DraftField, { kind: K }> };

function TermControl({ field: { value }, label, onChange }: ControlOf<"term">): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  const { deadline, text } = value;
  return (
    <>
      <span className={css["words"]}>«{text}»</span>
      <Options
        aria-label={label}
        value={deadline.kind}
        names={words.kinds}
        onChange={(kind) => onChange({ deadline: { ...deadline, kind } })}
      />
      <input
        className="field"
        aria-label={`${label}: ${words.until}`}
        type="date"
        value={deadline.until ?? ""}
        onChange={({ target }) =>
          onChange({ deadline: { ...deadline, until: target.value === "" ? null : target.value } })
        }
      />
    </>
  );
}

/** An id, which stands for who was chosen. */
const ID = /^[a-z0-9.-]+$/u;

function WhoControl({ field: { value, candidates }, label, onChange }: ControlOf<"who">): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  const roles = useWords(ROLE_WORDS);
  const role = value.role ?? "EXECUTOR";
  const names = Object.fromEntries(candidates.map(({ id, name }) => [id, name]));
  const isKnown = ID.test(value.normalised);
  const choose = (id: string): void => onChange(id in names ? { normalised: id, mention: names[id] } : { isNew: true });
  return (
    <>
      <input
        className="field"
        aria-label={label}
        value={isKnown ? value.mention : value.normalised}
        onChange={({ target }) => target.value !== "" && onChange({ normalised: target.value })}
      />
      {!isKnown && (
        <Options
          aria-label={`${label}: ${words.whoKind}`}
          value={value.kind}
          names={words.whoKinds}
          onChange={(kind) => onChange({ kind })}
        />
      )}
      <Options
        aria-label={`${label}: ${roles[role]}`}
        value={role}
        names={roles}
        onChange={(chosen) => onChange({ role: chosen })}
      />
      {candidates.length > 0 && (
        <Options
          aria-label={`${label}: ${words.meant}`}
          value=""
          names={{ "": words.meant, ...names, "?": words.isNew }}
          onChange={choose}
        />
      )}
    </>
  );
}

function namesOf<N extends string>(
  values: readonly string[],
  names: Readonly<Record<N, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value) => [value, names[value as N]]));
}
