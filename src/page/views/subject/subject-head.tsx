import type { ReactElement, ReactNode } from "react";
import { ViewLink } from "../../address/view-link";
import { MenuItem } from "../../components/menu/menu-item";
import { WriteMenu } from "../../forms/write-menu";
import { useRegionName } from "../../frame/frame-facts";
import { ViewHead } from "../../frame/view-head";
import { PictureExports } from "../../graph/picture-exports";
import { GRAPH_WORDS } from "../../graph/graph.words";
import type { SubjectQuery } from "../../graphql/generated/operations";
import type { Answer } from "../../graphql/use-answer";
import { SUBJECT_KIND_WORDS } from "../../language/enum.words";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText, daysLater } from "../../moment/day";
import { useSubjectOffers } from "./subject-offers";
import { SUBJECT_WORDS } from "./subject.words";

interface SubjectHeadProps {
  readonly subject: NonNullable<SubjectQuery["subject"]>;
  readonly answer: Answer<SubjectQuery>;
  readonly switches: ReactNode;
}

/** Who it is: the short name as a title with the official one below, its kind and level, how much it answers for. */
export function SubjectHead({ subject, answer, switches }: SubjectHeadProps): ReactElement {
  const words = useWords(SUBJECT_WORDS);
  const kinds = useWords(SUBJECT_KIND_WORDS);
  const { levels } = useWords(GRAPH_WORDS);
  const regionName = useRegionName();
  const { kind, level, region, shortName, name } = subject;
  const offers = useSubjectOffers(subject);
  const valid = new Set(
    subject.responsibilities.nodes.filter(({ state }) => state === "VALID").map(({ duty }) => duty.id),
  ).size;
  return (
    <ViewHead
      title={shortName ?? subject.label}
      subtitle={(shortName ?? subject.label) === name ? undefined : name}
      crumbs={[
        <ViewLink key="subjects" view="subjects">
          {words.subjects}
        </ViewLink>,
        ...(region === null
          ? []
          : [
              <ViewLink key="region" view="subjects" parameters={{ region }}>
                {regionName(region)}
              </ViewLink>,
            ]),
        <span key="self">{kinds[kind]}</span>,
      ]}
      tags={
        <>
          <span>
            {kinds[kind].toLowerCase()}, {levels[level]}
          </span>
          <span>{valid === 0 ? words.answersForNothing : words.answersFor(valid)}</span>
          {subject.agreements.totalCount > 0 && (
            <ViewLink view="agreements" parameters={{ partner: subject.id }}>
              {words.agreements(subject.agreements.totalCount)}
            </ViewLink>
          )}
          <Existence subject={subject} day={answer.moment?.asOf} />
        </>
      }
      switches={switches}
      about={subject.id}
      writes={<WriteMenu on={subject.id} offers={offers} />}
      answer={answer}
      exports={(close) => <SubjectExports subject={subject.id} moment={answer.moment} close={close} />}
    />
  );
}

interface ExistenceProps {
  readonly subject: Pick<NonNullable<SubjectQuery["subject"]>, "id" | "existence">;
  readonly day: string | undefined;
}

/** Of a subject that does not exist on the day: since when, or until when, as a way to that day. */
function Existence({ subject: { id, existence }, day }: ExistenceProps): ReactElement | null {
  const words = useWords(SUBJECT_WORDS);
  const language = useLanguage();
  const { from, to } = existence;
  const wayTo = (there: string, word: (day: string) => string): ReactElement => (
    <ViewLink view="subject" of={id} parameters={{ on: there }}>
      {word(dayText(there, language))}
    </ViewLink>
  );
  if (day === undefined) return null;
  if (from !== null && day < from) return wayTo(from, words.existsFrom);
  return to !== null && to <= day ? wayTo(daysLater(to, -1), words.existedTo) : null;
}

interface SubjectExportsProps {
  readonly subject: string;
  readonly moment: Answer<unknown>["moment"];
  readonly close: () => void;
}

function SubjectExports({ subject, moment, close }: SubjectExportsProps): ReactElement {
  const { exports } = useWords(SUBJECT_WORDS);
  const language = useLanguage();
  const at: Record<string, string> = moment ? { asOf: moment.asOf, knownAt: String(moment.knownAt) } : {};
  const report = new URLSearchParams({ subject, lang: language, ...at }).toString();
  const calendar = new URLSearchParams({ subject, ...at }).toString();
  return (
    <>
      <MenuItem href={`/export/accountability.pdf?${report}`} note="PDF" onClick={close}>
        {exports.report}
      </MenuItem>
      <MenuItem href={`/export/accountability.xlsx?${report}`} note="XLSX" onClick={close}>
        {exports.report}
      </MenuItem>
      <MenuItem href={`/export/calendar.ics?${calendar}`} note="ICS" onClick={close}>
        {exports.calendar}
      </MenuItem>
      <PictureExports file={`subject-${subject}`} moment={moment} close={close} />
    </>
  );
}
