import { explorerPlugin } from "@graphiql/plugin-explorer";
import { questionsPane } from "./questions-pane";
import type { PlaygroundTab } from "./question-tabs";
import { GraphiQL } from "graphiql";
import type { GraphQLSchema } from "graphql";
import { type ReactElement, useMemo, useState } from "react";
import type { Language } from "../language/language";
import { AnswerLine } from "./answer-line";
import type { AnswerFacts } from "./ask";
import { createAsk } from "./ask";
import { PLAYGROUND_WORDS } from "./playground.words";

interface PlaygroundProps {
  readonly language: Language;
  /** The question that the address brings. */
  readonly linked: PlaygroundTab | null;
  /** The question that was open last time. */
  readonly kept: PlaygroundTab | null;
  readonly tabs: readonly PlaygroundTab[];
  /** Null where the service does not tell it. */
  readonly schema: GraphQLSchema | null;
}

/** GraphiQL with the questions as tabs; a linked question comes first. What was open last time is open again. */
export function Playground({ language, linked, kept, tabs, schema }: PlaygroundProps): ReactElement {
  const words = PLAYGROUND_WORDS[language];
  const [facts, setFacts] = useState<AnswerFacts | null>(null);
  const ask = useMemo(() => createAsk(setFacts), []);
  const plugins = useMemo(() => [explorerPlugin(), questionsPane(language)], [language]);
  // GraphiQL takes the query of its first tab, and leaves the variables of that one out.
  const open = linked ?? kept ?? tabs[0];
  const shown = open === undefined ? {} : { query: open.query, variables: open.variables ?? "" };
  return (
    <>
      {schema === null && (
        <p className="no-schema" role="note">
          <strong>{words.noSchema}</strong> {words.noSchemaHow}
        </p>
      )}
      <GraphiQL
        fetcher={ask}
        schema={schema}
        plugins={plugins}
        defaultTabs={[...(linked === null ? [] : [linked]), ...tabs]}
        defaultEditorToolsVisibility="variables"
        {...shown}
      >
        <GraphiQL.Logo>
          <a className="home" href="/" title={words.home}>
            {words.name}
          </a>
        </GraphiQL.Logo>
        <GraphiQL.Footer>
          <AnswerLine facts={facts} language={language} />
        </GraphiQL.Footer>
      </GraphiQL>
    </>
  );
}
