import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { Button } from "../../components/button/button";
import { NextPage } from "../../components/pages/next-page";
import { usePages } from "../../components/pages/use-pages";
import { Answered } from "../../components/states/answered";
import { Notice } from "../../components/states/notice";
import { useFrame } from "../../frame/frame-facts";
import { ViewHead } from "../../frame/view-head";
import { HistoryDocument } from "../../graphql/generated/history";
import type { HistoryQuery } from "../../graphql/generated/operations";
import { useAnswer } from "../../graphql/use-answer";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import { useMoment } from "../../moment/use-moment";
import { HistoryFilters, useRevisionFilter } from "./history-filters";
import css from "./history-view.module.css";
import { HISTORY_WORDS } from "./history.words";
import { RevisionEntries } from "./revision-entries";

type Revision = NonNullable<HistoryQuery["revisions"]>["nodes"][number];

/** История: what the graph learned, when, why; the newest revision first. */
export function HistoryView(): ReactElement {
  const words = useWords(HISTORY_WORDS);
  const filter = useRevisionFilter();
  const { about = "" } = filter;
  const pages = usePages(JSON.stringify(filter));
  const answer = useAnswer(HistoryDocument, { filter, after: pages.after, about: about ?? "", hasAbout: about !== "" });
  return (
    <>
      <ViewHead
        title={words.title}
        subtitle={words.subtitle}
        answer={answer}
        tags={<HistoryFilters about={answer.data?.about} />}
      />
      <Answered answer={answer}>
        {({ revisions }) => {
          if (revisions === null) return null;
          if (revisions.totalCount === 0)
            return (
              <Notice title={words.none} icon="history">
                <p>{words.noneWhy}</p>
              </Notice>
            );
          const rows = pages.rows(revisions.nodes);
          return (
            <>
              <ol className={css["list"]} reversed>
                {rows.map((revision) => (
                  <RevisionRow key={revision.number} revision={revision} />
                ))}
              </ol>
              {revisions.pageInfo.hasNextPage && (
                <NextPage
                  text={words.shown(rows.length, revisions.totalCount)}
                  word={words.next}
                  next={() => pages.next(revisions.pageInfo.endCursor, rows)}
                />
              )}
            </>
          );
        }}
      </Answered>
    </>
  );
}

function RevisionRow({ revision }: { readonly revision: Revision }): ReactElement {
  const { number, on, by, onBehalfOf, why, change } = revision;
  const words = useWords(HISTORY_WORDS);
  const language = useLanguage();
  const { newestRevision, today } = useFrame();
  const { on: asked } = useMoment();
  const isOpen = useAddress().parameters["open"] === String(number);
  const changeAddress = useChange();
  const day = asked ?? today ?? on;
  const then = { a: day, arev: String(number), b: day, brev: String(number - 1) };
  return (
    <li className={css["row"]}>
      <div className={css["number"]}>
        <b>{words.revision(number)}</b>
        {number === newestRevision && <span className="faint small">{words.newest}</span>}
        <span className="num quiet small">{dayText(on, language)}</span>
      </div>
      <div>
        <p className={css["why"]}>{why}</p>
        <p className="quiet small">
          {by}
          {onBehalfOf.length > 0 && ` (${words.onBehalfOf(onBehalfOf.map(({ label }) => label).join(", "))})`} ·{" "}
          <span className={css["added"]}>+ {words.added(change.added)}</span>
          {change.ended > 0 && ` · ${words.ended(change.ended)}`}
          {change.withdrawn > 0 && (
            <>
              {" · "}
              <span className={css["withdrawn"]}>− {words.withdrawn(change.withdrawn)}</span>
            </>
          )}
        </p>
        {isOpen && <RevisionEntries number={number} />}
      </div>
      <div className={css["ways"]}>
        <Button
          look="link"
          aria-expanded={isOpen}
          onClick={() => changeAddress({ open: isOpen ? "" : String(number) })}
        >
          {words.entries}
        </Button>
        {number > 1 && (
          <ViewLink view="compare" parameters={then}>
            {words.compare}
          </ViewLink>
        )}
        <ViewLink view="start" parameters={{ rev: number === newestRevision ? "" : String(number) }}>
          {words.look}
        </ViewLink>
      </div>
    </li>
  );
}
