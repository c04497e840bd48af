import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { Choice, optionsOf } from "../../components/choice/choice";
import { RegionChoice } from "../../components/choice/region-choice";
import { ListExports } from "../../components/export/list-exports";
import { PagedTable } from "../../components/pages/paged-table";
import { usePages } from "../../components/pages/use-pages";
import { Answered } from "../../components/states/answered";
import type { Column } from "../../components/table/column";
import { WriteMenu } from "../../forms/write-menu";
import { useRegionName } from "../../frame/frame-facts";
import { ViewHead } from "../../frame/view-head";
import type { Level, SubjectKind } from "../../graphql/generated/enums";
import type { SubjectFilter, SubjectsQuery } from "../../graphql/generated/operations";
import { SubjectsDocument } from "../../graphql/generated/subjects";
import { useAnswer } from "../../graphql/use-answer";
import { LEVEL_WORDS, SUBJECT_KIND_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { SUBJECTS_WORDS } from "./subjects.words";

type Subject = NonNullable<SubjectsQuery["subjects"]>["nodes"][number];

/** Субъекты: who there is, where, and how much each answers for. */
export function SubjectsView(): ReactElement {
  const words = useWords(SUBJECTS_WORDS);
  const filter = useFilter();
  const pages = usePages(JSON.stringify(filter));
  const answer = useAnswer(SubjectsDocument, { filter, after: pages.after });
  const columns = useColumns();
  const { moment } = answer;
  return (
    <>
      <ViewHead
        title={words.title}
        answer={answer}
        tags={<Filters />}
        writes={<WriteMenu offers={[{ name: "addSubject" }, { name: "importDocuments" }]} />}
        exports={(close) => (
          <ListExports name="subjects" forms={["csv", "xlsx"]} parameters={{ filter }} moment={moment} close={close} />
        )}
      />
      <Answered answer={answer}>
        {({ subjects }) =>
          subjects && (
            <PagedTable
              title={words.title}
              file="subjects"
              nothing={[words.nothing, words.nothingHow]}
              columns={columns}
              pages={pages}
              page={subjects}
              moment={moment}
            />
          )
        }
      </Answered>
    </>
  );
}

function Filters(): ReactElement {
  const words = useWords(SUBJECTS_WORDS);
  const kinds = useWords(SUBJECT_KIND_WORDS);
  const levels = useWords(LEVEL_WORDS);
  const { parameters } = useAddress();
  const change = useChange();
  return (
    <>
      <input
        className="field"
        type="search"
        aria-label={words.name}
        placeholder={words.name}
        value={parameters["q"] ?? ""}
        onChange={(event) => change({ q: event.target.value })}
      />
      <Choice
        label={words.kind}
        value={parameters["kind"] ?? ""}
        all={words.anyKind}
        options={optionsOf(kinds)}
        onChoose={(kind) => change({ kind })}
      />
      <Choice
        label={words.level}
        value={parameters["level"] ?? ""}
        all={words.anyLevel}
        options={optionsOf(levels)}
        onChoose={(level) => change({ level })}
      />
      <RegionChoice />
    </>
  );
}

function useFilter(): SubjectFilter {
  const { kind, level, region, q } = useAddress().parameters;
  const kinds = useWords(SUBJECT_KIND_WORDS);
  const levels = useWords(LEVEL_WORDS);
  return {
    ...(kind !== undefined && kind in kinds && { kinds: [kind as SubjectKind] }),
    ...(level !== undefined && level in levels && { levels: [level as Level] }),
    ...(region !== undefined && { regions: [region] }),
    ...(q !== undefined && q.trim() !== "" && { nameContains: q.trim() }),
  };
}

function useColumns(): readonly Column<Subject>[] {
  const { columns } = useWords(SUBJECTS_WORDS);
  const kinds = useWords(SUBJECT_KIND_WORDS);
  const levels = useWords(LEVEL_WORDS);
  const regionName = useRegionName();
  return [
    {
      key: "subject",
      title: columns.subject,
      text: ({ label }) => label,
      cell: ({ id, label }) => (
        <ViewLink view="subject" of={id}>
          {label}
        </ViewLink>
      ),
    },
    { key: "kind", title: columns.kind, text: ({ kind }) => kinds[kind] },
    { key: "level", title: columns.level, text: ({ level }) => levels[level] },
    { key: "region", title: columns.region, text: ({ region }) => (region === null ? "" : regionName(region)) },
    {
      key: "superior",
      title: columns.superior,
      text: ({ superior }) => superior?.label ?? "",
      cell: ({ superior }) =>
        superior && (
          <ViewLink view="subject" of={superior.id}>
            {superior.label}
          </ViewLink>
        ),
    },
    {
      key: "duties",
      title: columns.duties,
      text: ({ responsibilities }) => String(responsibilities.totalCount),
      order: ({ responsibilities }) => responsibilities.totalCount,
    },
  ];
}
