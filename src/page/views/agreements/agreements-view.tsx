import type { ReactElement } from "react";
import type { Parameters } from "../../address/address";
import { useAddress, useChange } from "../../address/use-address";
import { Squares } from "../../components/chart/squares";
import { Coverage } from "../../components/coverage/coverage";
import { ListExports } from "../../components/export/list-exports";
import { type Pages, usePages } from "../../components/pages/use-pages";
import { Answered } from "../../components/states/answered";
import { ViewHead } from "../../frame/view-head";
import { AgreementsDocument } from "../../graphql/generated/agreements";
import type { AgreementFilter, AgreementsQuery } from "../../graphql/generated/operations";
import { type Answer, useAnswer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { AgreementFilters, FORMS, STATES } from "./agreement-filters";
import { AgreementList } from "./agreement-list";
import css from "./agreements-view.module.css";
import { AGREEMENTS_WORDS } from "./agreements.words";
import { SchoolsWithout } from "./schools-without";

/** Договоры: who has a network agreement in force, who lacks one. */
export function AgreementsView(): ReactElement {
  const words = useWords(AGREEMENTS_WORDS);
  const { parameters } = useAddress();
  const { region = "", state = "", partner = "" } = parameters;
  const filter = agreementFilter(parameters);
  const states = STATES.filter((candidate) => state === "" || candidate === state);
  const listed = usePages(JSON.stringify([filter, states]));
  const lacking = usePages(region);
  const answer = useAnswer(AgreementsDocument, {
    filter,
    states,
    after: listed.after,
    afterWithout: lacking.after,
    region: region === "" ? null : region,
    without: { kinds: ["SCHOOL"], not: { agreement: { states: ["VALID"] } }, ...(region && { regions: [region] }) },
    partner,
    hasPartner: partner !== "",
  });
  const { data } = answer;
  return (
    <>
      <ViewHead
        title={words.title}
        answer={answer}
        tags={data?.statistics && <Covered statistics={data.statistics} />}
        switches={<Tabs data={data} />}
        exports={(close) => (
          <ListExports
            name="agreements"
            forms={["csv", "xlsx"]}
            parameters={{ filter, states }}
            moment={answer.moment}
            close={close}
          />
        )}
      />
      <AgreementFilters partner={data?.partner} tally={data?.statistics?.agreementsBy} />
      <Answered answer={answer}>
        {(whole) => <Shown data={whole} listed={listed} lacking={lacking} moment={answer.moment} />}
      </Answered>
    </>
  );
}

interface ShownProps {
  readonly data: AgreementsQuery;
  /** The pages of the agreements, and those of the schools without one. */
  readonly listed: Pages;
  readonly lacking: Pages;
  readonly moment: Answer<unknown>["moment"];
}

function Shown({ data, listed, lacking, moment }: ShownProps): ReactElement | null {
  const { agreements, statistics, without } = data;
  const { tab } = useAddress().parameters;
  if (tab === "coverage") return statistics && <Coverage rows={statistics.coverage} />;
  if (tab === "without") return without && <SchoolsWithout schools={without} pages={lacking} moment={moment} />;
  return agreements && <AgreementList agreements={agreements} pages={listed} day={moment?.asOf ?? ""} />;
}

type Statistics = NonNullable<AgreementsQuery["statistics"]>;

/** «14 из 23 школ имеют действующий договор», a square a school. */
function Covered({ statistics }: { readonly statistics: Statistics }): ReactElement {
  const { schools, schoolsWithAgreement, leftOut } = statistics;
  const words = useWords(AGREEMENTS_WORDS);
  const label = words.covered(schoolsWithAgreement, schools);
  return (
    <div className={css["covered"]}>
      <span>
        <b>{label}</b> {words.coveredRest(schools)}
      </span>
      {schools > 0 && <Squares filled={schoolsWithAgreement} all={schools} label={label} />}
      {leftOut.length > 0 && <small>{words.leftOut(leftOut.map(({ name }) => name).join(", "))}</small>}
    </div>
  );
}

const TABS = ["agreements", "coverage", "without"] as const;

function Tabs({ data }: { readonly data: AgreementsQuery | undefined }): ReactElement {
  const words = useWords(AGREEMENTS_WORDS);
  const { tab = "agreements" } = useAddress().parameters;
  const change = useChange();
  const counts = {
    agreements: data?.agreements?.totalCount,
    coverage: data?.statistics?.coverage.length,
    without: data?.without?.totalCount,
  };
  return (
    <div className={css["tabs"]} role="group" aria-label={words.tabsLabel}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === tab}
          onClick={() => change({ tab: name === "agreements" ? "" : name })}
        >
          {words.tabs[name]} <span className="faint num">{counts[name]}</span>
        </button>
      ))}
    </div>
  );
}

function agreementFilter({ region = "", form = "", partner = "" }: Parameters): AgreementFilter {
  return {
    ...(region !== "" && { regions: [region] }),
    forms: FORMS.filter((candidate) => form === "" || candidate === form),
    ...(partner !== "" && { partner }),
  };
}
