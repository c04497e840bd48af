import type { ReactElement, ReactNode } from "react";
import { changeAddress, type Parameters, writeAddress } from "../address/address";
import { useAddress } from "../address/use-address";
import { ViewLink } from "../address/view-link";
import { Button } from "../components/button/button";
import { CopyButton } from "../components/copy/copy-button";
import { Icon } from "../components/icon/icon";
import { Popup } from "../components/menu/popup";
import type { Answer } from "../graphql/use-answer";
import { useWords } from "../language/use-words";
import { FRAME_WORDS, SECTION_WORDS } from "./frame.words";
import { GraphqlButton } from "./graphql-button";
import { usePageTitle } from "./use-page-title";
import css from "./view-head.module.css";

interface ViewHeadProps {
  readonly title: string;
  /** The way here: links, the last one plain. */
  readonly crumbs?: readonly ReactNode[];
  /** Below the title: the full name, the title of an act. */
  readonly subtitle?: ReactNode;
  /** A line of states. */
  readonly tags?: ReactNode;
  /** At the right of the line of states: «Схема | Таблица». */
  readonly switches?: ReactNode;
  /** What the view was answered: for the link and the question. */
  readonly answer: Pick<Answer<unknown>, "asked" | "moment">;
  /** What «Ссылка» writes out instead of the day and the revision: where a view has moments of its own. */
  readonly fixed?: Parameters;
  /** The id of what is shown: leads to its history. */
  readonly about?: string;
  /** «Изменить», where something can be written about what is shown. */
  readonly writes?: ReactNode;
  /** Lines of the menu «Выгрузить». */
  readonly exports?: (close: () => void) => ReactNode;
}

/** What stands above every view but the first: where this is, what it is called, how it stands, and what to do with it. */
export function ViewHead({
  title,
  crumbs,
  subtitle,
  tags,
  switches,
  answer,
  fixed,
  about,
  writes,
  exports,
}: ViewHeadProps): ReactElement {
  const sections = useWords(SECTION_WORDS);
  usePageTitle(title);
  return (
    <>
      {crumbs !== undefined && <Crumbs crumbs={crumbs} />}
      <div className={css["head"]}>
        <h1>{title}</h1>
        <div className={css["actions"]}>
          {writes}
          {about !== undefined && (
            <ViewLink className={css["history"]} view="history" parameters={{ about }}>
              <Icon name="history" />
              {sections.history}
            </ViewLink>
          )}
          <LinkButton moment={answer.moment} {...(fixed && { fixed })} />
          {exports !== undefined && <ExportMenu>{exports}</ExportMenu>}
          <GraphqlButton asked={answer.asked} />
        </div>
      </div>
      {subtitle !== undefined && <div className={css["subtitle"]}>{subtitle}</div>}
      {(tags !== undefined || switches !== undefined) && (
        <div className={css["tags"]}>
          {tags}
          {switches !== undefined && <div className={css["switches"]}>{switches}</div>}
        </div>
      )}
    </>
  );
}

function Crumbs({ crumbs }: { readonly crumbs: readonly ReactNode[] }): ReactElement {
  const words = useWords(FRAME_WORDS);
  return (
    <nav aria-label={words.where}>
      <ol className={css["crumbs"]}>
        {crumbs.map((crumb, index) => (
          <li key={index}>
            {index > 0 && <Icon name="right" />}
            {crumb}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Copies the address with its day and revision written out: it shows the same tomorrow. */
function LinkButton({ moment, fixed }: Pick<Answer<unknown>, "moment"> & Pick<ViewHeadProps, "fixed">): ReactElement {
  const words = useWords(FRAME_WORDS);
  const address = useAddress();
  const written = (): string => {
    const at = fixed ?? (moment === undefined ? {} : { on: moment.asOf, rev: String(moment.knownAt) });
    return location.origin + writeAddress(changeAddress(address, at));
  };
  return (
    <CopyButton look="plain" icon="link" text={written}>
      {words.link}
    </CopyButton>
  );
}

function ExportMenu({ children }: { readonly children: (close: () => void) => ReactNode }): ReactElement {
  const words = useWords(FRAME_WORDS);
  return (
    <Popup
      label={words.export}
      align="right"
      button={(attributes) => (
        <Button icon="export" {...attributes}>
          {words.export}
          <Icon name="down" />
        </Button>
      )}
    >
      {children}
    </Popup>
  );
}
