import type { ReactElement } from "react";
import { Icon } from "../components/icon/icon";
import { nodeIcon } from "../components/icon/kind-icon";
import { clauseOfAct } from "../language/citation";
import { STATUS_WORDS, SUBJECT_KIND_WORDS } from "../language/enum.words";
import { useLanguage, useWords } from "../language/use-words";
import { dayText } from "../moment/day";
import { useRegionName } from "./frame-facts";
import { FRAME_WORDS } from "./frame.words";
import css from "./search-box.module.css";
import type { Hit } from "./suggestion";
import type { Suggestions } from "./use-suggestions";

interface SuggestionListProps {
  readonly id: string;
  readonly suggestions: Suggestions;
  readonly chosen: number;
  readonly isShown: boolean;
  readonly open: (hit: Hit) => void;
}

/** What is found, by groups; a word where nothing is. */
export function SuggestionList({ id, suggestions, chosen, isShown, open }: SuggestionListProps): ReactElement {
  const words = useWords(FRAME_WORDS);
  const { groups, hits, asked, total, isLoading } = suggestions;
  const isEmpty = isShown && hits.length === 0 && !isLoading;
  return (
    <div className={css["list"]} hidden={!isShown || (hits.length === 0 && isLoading)}>
      <p className="sr" aria-live="polite">
        {isShown && !isLoading && words.found(total)}
      </p>
      {isEmpty && (
        <div className={css["empty"]}>
          <p>{words.nothing(asked)}</p>
          <p className="quiet small">{words.nothingHow}</p>
        </div>
      )}
      <div id={id} role="listbox" aria-label={words.search}>
        {groups.map(({ group, hits: own }) => (
          <div key={group} role="group" aria-label={words.groups[group]}>
            <p className={css["group"]} aria-hidden="true">
              {words.groups[group]}
            </p>
            {own.map((hit) => (
              <Option
                key={hit.node.id}
                id={`${id}-${hits.indexOf(hit)}`}
                hit={hit}
                isChosen={hits.indexOf(hit) === chosen}
                open={open}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly hit: Hit;
  readonly isChosen: boolean;
  readonly open: (hit: Hit) => void;
}

function Option({ id, hit, isChosen, open }: OptionProps): ReactElement {
  const second = useSecondLine(hit);
  return (
    <div
      className={css["option"]}
      id={id}
      role="option"
      aria-selected={isChosen}
      onPointerDown={(event) => {
        event.preventDefault();
        open(hit);
      }}
    >
      <Icon name={nodeIcon(hit.node)} />
      <span>
        <b>{hit.node.label}</b>
        <small>{second}</small>
      </span>
    </div>
  );
}

/** What tells a hit from another of the same name. */
function useSecondLine({ node, until, matched }: Hit): string {
  const language = useLanguage();
  const statuses = useWords(STATUS_WORDS);
  const kinds = useWords(SUBJECT_KIND_WORDS);
  const words = useWords(FRAME_WORDS);
  const regionName = useRegionName();
  const former = until === null ? [] : [`${matched ?? ""}: ${words.formerName(dayText(until, language))}`];
  switch (node.__typename) {
    case "Duty":
      return [clauseOfAct(node.provision), statuses[node.status], ...former].join(" · ");
    case "Act":
      return [node.title, ...former].join(" · ");
    case "Provision":
      return `${node.act.label}. ${node.text}`;
    case "Person":
      return node.positions.map(({ label }) => label).join(" · ");
    case "NetworkAgreement":
      return node.base.label;
    default:
      if (!("kind" in node)) return "";
      return [kinds[node.kind], ...(node.region === null ? [] : [regionName(node.region)]), ...former].join(" · ");
  }
}
