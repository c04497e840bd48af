import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./playground.css";
import { createRoot } from "react-dom/client";
import { keptQuestion } from "./kept-question";
import { languageOf } from "./language-of";
import { linkedQuestion } from "./linked-question";
import { nameParts } from "./named-parts";
import { Playground } from "./playground";
import { questionTabs } from "./question-tabs";
import { sharedQuestion } from "./saved-questions";
import { readSchema } from "./read-schema";

/** The questions that come with the service, by file name. */
const QUESTIONS = import.meta.glob<string>("../../../questions/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

async function show(root: HTMLElement): Promise<void> {
  const language = languageOf(location.search, navigator.language);
  document.documentElement.lang = language;
  const shared = await sharedQuestion(location.search);
  const [sharedTab = null] = questionTabs(shared === null ? [] : [shared.query]);
  const linked = linkedQuestion(location.search) ?? sharedTab;
  const kept = keptQuestion(localStorage);
  const tabs = questionTabs(Object.values(QUESTIONS));
  const schema = await readSchema();
  nameParts(root, language);
  createRoot(root).render(<Playground language={language} linked={linked} kept={kept} tabs={tabs} schema={schema} />);
}

const root = document.getElementById("playground");
if (root === null) throw new Error("The playground's document has no element with the id «playground».");
void show(root);
