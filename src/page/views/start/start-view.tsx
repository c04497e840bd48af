import { type ReactElement, useEffect } from "react";
import { ViewLink } from "../../address/view-link";
import { Answered } from "../../components/states/answered";
import { FRAME_WORDS } from "../../frame/frame.words";
import { SearchBox } from "../../frame/search-box";
import { StartDocument } from "../../graphql/generated/start";
import { useAnswer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { ActsPanel } from "./acts-panel";
import { AttentionPanel } from "./attention-panel";
import { DeadlinesPanel } from "./deadlines-panel";
import css from "./start-view.module.css";
import { START_WORDS } from "./start.words";
import { Totals } from "./totals";

/** Начало: what is here, and what needs attention. */
export function StartView(): ReactElement {
  const words = useWords(START_WORDS);
  const { name } = useWords(FRAME_WORDS);
  const answer = useAnswer(StartDocument, {});
  useEffect(() => {
    document.title = name;
  }, [name]);
  return (
    <>
      <section className={css["hero"]}>
        <h1>
          {words.title} <span>{words.titleRest}</span>
        </h1>
        <SearchBox place="hero" />
        <Examples />
      </section>
      <Answered answer={answer}>
        {(data) => (
          <>
            <div className={css["columns"]}>
              <AttentionPanel findings={data.findings} />
              <div className={css["stack"]}>
                <ActsPanel acts={data.acts} />
                <DeadlinesPanel duties={data.next} />
              </div>
            </div>
            <Totals statistics={data.statistics} />
          </>
        )}
      </Answered>
    </>
  );
}

/** Questions of the built-in acts, to begin with. */
function Examples(): ReactElement {
  const { examples, example } = useWords(START_WORDS);
  return (
    <div className={css["examples"]}>
      <span>{examples}</span>
      <ViewLink view="duty" of="ba-forum-2022.d3">
        {example.clause}
      </ViewLink>
      <ViewLink view="findings" parameters={{ rule: "NO_CONTROLLER" }}>
        {example.control}
      </ViewLink>
      <ViewLink view="paths" parameters={{ from: "ba-abzelilovsky-district", to: "ba-avrora" }}>
        {example.chain}
      </ViewLink>
    </div>
  );
}
