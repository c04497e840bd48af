import { type GraphiQLPlugin, useEditorContext } from "@graphiql/react";
import { type FormEvent, type ReactElement, useEffect, useState } from "react";
import type { Language } from "../language/language";
import { PLAYGROUND_WORDS } from "./playground.words";
import { type KnownQuestions, readQuestions, saveQuestion } from "./saved-questions";

/** The pane of GraphiQL with the questions that the service knows by name; where it lets, what is open can be saved. */
export function questionsPane(language: Language): GraphiQLPlugin {
  return {
    title: PLAYGROUND_WORDS[language].questions,
    icon: QuestionsIcon,
    content: () => <QuestionsPane language={language} />,
  };
}

function QuestionsIcon(): ReactElement {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M6 3h12v18l-6-4-6 4z" strokeLinejoin="round" />
    </svg>
  );
}

function QuestionsPane({ language }: { readonly language: Language }): ReactElement {
  const words = PLAYGROUND_WORDS[language];
  const [known, setKnown] = useState<KnownQuestions | null>(null);
  const read = () => void readQuestions(language).then(setKnown);
  useEffect(read, [language]);
  return (
    <section className="questions-pane">
      <h1>{words.questions}</h1>
      <ul>
        {known?.questions.map(({ name, title, playground, file }) => (
          <li key={name}>
            <a href={playground}>{title}</a>
            <a href={file} download className="file" aria-label={`${words.file}: ${title}`}>
              {words.file}
            </a>
          </li>
        ))}
      </ul>
      {known?.mayBeSaved === true && <SaveForm language={language} onSaved={read} />}
    </section>
  );
}

interface SaveFormProps {
  readonly language: Language;
  readonly onSaved: () => void;
}

function SaveForm({ language, onSaved }: SaveFormProps): ReactElement {
  const words = PLAYGROUND_WORDS[language];
  const { queryEditor } = useEditorContext({ nonNull: true });
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (form: HTMLFormElement) => {
    const text = (field: string) => (form.elements.namedItem(field) as HTMLInputElement).value.trim();
    const found = await saveQuestion(text("name"), text("title"), queryEditor?.getValue() ?? "", language);
    setTrouble(found);
    if (found !== null) return;
    form.reset();
    onSaved();
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void save(event.currentTarget);
  };
  return (
    <form onSubmit={onSubmit}>
      <h2>{words.save}</h2>
      <label>
        {words.saveTitle}
        <input name="title" required maxLength={200} />
      </label>
      <label>
        {words.saveName}
        <input name="name" required maxLength={60} placeholder="due-in-my-region" />
      </label>
      <button type="submit">{words.saveButton}</button>
      {trouble !== null && <p role="alert">{trouble}</p>}
    </form>
  );
}
