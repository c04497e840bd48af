import { type FormEvent, type ReactElement, useEffect, useId, useState } from "react";
import { useAddress } from "../../address/use-address";
import { Button } from "../../components/button/button";
import { Notice } from "../../components/states/notice";
import { useFrame } from "../../frame/frame-facts";
import { useLanguage, useWords } from "../../language/use-words";
import { providerAddress, signInByToken, useWaysIn, type WaysIn } from "../../session/session";
import css from "./sign-in-view.module.css";
import { SIGN_IN_WORDS } from "./sign-in.words";

/** Вход: by the provider's account, by a token, or both. */
export function SignInView(): ReactElement {
  const words = useWords(SIGN_IN_WORDS);
  const ways = useWaysIn();
  const { viewer } = useFrame();
  useEffect(() => {
    document.title = words.title;
  }, [words.title]);
  return (
    <div className={css["sheet"]}>
      <h1>{words.title}</h1>
      <Trouble />
      {viewer?.isAnonymous === false && <Done name={viewer.name ?? ""} />}
      {ways !== undefined && <Ways ways={ways} />}
    </div>
  );
}

/** Where the person was. The service takes no address but its own; the page goes by paths alone, too. */
function useBack(): string {
  const { back = "" } = useAddress().parameters;
  return /^\/(?![/\\])/.test(back) && new URL(back, location.origin).origin === location.origin ? back : "/sign-in";
}

function Trouble(): ReactElement | null {
  const { trouble } = useWords(SIGN_IN_WORDS);
  const { trouble: code = "" } = useAddress().parameters;
  if (!isTrouble(trouble, code)) return null;
  return (
    <p className={css["trouble"]} role="alert">
      {trouble[code]}
    </p>
  );
}

function isTrouble<T extends object>(words: T, code: string): code is keyof T & string {
  return Object.hasOwn(words, code);
}

function Done({ name }: { readonly name: string }): ReactElement {
  const words = useWords(SIGN_IN_WORDS);
  return (
    <Notice title={words.done(name)} icon="person" tone="ok">
      <p>{words.doneHow}</p>
    </Notice>
  );
}

function Ways({ ways: { byProvider, byToken } }: { readonly ways: WaysIn }): ReactElement {
  const words = useWords(SIGN_IN_WORDS);
  const back = useBack();
  if (!byProvider && !byToken)
    return (
      <Notice title={words.noWays} icon="person">
        <p>{words.noWaysWhy}</p>
      </Notice>
    );
  return (
    <>
      {byProvider && (
        <Button look="main" className={css["way"]} onClick={() => location.assign(providerAddress(back))}>
          {words.provider}
        </Button>
      )}
      {byToken && <TokenForm back={back} />}
    </>
  );
}

function TokenForm({ back }: { readonly back: string }): ReactElement {
  const words = useWords(SIGN_IN_WORDS);
  const language = useLanguage();
  const id = useId();
  const [token, setToken] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const found = await signInByToken(token, language);
    setBusy(false);
    setProblem(found);
    // Loaded anew: what was answered to a stranger is not what is answered now.
    if (found === null) location.assign(back);
  };
  return (
    <form className={css["form"]} onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{words.token}</label>
      <input
        id={id}
        className="field"
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={token}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-how ${id}-problem`}
        onChange={(event) => setToken(event.target.value)}
      />
      <p className="quiet small" id={`${id}-how`}>
        {words.tokenHow}
      </p>
      <p className={css["problem"]} id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <Button look="main" type="submit" className={css["way"]} disabled={isBusy || token.trim() === ""}>
        {words.byToken}
      </Button>
    </form>
  );
}
