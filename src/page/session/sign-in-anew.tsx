import type { ReactElement } from "react";
import { goTo, writeAddress } from "../address/address";
import { useAddress } from "../address/use-address";
import { useWords } from "../language/use-words";
import { SESSION_WORDS } from "./session.words";

/** The way to sign in where a session has ended: in another tab, so that what was typed stays in this one. */
export function SignInAnew(): ReactElement {
  const { signInAnew } = useWords(SESSION_WORDS);
  return (
    <a href={writeAddress(goTo(useAddress(), "signIn"))} target="_blank" rel="noreferrer">
      {signInAnew}
    </a>
  );
}
