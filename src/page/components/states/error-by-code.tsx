import { type ReactElement, type ReactNode, useEffect, useState } from "react";
import { useChange } from "../../address/use-address";
import { viewOfType } from "../../address/view-of-type";
import { ViewLink } from "../../address/view-link";
import { useFrame } from "../../frame/frame-facts";
import type { AnswerError } from "../../graphql/answer-error";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import { useMoment } from "../../moment/use-moment";
import { signOut } from "../../session/session";
import { SESSION_WORDS } from "../../session/session.words";
import { Button } from "../button/button";
import { CopyButton } from "../copy/copy-button";
import { Notice } from "./notice";
import css from "./states.module.css";
import { STATES_WORDS } from "./states.words";

interface ErrorProps {
  readonly error: AnswerError;
  readonly retry: () => void;
  /** Whether the former answer still stands below. */
  readonly hasFormer?: boolean;
}

/** What passes by itself is asked once more after this. */
const AGAIN_S = 5;

/** Why there is no answer, by its code, and what to do about it. */
export function ErrorByCode(props: ErrorProps): ReactElement {
  switch (props.error.code) {
    case "NETWORK":
    case "STORE_UNAVAILABLE":
    case "QUERY_TIMEOUT":
      return <Passing {...props} />;
    case "QUERY_TOO_COMPLEX":
      return <TooComplex {...props} />;
    case "NOT_FOUND":
      return <NotThere {...props} />;
    case "BAD_USER_INPUT":
      return <BadInput {...props} />;
    case "UNAUTHENTICATED":
    case "FORBIDDEN":
      return <Denied {...props} />;
    default:
      return <Internal {...props} />;
  }
}

function Passing({ error, retry, hasFormer }: ErrorProps): ReactElement {
  const words = useWords(STATES_WORDS);
  const isWaiting = useOnceMore(retry);
  const why = { NETWORK: words.network, STORE_UNAVAILABLE: words.store }[error.code] ?? words.timeout;
  const ways = (
    <>
      <Button look="main" onClick={retry}>
        {words.retry}
      </Button>
      {isWaiting && <span className="quiet small">{words.again(AGAIN_S)}</span>}
    </>
  );
  return (
    <Notice title={words.noAnswer} icon="alarm" tone="danger" ways={ways}>
      <p>
        {why} {hasFormer === true && words.former}
      </p>
    </Notice>
  );
}

/** Calls once, some seconds after it was first shown; whether that is still to come. */
function useOnceMore(retry: () => void): boolean {
  const [isWaiting, setWaiting] = useState(true);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => {
      setWaiting(false);
      retry();
    }, AGAIN_S * 1000);
    return () => clearTimeout(timer);
  }, [isWaiting, retry]);
  return isWaiting;
}

function TooComplex({ error: { details, message } }: ErrorProps): ReactElement {
  const words = useWords(STATES_WORDS);
  const { found, limit } = details;
  const hasFigures = typeof found === "number" && typeof limit === "number";
  return (
    <Notice title={words.complex} icon="diamond" tone="warn" ways={<BackButton />}>
      <p>{hasFigures ? words.cost(found.toLocaleString(), limit.toLocaleString()) : message}</p>
      <p className="quiet">{words.narrower}</p>
    </Notice>
  );
}

function NotThere({ error: { details } }: ErrorProps): ReactElement {
  const words = useWords(STATES_WORDS);
  const language = useLanguage();
  const { on, rev } = useMoment();
  const { today, newestRevision } = useFrame();
  const change = useChange();
  const there = isMoment(details["thereOn"]) ? details["thereOn"] : undefined;
  if (there === undefined) return <Unknown details={details} />;
  const day = dayText(there.asOf, language);
  const isNewest = there.knownAt === newestRevision;
  const show = (): void =>
    change({ on: there.asOf === today ? "" : there.asOf, rev: isNewest ? "" : String(there.knownAt) });
  const ways = (
    <>
      <Button look="main" onClick={show}>
        {words.showOn(day)}
      </Button>
      <ViewLink view="start">{words.start}</ViewLink>
    </>
  );
  const isOfRevision = there.asOf === (on ?? today) && there.knownAt !== rev;
  return (
    <Notice title={isOfRevision ? words.notKnown : words.notFound} icon="notYet" tone="info" ways={ways}>
      <p>{isNewest ? words.thereOn(day) : words.knownOn(day, there.knownAt)}</p>
    </Notice>
  );
}

/** What no moment has: what is like it, and where to look. */
function Unknown({ details: { id, nearest } }: Pick<AnswerError, "details">): ReactElement {
  const words = useWords(STATES_WORDS);
  const near = Array.isArray(nearest) ? nearest.filter(isNear) : [];
  return (
    <Notice title={words.unknown} icon="notYet" tone="info" ways={<ViewLink view="start">{words.start}</ViewLink>}>
      <p>{typeof id === "string" ? words.unknownId(id) : words.unknownWhy}</p>
      {near.length > 0 && (
        <>
          <p>{words.nearest}</p>
          <ul>
            {near.map((node) => (
              <li key={node.id}>
                <ViewLink view={viewOfType(node.type)} of={node.id}>
                  {node.name}
                </ViewLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

function isNear(value: unknown): value is { readonly id: string; readonly type: string; readonly name: string } {
  return typeof value === "object" && value !== null && "id" in value && "type" in value && "name" in value;
}

/** The nearest moment at which something is there, as the service tells it. */
function isMoment(value: unknown): value is { readonly asOf: string; readonly knownAt: number } {
  return typeof value === "object" && value !== null && "asOf" in value && "knownAt" in value;
}

function BadInput({ error }: ErrorProps): ReactElement {
  const words = useWords(STATES_WORDS);
  return (
    <Notice title={words.badInput} icon="diamond" tone="warn" ways={<BackButton />}>
      <p>{error.message}</p>
    </Notice>
  );
}

function Denied({ error }: ErrorProps): ReactElement {
  const words = useWords(STATES_WORDS);
  const isUnknown = error.code === "UNAUTHENTICATED";
  return (
    <Notice
      title={isUnknown ? words.signIn : words.forbidden}
      icon={isUnknown ? "person" : "forbidden"}
      ways={isUnknown && <WaysIn />}
    >
      {isUnknown && <p>{words.signInWhy}</p>}
      <p>{error.message}</p>
    </Notice>
  );
}

function WaysIn(): ReactElement {
  const words = useWords(SESSION_WORDS);
  return (
    <>
      <ViewLink view="signIn" parameters={{ back: location.pathname + location.search }}>
        {words.signIn}
      </ViewLink>
      <Button look="bare" onClick={() => void signOut()}>
        {words.goOn}
      </Button>
    </>
  );
}

function Internal({ error: { message, details }, retry }: ErrorProps): ReactElement {
  const words = useWords(STATES_WORDS);
  const { errorId } = details;
  const number: ReactNode = typeof errorId === "string" && (
    <>
      <p>{words.report}</p>
      <p className={css["ways"]}>
        <code className={css["id"]}>errorId {errorId}</code>
        <CopyButton text={errorId} />
      </p>
    </>
  );
  const ways = (
    <Button look="main" onClick={retry}>
      {words.retry}
    </Button>
  );
  return (
    <Notice title={words.internal} icon="alarm" tone="danger" ways={ways}>
      {number === false ? <p>{message}</p> : number}
    </Notice>
  );
}

function BackButton(): ReactElement {
  return <Button onClick={() => history.back()}>{useWords(STATES_WORDS).back}</Button>;
}
