import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { Signed } from "../../components/status/status-word";
import { MenuItem } from "../../components/menu/menu-item";
import { WriteMenu } from "../../forms/write-menu";
import { useRegionName } from "../../frame/frame-facts";
import { ViewHead } from "../../frame/view-head";
import type { ActQuery } from "../../graphql/generated/operations";
import type { Answer } from "../../graphql/use-answer";
import { unbroken } from "../../language/citation";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import css from "./act-view.module.css";
import { ACT_WORDS } from "./act.words";
import { ActPaper } from "./act-paper";
import type { Act } from "./clauses";

interface ActHeadProps {
  readonly act: Act;
  readonly answer: Answer<ActQuery>;
}

/** What the act is, whether it is in force, who issued it, and what it rests on. */
export function ActHead({ act, answer }: ActHeadProps): ReactElement {
  const words = useWords(ACT_WORDS);
  const language = useLanguage();
  const regionName = useRegionName();
  const crumbs = [
    <ViewLink key="acts" view="acts">
      {words.acts}
    </ViewLink>,
    ...(act.region === null
      ? []
      : [
          <ViewLink key="region" view="acts" parameters={{ region: act.region }}>
            {regionName(act.region)}
          </ViewLink>,
        ]),
  ];
  const repealed = act.repealedBy.filter(({ state }) => state === "VALID");
  return (
    <>
      <ViewHead
        title={act.label}
        crumbs={crumbs}
        subtitle={<p className={css["lead"]}>{unbroken(act.title)}</p>}
        answer={answer}
        about={act.id}
        writes={
          <WriteMenu
            on={act.id}
            offers={[
              { name: "repealAct", given: { act: act.id } },
              { name: "withdrawFact", given: { id: act.id } },
            ]}
          />
        }
        tags={<ActStates act={act} today={answer.moment?.asOf} />}
        exports={(close) => <ActExports act={act.id} moment={answer.moment} close={close} />}
      />
      {repealed.length > 0 && (
        <p className={css["repealed"]}>
          <b>{words.repealed(act.inForce.to === null ? null : dayText(act.inForce.to, language))}</b>{" "}
          {repealed.map((link) => (
            <ActPaper key={link.id} link={link} />
          ))}
        </p>
      )}
    </>
  );
}

function ActStates({ act, today }: { readonly act: Act; readonly today: string | undefined }): ReactElement {
  const words = useWords(ACT_WORDS);
  return (
    <>
      <InForce inForce={act.inForce} today={today} />
      {act.issuedBy.length > 0 && (
        <span>
          {words.issued} <Subjects subjects={act.issuedBy} />
        </span>
      )}
      {act.signedBy.length > 0 && (
        <span>
          {words.signed} <Subjects subjects={act.signedBy} />
        </span>
      )}
      {act.follows.length > 0 && (
        <span>
          {words.follows}{" "}
          {act.follows.map(({ id, label }, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <ViewLink view="act" of={id}>
                {label}
              </ViewLink>
            </span>
          ))}
        </span>
      )}
      {[
        { word: words.amended, links: act.amendedBy },
        { word: words.approved, links: act.approvedBy },
      ]
        .filter(({ links }) => links.length > 0)
        .map(({ word, links }) => (
          <span key={word}>
            {word}{" "}
            {links.map((link) => (
              <ActPaper key={link.id} link={link} />
            ))}
          </span>
        ))}
    </>
  );
}

/** Whether the act is in force on the day: a sign and a word. */
function InForce({
  inForce,
  today,
}: {
  readonly inForce: Act["inForce"];
  readonly today: string | undefined;
}): ReactElement {
  const words = useWords(ACT_WORDS);
  const language = useLanguage();
  const { from, to } = inForce;
  if (today !== undefined && to !== null && to <= today)
    return (
      <Signed icon="repealed" tone="danger">
        {words.repealedSince(dayText(to, language))}
      </Signed>
    );
  if (today !== undefined && from !== null && from > today)
    return (
      <Signed icon="notYet" tone="info">
        {words.notYet(dayText(from, language))}
      </Signed>
    );
  return (
    <Signed icon="holds" tone="ok">
      {from === null ? words.inForceUndated : words.inForce(dayText(from, language))}
    </Signed>
  );
}

function Subjects({ subjects }: { readonly subjects: Act["issuedBy"] | Act["signedBy"] }): ReactElement {
  return (
    <>
      {subjects.map(({ id, label }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <ViewLink view="subject" of={id}>
            {label}
          </ViewLink>
        </span>
      ))}
    </>
  );
}

interface ActExportsProps {
  readonly act: string;
  readonly moment: Answer<unknown>["moment"];
  readonly close: () => void;
}

/** The duties of the act, as the service lists them. */
function ActExports({ act, moment, close }: ActExportsProps): ReactElement {
  const words = useWords(ACT_WORDS);
  const at: Record<string, string> = moment ? { asOf: moment.asOf, knownAt: String(moment.knownAt) } : {};
  const query = new URLSearchParams({ filter: JSON.stringify({ acts: [act] }), ...at }).toString();
  return (
    <>
      {["xlsx", "csv"].map((form) => (
        <MenuItem key={form} href={`/export/duties.${form}?${query}`} note={form.toUpperCase()} onClick={close}>
          {words.margin}
        </MenuItem>
      ))}
    </>
  );
}
