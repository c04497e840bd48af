import { type ChangeEvent, type InputHTMLAttributes, type ReactElement, useId } from "react";
import { Button } from "../components/button/button";
import { SubjectField } from "../components/subject-field/subject-field";
import { LEVEL_WORDS, ROLE_WORDS, SUBJECT_KIND_WORDS } from "../language/enum.words";
import { useWords } from "../language/use-words";
import type { ChoiceName, ChosenNode, FormField } from "./form-table";
import type { ChosenFile, FieldValue, TypedNumbers } from "./form-values";
import css from "./forms.module.css";
import { FORM_WORDS } from "./forms.words";

interface FieldProps {
  readonly field: FormField;
  readonly label: string;
  readonly value: FieldValue | undefined;
  readonly problems: readonly string[];
  /** The only things to choose from; any that a search finds, where it is left out. */
  readonly among?: readonly ChosenNode[] | undefined;
  readonly onChange: (value: FieldValue) => void;
}

/** A field of a form, with what is wrong with it below. */
export function Field(props: FieldProps): ReactElement {
  const { field, label, problems, among } = props;
  const id = useId();
  const isFound = typeof field.kind === "object" && !("choice" in field.kind) && among === undefined;
  const labelsItself = isFound || field.kind === "indicatorValues";
  return (
    <div className={`${css["field"]} ${problems.length > 0 ? css["bad"] : ""}`}>
      {!labelsItself && <label htmlFor={id}>{label}</label>}
      <Control {...props} id={id} describedBy={`${id}-problem`} />
      <p className={css["problem"]} id={`${id}-problem`} role="alert">
        {problems.join(" ")}
      </p>
    </div>
  );
}

interface ControlProps extends FieldProps {
  readonly id: string;
  readonly describedBy: string;
}

function Control(props: ControlProps): ReactElement {
  const { field, value, problems, among = [], onChange, id, label, describedBy } = props;
  const { kind, name } = field;
  const own = { id, "aria-describedby": describedBy, "aria-invalid": problems.length > 0 };
  if (typeof kind === "object") return <Chosen {...props} own={own} kind={kind} />;
  const text = typeof value === "string" ? value : "";
  const onText = ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void => onChange(target.value);
  if (kind === "flag")
    return (
      <input {...own} type="checkbox" checked={value === true} onChange={({ target }) => onChange(target.checked)} />
    );
  if (kind === "indicatorValues")
    return <IndicatorValues {...{ label, onChange }} among={among} typed={(value ?? {}) as TypedNumbers} />;
  if (kind === "files") return <Files {...own} onChange={onChange} />;
  if (name === "reason") return <textarea {...own} className="field" rows={2} value={text} onChange={onText} />;
  return <input {...own} {...LINES[kind]} className="field" autoComplete="off" value={text} onChange={onText} />;
}

interface ChosenProps extends Pick<ControlProps, "value" | "among" | "onChange" | "label"> {
  readonly own: { readonly id: string };
  readonly kind: Extract<FormField["kind"], object>;
}

/** What is chosen: a word of a list, things that are searched for, or some of those that there are. */
function Chosen({ own, kind, value, among, onChange, label }: ChosenProps): ReactElement {
  if ("choice" in kind)
    return <Options {...own} choice={kind.choice} value={typeof value === "string" ? value : ""} onChange={onChange} />;
  const chosen = (value ?? []) as readonly ChosenNode[];
  if (among === undefined) return <Nodes {...{ label, kind, chosen, onChange }} />;
  return <NodesAmong {...own} {...{ among, chosen, onChange }} isMany={"many" in kind} />;
}

/** How what stands in one line is typed; a text, where it is not said. */
const LINES: Readonly<Partial<Record<string, InputHTMLAttributes<HTMLInputElement>>>> = {
  day: { type: "date" },
  number: { type: "number", step: "any" },
};

interface OptionsProps {
  readonly id: string;
  readonly choice: ChoiceName;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Options({ choice, value, onChange, ...rest }: OptionsProps): ReactElement {
  const words = useWords(FORM_WORDS);
  const names: Readonly<Record<ChoiceName, Readonly<Record<string, string>>>> = {
    roles: useWords(ROLE_WORDS),
    subjectKinds: useWords(SUBJECT_KIND_WORDS),
    levels: useWords(LEVEL_WORDS),
    agreementForms: words.forms,
  };
  return (
    <select {...rest} className="field" value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{words.choose}</option>
      {Object.entries(names[choice]).map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface NodesProps {
  readonly label: string;
  readonly kind: Extract<FormField["kind"], { one: unknown } | { many: unknown }>;
  readonly chosen: readonly ChosenNode[];
  readonly onChange: (value: readonly ChosenNode[]) => void;
}

/** One thing that is searched for, or several. */
function Nodes({ label, kind, chosen, onChange }: NodesProps): ReactElement {
  const words = useWords(FORM_WORDS);
  const isMany = "many" in kind;
  return (
    <>
      {isMany && chosen.length > 0 && (
        <ul className={css["chosen"]}>
          {chosen.map(({ id, label: name }) => (
            <li key={id}>
              {name}
              <Button
                look="bare"
                icon="close"
                aria-label={words.remove(name)}
                onClick={() => onChange(chosen.filter((node) => node.id !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <SubjectField
        key={chosen.length}
        label={label}
        isLabelShown
        kinds={isMany ? kind.many : kind.one}
        chosen={isMany ? undefined : chosen[0]}
        onChoose={(_id, hit) => {
          const found = hit === undefined ? [] : [hit.node];
          onChange(isMany ? [...chosen.filter(({ id }) => id !== hit?.node.id), ...found] : found);
        }}
      />
    </>
  );
}

interface NodesAmongProps {
  readonly id: string;
  readonly among: readonly ChosenNode[];
  readonly isMany: boolean;
  readonly chosen: readonly ChosenNode[];
  readonly onChange: (value: readonly ChosenNode[]) => void;
}

/** One of some things, or several of them. */
function NodesAmong({ among, isMany, chosen, onChange, ...rest }: NodesAmongProps): ReactElement {
  const words = useWords(FORM_WORDS);
  const ids = chosen.map(({ id }) => id);
  return (
    <select
      {...rest}
      className={`field ${isMany ? css["many"] : ""}`}
      multiple={isMany}
      value={isMany ? ids : (ids[0] ?? "")}
      onChange={({ target }) => {
        const marked = new Set([...target.selectedOptions].map((option) => option.value));
        onChange(among.filter((node) => marked.has(node.id)));
      }}
    >
      {!isMany && <option value="">{words.choose}</option>}
      {among.map((node) => (
        <option key={node.id} value={node.id}>
          {node.label}
        </option>
      ))}
    </select>
  );
}

interface IndicatorValuesProps {
  readonly label: string;
  readonly among: readonly ChosenNode[];
  readonly typed: TypedNumbers;
  readonly onChange: (value: TypedNumbers) => void;
}

/** A number for each of some indicators. */
function IndicatorValues({ label, among, typed, onChange }: IndicatorValuesProps): ReactElement {
  return (
    <fieldset className={css["numbers"]}>
      <legend>{label}</legend>
      {among.map(({ id, label: name }) => (
        <label key={id}>
          {name}
          <input
            className="field"
            type="number"
            step="any"
            value={typed[id] ?? ""}
            onChange={({ target }) => onChange({ ...typed, [id]: target.value })}
          />
        </label>
      ))}
    </fieldset>
  );
}

interface FilesProps {
  readonly id: string;
  readonly onChange: (value: readonly ChosenFile[]) => void;
}

function Files({ onChange, ...rest }: FilesProps): ReactElement {
  const read = async (files: FileList | null): Promise<void> =>
    onChange(
      await Promise.all([...(files ?? [])].map(async (file) => ({ name: file.name, base64: await base64Of(file) }))),
    );
  return (
    <input
      {...rest}
      type="file"
      multiple
      accept=".yaml,.yml,.json,.csv,.xlsx"
      onChange={({ target }) => void read(target.files)}
    />
  );
}

/** The bytes of a file in base64. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
