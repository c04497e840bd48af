/** A question that the service knows by name, as `/questions` tells it. */
export interface KnownQuestion {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  readonly file: string;
  readonly playground: string;
}

export interface KnownQuestions {
  readonly mayBeSaved: boolean;
  readonly questions: readonly KnownQuestion[];
}

/** All questions that the service knows; none where it cannot tell now. */
export async function readQuestions(language: string): Promise<KnownQuestions> {
  try {
    const response = await fetch("/questions", { headers: { "accept-language": language } });
    return response.ok ? ((await response.json()) as KnownQuestions) : { mayBeSaved: false, questions: [] };
  } catch {
    return { mayBeSaved: false, questions: [] };
  }
}

/** The question that an address names in `question`; null where it names none that is known. */
export async function sharedQuestion(search: string): Promise<KnownQuestion | null> {
  const name = new URLSearchParams(search).get("question");
  if (name === null) return null;
  const response = await fetch(`/questions/${encodeURIComponent(name)}`);
  return response.ok ? ((await response.json()) as KnownQuestion) : null;
}

/** Saves a question for all. Gives null, or what the service found wrong. */
export async function saveQuestion(
  name: string,
  title: string,
  query: string,
  language: string,
): Promise<string | null> {
  const response = await fetch(`/questions/${encodeURIComponent(name)}`, {
    method: "PUT",
    headers: { "content-type": "application/json", "accept-language": language },
    body: JSON.stringify({ title, query }),
  });
  if (response.ok) return null;
  const { errors } = (await response.json()) as { readonly errors: readonly { readonly message: string }[] };
  return errors.map(({ message }) => message).join(" ");
}
