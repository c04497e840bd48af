import { type FormEvent, type ReactElement, useId, useState } from "react";
import { Button } from "../components/button/button";
import { Dialog } from "../components/dialog/dialog";
import { useWords } from "../language/use-words";
import { Field } from "./form-field";
import { Former } from "./former";
import { type FormField, type FormName, FORMS } from "./form-table";
import { type FormValues, inputOf, missingOf } from "./form-values";
import css from "./forms.module.css";
import { CHANGE_KIND_WORDS, FIELD_WORDS, FORM_TITLE_WORDS, FORM_WORDS } from "./forms.words";
import { OutcomeOf } from "./outcome";
import { type Outcome, useWrite } from "./use-write";

interface WriteFormProps {
  readonly name: FormName;
  /** What the view knows already, by the fields of the input. */
  readonly given: Readonly<Record<string, string>>;
  /** What holds now. */
  readonly former?: string | null | undefined;
  readonly onClose: () => void;
}

/** What every form asks for. */
const REASON: FormField = { name: "reason", kind: "text", isNeeded: true };

/** A form of the table: filled in, tried, and then written. */
export function WriteForm({ name, given, former, onClose }: WriteFormProps): ReactElement {
  const words = useWords(FORM_WORDS);
  const titles = useWords(FORM_TITLE_WORDS);
  const kinds = useWords(CHANGE_KIND_WORDS);
  const form = FORMS[name];
  const [values, setValues] = useState<FormValues>({});
  const writing = useWrite(form);
  const input = inputOf(form, values, given);
  const outcome = writing.outcome?.about === JSON.stringify(input) ? writing.outcome : undefined;
  const stage = stageOf(outcome);
  const fields = [...form.fields.filter((field) => !(field.name in given)), REASON];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void writing.send(input, stage !== "tried");
  };
  return (
    <Dialog title={titles[name]} closeWord={words.close} onClose={onClose}>
      <form className={css["form"]} onSubmit={submit} noValidate>
        <p className="quiet small">{kinds[form.change]}</p>
        <Former value={former} />
        {stage !== "written" && (
          <Fields fields={fields} values={values} problems={problemsOf(outcome)} onChange={setValues} />
        )}
        {outcome && <OutcomeOf outcome={outcome} accept={writing.accept} fields={fields.map((field) => field.name)} />}
        <div className={css["go"]}>
          {stage === "written" ? (
            <Button look="main" onClick={() => location.reload()}>
              {words.show}
            </Button>
          ) : (
            <Submit
              missing={missingOf(form, values, given)}
              isBusy={writing.isBusy}
              word={stage === "tried" ? words.write(writing.next) : words.check}
            />
          )}
          <Button look="bare" onClick={onClose}>
            {stage === "written" ? words.close : words.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function stageOf(outcome: Outcome | undefined): "filling" | "tried" | "written" {
  if (outcome?.written?.problems.length !== 0) return "filling";
  return outcome.isTried ? "tried" : "written";
}

type Problems = NonNullable<Outcome["written"]>["problems"];

function problemsOf(outcome: Outcome | undefined): Problems {
  return outcome?.written?.problems ?? [];
}

interface FieldsProps {
  readonly fields: readonly FormField[];
  readonly values: FormValues;
  readonly problems: Problems;
  readonly onChange: (values: FormValues) => void;
}

function Fields({ fields, values, problems, onChange }: FieldsProps): ReactElement {
  return (
    <>
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={values[field.name]}
          problems={problems.filter(({ path }) => path[0] === field.name).map(({ message }) => message)}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
        />
      ))}
    </>
  );
}

interface SubmitProps {
  readonly missing: readonly string[];
  readonly isBusy: boolean;
  readonly word: string;
}

/** Says beside it what is still missing, as long as it does nothing. */
function Submit({ missing, isBusy, word }: SubmitProps): ReactElement {
  const words = useWords(FORM_WORDS);
  const names = useWords(FIELD_WORDS);
  const id = useId();
  return (
    <>
      <Button look="main" type="submit" disabled={isBusy || missing.length > 0} aria-describedby={id}>
        {word}
      </Button>
      <span className="quiet small" id={id}>
        {missing.length > 0 && words.missing(missing.map((name) => (names[name] ?? name).toLowerCase()).join(", "))}
      </span>
    </>
  );
}
