import { type ReactElement, useState } from "react";
import { ViewLink } from "../../address/view-link";
import type { ViewName } from "../../address/views";
import { groupBy } from "../../collections/group-by";
import { Button } from "../../components/button/button";
import { Icon } from "../../components/icon/icon";
import { nodeIcon } from "../../components/icon/kind-icon";
import { unbroken } from "../../language/citation";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import type { About, ChangeItem, ChangeRow, Comparison } from "./changes";
import css from "./change-table.module.css";
import { COMPARE_WORDS } from "./compare.words";
import { type ComparedSide, useItemText } from "./use-item-text";

interface ChangeTableProps {
  readonly rows: readonly ChangeRow[];
  readonly comparison: Comparison;
}

/** What changed, side by side: what went is struck through, what came has a plus. */
export function ChangeTable({ rows, comparison }: ChangeTableProps): ReactElement {
  const words = useWords(COMPARE_WORDS);
  const language = useLanguage();
  const before = comparison.before.asOf;
  const after = comparison.after.asOf;
  const groups = groupBy(rows, ({ group }) => group);
  return (
    <table className={css["table"]} id="table">
      <thead className="wide">
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{`${words.before} ${dayText(before, language)}`}</th>
          <th scope="col">{`${words.after} ${dayText(after, language)}`}</th>
        </tr>
      </thead>
      {[...groups].map(([group, own]) => (
        <tbody key={group}>
          <tr className={css["group"]}>
            <th scope="rowgroup" colSpan={3}>
              {words.groups[group]} <span className="num">{own.length}</span>
            </th>
          </tr>
          {own.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <Name about={row.about} />
              </th>
              <td>
                <Side items={row.before} moment={{ side: "before", day: before }} empty={words.notThere} />
              </td>
              <td>
                <Side items={row.after} moment={{ side: "after", day: after }} empty={words.noMore} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

const VIEWS: Readonly<Partial<Record<string, ViewName>>> = { Act: "act", Duty: "duty" };
/** Of these there is no view: the row says all. */
const UNSEEN = ["NetworkAgreement", "Provision", "Person", "Programme"];

function Name({ about }: { readonly about: About }): ReactElement {
  const name = unbroken(about.label);
  return (
    <span className={css["name"]}>
      <Icon name={nodeIcon(about)} />
      {UNSEEN.includes(about.__typename) ? (
        <span>{name}</span>
      ) : (
        <ViewLink view={VIEWS[about.__typename] ?? "subject"} of={about.id}>
          {name}
        </ViewLink>
      )}
    </span>
  );
}

interface SideProps {
  readonly items: readonly ChangeItem[];
  readonly moment: ComparedSide;
  readonly empty: string;
}

/** More lines than these are behind «ещё». */
const SHOWN = 4;

/** One of the two moments. */
function Side({ items, moment, empty }: SideProps): ReactElement {
  const words = useWords(COMPARE_WORDS);
  const textOf = useItemText();
  const [isWhole, showWhole] = useState(false);
  if (items.length === 0) return <span className={css["empty"]}>{empty}</span>;
  const shown = isWhole ? items : items.slice(0, SHOWN);
  const isBefore = moment.side === "before";
  return (
    <>
      <ul>
        {shown.map((item, index) => (
          <li key={index} className={css[isBefore ? "removed" : "added"]}>
            <b aria-hidden="true">{isBefore ? "−" : "+"}</b>
            {isBefore ? <s>{textOf(item.what, moment)}</s> : <span>{textOf(item.what, moment)}</span>}
          </li>
        ))}
      </ul>
      {items.length > shown.length && (
        <Button look="link" className={css["more"]} onClick={() => showWhole(true)}>
          {words.more(items.length - shown.length)}
        </Button>
      )}
    </>
  );
}
