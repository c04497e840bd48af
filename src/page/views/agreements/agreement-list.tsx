import type { ReactElement } from "react";
import { useChange } from "../../address/use-address";
import { AxisNames } from "../../components/axis/axis-lines";
import { Button } from "../../components/button/button";
import { MoreRows } from "../../components/pages/more-rows";
import type { Pages } from "../../components/pages/use-pages";
import { Notice } from "../../components/states/notice";
import { Partial } from "../../components/states/partial";
import type { AgreementsQuery } from "../../graphql/generated/operations";
import { useWords } from "../../language/use-words";
import css from "./agreement-list.module.css";
import { AgreementRow } from "./agreement-row";
import { byUrgency, termAxis } from "./agreement-terms";
import { AGREEMENTS_WORDS } from "./agreements.words";

interface AgreementListProps {
  readonly agreements: NonNullable<AgreementsQuery["agreements"]>;
  readonly pages: Pages;
  readonly day: string;
}

/** Agreements with their terms as bars across the day; what ends soon comes first. */
export function AgreementList({ agreements, pages, day }: AgreementListProps): ReactElement {
  const words = useWords(AGREEMENTS_WORDS);
  const change = useChange();
  const { totalCount } = agreements;
  const nodes = pages.rows(agreements.nodes);
  const sorted = byUrgency(nodes, day);
  const axis = termAxis(nodes, day);
  if (nodes.length === 0)
    return (
      <Notice
        title={words.none}
        icon="link"
        ways={<Button onClick={() => change({ state: "", form: "", partner: "", region: "" })}>{words.clear}</Button>}
      >
        <p>{words.noneWhy}</p>
      </Notice>
    );
  return (
    <>
      {nodes.length < totalCount && <Partial>{words.cut(nodes.length, totalCount)}</Partial>}
      <div className={css["chart"]} role="group" aria-label={words.chart}>
        <div className={`${css["header"]} wide`} aria-hidden="true">
          <span>{words.number}</span>
          <span>{words.parties}</span>
          <AxisNames axis={axis} by="year" />
          <span>{words.term}</span>
        </div>
        <ul>
          {sorted.map((agreement) => (
            <AgreementRow key={agreement.id} agreement={agreement} axis={axis} day={day} />
          ))}
        </ul>
      </div>
      <MoreRows pages={pages} page={agreements} />
    </>
  );
}
