import type { ReactElement, ReactNode } from "react";
import type { Answer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { ErrorByCode } from "./error-by-code";
import { Loading } from "./loading";
import { InsteadOfView } from "./instead-of-view";
import css from "./states.module.css";
import { STATES_WORDS } from "./states.words";

interface AnsweredProps<Data> {
  readonly answer: Answer<Data>;
  readonly children: (data: Data) => ReactNode;
  /** Whether it is the whole view, with its title in it: what stands in its place has to have one. */
  readonly isView?: boolean;
}

/**
 * What a view shows of its answer, with all its states: nothing, then bones while there is none; the former answer,
 * dimmed, while only the moment changes; the error by its code; a word above the rest where one field failed.
 */
export function Answered<Data extends object>({ answer, children, isView = false }: AnsweredProps<Data>): ReactElement {
  const { data, error, isFormer, isLoading, retry } = answer;
  const words = useWords(STATES_WORDS);
  const isWhole = error === undefined;
  const hasSome = data !== undefined && Object.values(data).some((part) => part !== null && part !== undefined);
  if (!hasSome) {
    if (error === undefined || isLoading) return <Loading />;
    return (
      <InsteadOfView value={isView}>
        <ErrorByCode error={error} retry={retry} />
      </InsteadOfView>
    );
  }
  return (
    <>
      {!isWhole && isFormer && <ErrorByCode error={error} retry={retry} hasFormer />}
      {!isWhole && !isFormer && (
        <p className={css["partial"]} role="alert">
          <span>
            <b>{words.part}.</b> {error.message}
          </span>
        </p>
      )}
      <div className={isFormer ? css["former"] : undefined} aria-busy={isFormer || undefined}>
        {children(data)}
      </div>
    </>
  );
}
