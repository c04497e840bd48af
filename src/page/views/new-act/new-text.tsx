import { type FormEvent, type ReactElement, useEffect, useId, useState } from "react";
import { AddressLink } from "../../address/view-link";
import { useAddress } from "../../address/use-address";
import { Button } from "../../components/button/button";
import type { AnswerError } from "../../graphql/answer-error";
import { useLanguage, useWords } from "../../language/use-words";
import type { KeptDraft, ListedDraft } from "./draft";
import { discardDraft, listDrafts, readAct } from "./drafts-client";
import css from "./new-act-view.module.css";
import { NEW_ACT_WORDS } from "./new-act.words";
import { Trouble } from "./trouble";

/** Takes a text or a file, and offers the drafts that wait. */
export function NewText({ onRead }: { readonly onRead: (draft: KeptDraft) => void }): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  const language = useLanguage();
  const id = useId();
  const [text, write] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [error, fail] = useState<AnswerError>();
  const send = async (file: File): Promise<void> => {
    setBusy(true);
    const told = await readAct(file, language);
    setBusy(false);
    fail(told.error);
    if (told.data !== undefined) onRead(told.data);
  };
  const sendText = (): void => void send(new File([text], words.pasted));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    sendText();
  };
  return (
    <div className={css["start"]}>
      <form className={css["form"]} onSubmit={submit}>
        <p>{words.how}</p>
        <label htmlFor={`${id}-file`}>{words.file}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".txt,.docx,.pdf,.html,.htm"
          disabled={isBusy}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void send(file);
            target.value = "";
          }}
        />
        <label htmlFor={`${id}-text`}>{words.text}</label>
        <textarea
          id={`${id}-text`}
          className={`field ${css["text"]}`}
          value={text}
          onChange={({ target }) => write(target.value)}
        />
        {error && <Trouble error={error} again={sendText} />}
        <Button look="main" type="submit" disabled={isBusy || text.trim() === ""}>
          {isBusy ? words.reading : words.read}
        </Button>
      </form>
      <Waiting />
    </div>
  );
}

/** The drafts that wait for their author. */
function Waiting(): ReactElement | null {
  const words = useWords(NEW_ACT_WORDS);
  const language = useLanguage();
  const address = useAddress();
  const [drafts, list] = useState<readonly ListedDraft[]>([]);
  useEffect(() => {
    void listDrafts(language).then(({ data }) => list(data?.drafts ?? []));
  }, [language]);
  if (drafts.length === 0) return null;
  const discard = async (id: string): Promise<void> => {
    const { error } = await discardDraft(id, language);
    if (error === undefined) list(drafts.filter((draft) => draft.id !== id));
  };
  return (
    <section className={css["kept"]}>
      <h2>{words.kept}</h2>
      <ul>
        {drafts.map(({ id, name, changedAt }) => (
          <li key={id}>
            <AddressLink to={{ ...address, parameters: { ...address.parameters, draft: id } }}>{name}</AddressLink>
            <span className="quiet small">{new Date(changedAt).toLocaleString(language)}</span>
            <Button
              look="bare"
              icon="close"
              aria-label={`${words.discard}: ${name}`}
              onClick={() => void discard(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
