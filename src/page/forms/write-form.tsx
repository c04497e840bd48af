import { type FormEvent, type ReactElement, useId } from "react";
import { Button } from "../components/button/button";
import { Dialog } from "../components/dialog/dialog";
import { useFrame } from "../frame/frame-facts";
import { useWords } from "../language/use-words";
import { useFieldNames } from "./field-names";
import { Field } from "./form-field";
import { Former } from "./former";
import { type Among, type FormField, type FormName, FORMS } from "./form-table";
import { type FormValues, inputOf, missingOf } from "./form-values";
import css from "./forms.module.css";
import { CHANGE_KIND_WORDS, FORM_TITLE_WORDS, FORM_WORDS } from "./forms.words";
import { OutcomeOf } from "./outcome";
import { useBegunForm } from "./use-begun-form";
import { type Outcome, useWrite } from "./use-write";

interface WriteFormProps {
  readonly name: FormName;
  /** What the view knows already, by the fields of the input. */
  readonly given: Readonly<Record<string, string>>;
  /** What holds now. */
  readonly former?: string | null | undefined;
  readonly among?: Among | undefined;
  readonly onClose: () => void;
}

/** What every form asks for. */
const REASON: FormField = { name: "reason", kind: "text", isNeeded: true };

/** A form of the table: filled in, tried, and then written. */
export function WriteForm({ name, given, former, among = {}, onClose }: WriteFormProps): ReactElement {
  const words = useWords(FORM_WORDS);
  const titles = useWords(FORM_TITLE_WORDS);
  const kinds = useWords(CHANGE_KIND_WORDS);
  const nameOf = useFieldNames(name);
  const form = FORMS[name];
  const { askAnew } = useFrame();
  const begun = useBegunForm(name, given);
  const { values } = begun;
  const writing = useWrite(form, begun);
  const input = inputOf(form, values, given);
  const outcome = writing.outcome?.about === JSON.stringify(input) ? writing.outcome : undefined;
  const stage = stageOf(outcome);
  const fields = [...form.fields.filter((field) => isAsked(field, given, among)), REASON];
  const show = (): void => {
    askAnew();
    onClose();
  };
  const giveUp = (): void => {
    begun.forget();
    onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void writing.send(input, stage !== "tried");
  };
  return (
    <Dialog title={titles[name]} closeWord={words.close} onClose={giveUp}>
      <form className={css["form"]} onSubmit={submit} noValidate>
        <p className="quiet small">{kinds[form.change]}</p>
        <Former value={former} />
        {begun.isKept && stage !== "written" && <p className="quiet small">{words.kept}</p>}
        {stage !== "written" && (
          <Fields
            {...{ fields, values, among, nameOf }}
            problems={problemsOf(outcome)}
            onChange={(typed) => begun.change({ values: typed })}
          />
        )}
        {outcome && <OutcomeOf outcome={outcome} accept={writing.accept} fields={fields.map((field) => field.name)} />}
        <div className={css["go"]}>
          {stage === "written" ? (
            <Button look="main" onClick={show}>
              {words.show}
            </Button>
          ) : (
            <Submit
              missing={missingOf(form, values, given).map(nameOf)}
              isBusy={writing.isBusy}
              word={stage === "tried" ? words.write(writing.next) : words.check}
            />
          )}
          <Button look="bare" onClick={giveUp}>
            {stage === "written" ? words.close : words.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** What the view knows is not asked for, nor values of indicators where there are none. */
function isAsked({ name, kind }: FormField, given: object, among: Among): boolean {
  return !(name in given) && (kind !== "indicatorValues" || (among[name] ?? []).length > 0);
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
  readonly nameOf: (field: string) => string;
  readonly values: FormValues;
  readonly among: Among;
  readonly problems: Problems;
  readonly onChange: (values: FormValues) => void;
}

function Fields({ fields, nameOf, values, among, problems, onChange }: FieldsProps): ReactElement {
  return (
    <>
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          label={nameOf(field.name)}
          value={values[field.name]}
          among={among[field.name]}
          problems={problems.filter(({ path }) => path[0] === field.name).map(({ message }) => message)}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
        />
      ))}
    </>
  );
}

interface SubmitProps {
  /** What the fields are called that are still empty. */
  readonly missing: readonly string[];
  readonly isBusy: boolean;
  readonly word: string;
}

/** Says beside it what is still missing, as long as it does nothing. */
function Submit({ missing, isBusy, word }: SubmitProps): ReactElement {
  const words = useWords(FORM_WORDS);
  const id = useId();
  return (
    <>
      <Button look="main" type="submit" disabled={isBusy || missing.length > 0} aria-describedby={id}>
        {word}
      </Button>
      <span className="quiet small" id={id}>
        {missing.length > 0 && words.missing(missing.join(", ").toLowerCase())}
      </span>
    </>
  );
}
