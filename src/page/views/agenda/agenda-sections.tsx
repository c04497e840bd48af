import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { Icon } from "../../components/icon/icon";
import type { IconName } from "../../components/icon/icons";
import { Panel } from "../../components/panel/panel";
import type { Tone } from "../../components/status/status-word";
import tones from "../../components/status/tone.module.css";
import type { AgendaKind } from "../../graphql/generated/enums";
import type { AgendaQuery } from "../../graphql/generated/operations";
import { clauseOfAct } from "../../language/citation";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import css from "./agenda-view.module.css";
import { AGENDA_WORDS } from "./agenda.words";

type Entry = NonNullable<AgendaQuery["agenda"]>[number];

/** In the order of what cannot wait. */
const SIGNS: Readonly<Record<AgendaKind, { readonly icon: IconName; readonly tone: Tone }>> = {
  RETURNED: { icon: "swap", tone: "danger" },
  OVERDUE: { icon: "alarm", tone: "danger" },
  TO_DECIDE: { icon: "clock", tone: "warn" },
  DUE: { icon: "calendar", tone: "info" },
  AGREEMENT_ENDS: { icon: "hourglass", tone: "calm" },
};

/** What is to be seen to, by why: each with its day, and a way to where it is done. */
export function AgendaSections({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  const words = useWords(AGENDA_WORDS);
  return (
    <div className={css["sections"]}>
      {(Object.keys(SIGNS) as AgendaKind[]).map((kind) => {
        const own = entries.filter((entry) => entry.kind === kind);
        const [title, note] = words.kinds[kind];
        if (own.length === 0) return null;
        return (
          <Panel key={kind} title={`${title}: ${own.length}`} note={note}>
            <ul className={css["entries"]}>
              {own.map((entry) => (
                <EntryRow key={`${entry.on} ${entry.node.id}`} entry={entry} />
              ))}
            </ul>
          </Panel>
        );
      })}
    </div>
  );
}

function EntryRow({ entry: { on, kind, node } }: { readonly entry: Entry }): ReactElement {
  const language = useLanguage();
  const { icon, tone } = SIGNS[kind];
  return (
    <li>
      <span className={tones[tone]}>
        <Icon name={icon} />
      </span>
      <span className={css["what"]}>
        <What node={node} />
      </span>
      {/* What was due before stands on the first day of the window, which says nothing. */}
      {(kind === "DUE" || kind === "AGREEMENT_ENDS") && <b className="num nowrap">{dayText(on, language)}</b>}
    </li>
  );
}

function What({ node }: { readonly node: Entry["node"] }): ReactElement {
  const words = useWords(AGENDA_WORDS);
  const language = useLanguage();
  switch (node.__typename) {
    case "Duty":
      return (
        <>
          <ViewLink view="duty" of={node.id}>
            {node.label}
          </ViewLink>
          <small>{clauseOfAct(node.provision)}</small>
          {node.deadline.text !== "" && <small>{node.deadline.text}</small>}
        </>
      );
    case "Report":
      return (
        <>
          <ViewLink view="duty" of={node.duty.id}>
            {node.duty.title}
          </ViewLink>
          <small>{words.submitted(node.bearer.label, dayText(node.submittedOn, language))}</small>
          {node.remark !== null && <small className={css["remark"]}>{node.remark}</small>}
        </>
      );
    default:
      return <ViewLink view="agreements">{node.label}</ViewLink>;
  }
}
