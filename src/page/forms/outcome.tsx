import type { ReactElement } from "react";
import { Button } from "../components/button/button";
import type { AnswerError } from "../graphql/answer-error";
import type { WrittenFragment } from "../graphql/generated/operations";
import { useWords } from "../language/use-words";
import { SignInAnew } from "../session/sign-in-anew";
import css from "./forms.module.css";
import { FORM_WORDS } from "./forms.words";
import type { Outcome } from "./use-write";

interface OutcomeProps {
  readonly outcome: Outcome;
  readonly accept: (revision: number) => void;
  /** The fields that are shown: their problems stand at them. */
  readonly fields: readonly string[];
}

/** What the service said: what would change or has changed, what is wrong, or why it was refused. */
export function OutcomeOf({ outcome: { written, error, isTried }, accept, fields }: OutcomeProps): ReactElement {
  return (
    <div role="status" className={css["outcome"]}>
      {error && <Refusal error={error} accept={accept} />}
      {written && written.problems.length > 0 && <Problems written={written} fields={fields} />}
      {written?.problems.length === 0 && <Changes written={written} isTried={isTried} />}
    </div>
  );
}

function Changes({ written, isTried }: { readonly written: WrittenFragment; readonly isTried: boolean }): ReactElement {
  const words = useWords(FORM_WORDS);
  const { added, ended, withdrawn, entries } = written.change;
  const rest = entries.totalCount - entries.nodes.length;
  if (added + ended + withdrawn === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <h3>{isTried || written.revision === null ? words.checked : words.written(written.revision)}</h3>
      <p className="quiet small">{words.counts(added, ended, withdrawn)}</p>
      <ul>
        {entries.nodes.map(({ sentence }, index) => (
          <li key={index}>{sentence}</li>
        ))}
        {rest > 0 && <li className="quiet">{words.more(rest)}</li>}
      </ul>
    </>
  );
}

/** What is wrong beside the shown fields: of a file, its place stands in the message. */
function Problems({
  written: { problems },
  fields,
}: {
  readonly written: WrittenFragment;
  readonly fields: readonly string[];
}): ReactElement {
  const words = useWords(FORM_WORDS);
  const others = problems.filter(({ path }) => !fields.includes(path[0] ?? ""));
  return (
    <>
      <h3>{words.problems}</h3>
      <ul>
        {others.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </>
  );
}

function Refusal({
  error,
  accept,
}: {
  readonly error: AnswerError;
  readonly accept: (revision: number) => void;
}): ReactElement {
  const words = useWords(FORM_WORDS);
  if (error.code === "UNAUTHENTICATED")
    return (
      <>
        <p>{words.session}</p>
        <SignInAnew />
      </>
    );
  const { found, revisions } = error.details as { readonly found?: number; readonly revisions?: readonly Meanwhile[] };
  if (error.code !== "CONFLICT" || found === undefined) return <p className={css["problem"]}>{error.message}</p>;
  return (
    <>
      <p>{words.conflict}</p>
      <ul>
        {(revisions ?? []).map(({ revision, by, why }) => (
          <li key={revision}>{words.revision(revision, by, why)}</li>
        ))}
      </ul>
      <Button onClick={() => accept(found)}>{words.again}</Button>
    </>
  );
}

/** What somebody else wrote, as the service tells it with CONFLICT. */
interface Meanwhile {
  readonly revision: number;
  readonly by: string;
  readonly why: string;
}
