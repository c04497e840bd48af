import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { useAddress } from "../../address/use-address";
import { useWords } from "../../language/use-words";
import css from "./execution-tabs.module.css";
import { REPORT_WORDS } from "./report.words";

const TABS = ["report", "discipline"] as const;

/** «Сводный отчёт | Дисциплина»: the two ways to look at execution; the region stays. */
export function ExecutionTabs({ shown }: { readonly shown: (typeof TABS)[number] }): ReactElement {
  const { section, tabs } = useWords(REPORT_WORDS);
  const { region = "" } = useAddress().parameters;
  return (
    <nav className={css["tabs"]} aria-label={section}>
      {TABS.map((tab) => (
        <ViewLink
          key={tab}
          view={tab}
          parameters={tab === shown ? {} : { region }}
          aria-current={tab === shown ? "page" : undefined}
        >
          {tabs[tab]}
        </ViewLink>
      ))}
    </nav>
  );
}
