import { useEffect, useState } from "react";
import { forgetEverywhere } from "./kept";

/** By what people sign in here. */
export interface WaysIn {
  readonly byProvider: boolean;
  readonly byToken: boolean;
}

let asked: Promise<WaysIn> | undefined;

/** By what people sign in here; undefined until the service has said so, and where it does not answer. */
export function useWaysIn(): WaysIn | undefined {
  const [ways, setWays] = useState<WaysIn>();
  useEffect(() => {
    asked ??= fetch("/session").then((answer) => answer.json() as Promise<WaysIn>);
    asked.then(setWays, () => (asked = undefined));
  }, []);
  return ways;
}

/** Where the provider is; it leads back to `back`, an address of the page. */
export function providerAddress(back: string): string {
  return `/session/begin?return=${encodeURIComponent(back)}`;
}

/** Signs in by a token: null where it counts, else why it does not. */
export async function signInByToken(token: string, language: string): Promise<string | null> {
  const headers = { "content-type": "application/json", "accept-language": language };
  const answer = await fetch("/session", { method: "POST", headers, body: JSON.stringify({ token }) });
  if (answer.ok) return null;
  const { errors } = (await answer.json()) as { readonly errors: readonly { readonly message: string }[] };
  return errors[0]?.message ?? answer.statusText;
}

/** Signs out, here and at the provider, and leads to the start. What was typed is forgotten first. */
export async function signOut(): Promise<void> {
  forgetEverywhere();
  const answer = await fetch("/session", { method: "DELETE" });
  const { endAt } = (await answer.json()) as { readonly endAt?: string | null };
  location.assign(endAt ?? "/");
}
