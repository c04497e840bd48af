import type { SubjectEntity } from "../../entity/entity";
import { CENTRE_KIND_WORDS, LEVEL_WORDS, SUBJECT_KIND_WORDS } from "../../entity/subject.words";
import type { Snapshot } from "../../graph/snapshot";
import { Language } from "../../language/language";
import { sourceRemarks } from "../../link/link-remarks";
import { actingAs } from "../../link/acting";
import { RelationKind } from "../../link/link";
import { Direction } from "../../link/link-fragments";
import { stepLoader } from "../../link/step.loader";
import { neighboursOut } from "../../link/neighbours.question";
import { SubjectKind } from "../../entity/subject";
import type { SubjectListArgs } from "../../subject/subject.question";
import { countJoinedSubjects, listSubjects, superiorsOf } from "../../subject/subject.question";
import { argumentsOf } from "../parameters";
import { pagesOf } from "../table/pages";
import { tableExport } from "../table/table-export";

interface SubjectRow {
  readonly subject: SubjectEntity;
  readonly superior: SubjectEntity | null;
  /** Of centres. */
  readonly host: SubjectEntity | null;
  /** Of posts. */
  readonly organisation: SubjectEntity | null;
  readonly holders: readonly Holder[];
  /** Of groups. */
  readonly recordedSize: number | null;
}

/** Who holds a post, and how that is known. */
interface Holder {
  readonly name: string;
  readonly remarks: readonly string[];
}

/** The subjects that exist on the day. Cost: a query a page, one a level of superiors, one a kind of look-up. */
export const SUBJECTS_EXPORT = tableExport<Pick<SubjectListArgs, "filter" | "orderBy">, SubjectRow>({
  name: "subjects",
  title: "Субъекты",
  parameters: (schema) => argumentsOf(schema, "subjects", ["filter", "orderBy"]),
  read: (reader, parameters) => ({
    pages: pagesOf(reader, {
      list: (snapshot, page) => listSubjects(snapshot, { ...parameters, ...page }),
      row: subjectRow,
    }),
    isPartial: false,
  }),
  columns: [
    { key: "id", header: "Идентификатор", width: 28, value: ({ subject }) => subject.id },
    { key: "kind", header: "Вид", words: SUBJECT_KIND_WORDS, value: ({ subject }) => subject.kind },
    { key: "name", header: "Название", width: 60, value: ({ subject }) => subject.state.name },
    { key: "shortName", header: "Краткое название", width: 28, value: ({ subject }) => subject.state.shortName },
    { key: "level", header: "Уровень", words: LEVEL_WORDS, value: ({ subject }) => subject.state.level },
    { key: "region", header: "Регион", width: 10, value: ({ subject }) => subject.state.region },
    {
      key: "centreKind",
      header: "Вид центра",
      words: CENTRE_KIND_WORDS,
      value: ({ subject }) => subject.state.centreKind,
    },
    { key: "superiorId", header: "Вышестоящий, идентификатор", value: ({ superior }) => superior?.id ?? null },
    { key: "superior", header: "Вышестоящий", width: 40, value: ({ superior }) => superior?.state.name ?? null },
    { key: "hostId", header: "На базе, идентификатор", value: ({ host }) => host?.id ?? null },
    { key: "host", header: "На базе", width: 40, value: ({ host }) => host?.state.name ?? null },
    {
      key: "organisationId",
      header: "Организация должности, идентификатор",
      value: ({ organisation }) => organisation?.id ?? null,
    },
    {
      key: "organisation",
      header: "Организация должности",
      width: 40,
      value: ({ organisation }) => organisation?.state.name ?? null,
    },
    { key: "holders", header: "Кто занимает", width: 28, value: ({ holders }) => holders.map(({ name }) => name) },
    {
      key: "holderRemarks",
      header: "О том, кто занимает",
      width: 28,
      value: ({ holders }) => holders.flatMap(({ remarks }) => remarks.join(", ") || []),
    },
    { key: "declaredSize", header: "Участников заявлено", value: ({ subject }) => subject.state.declaredSize },
    { key: "recordedSize", header: "Участников записано", value: ({ recordedSize }) => recordedSize },
    { key: "existsFrom", header: "Существует с", isDay: true, value: ({ subject }) => subject.state.existsFrom },
    { key: "existsTo", header: "Не существует с", isDay: true, value: ({ subject }) => subject.state.existsTo },
    { key: "addedIn", header: "Внесён ревизией", value: ({ subject }) => subject.addedIn },
  ],
});

async function subjectRow(snapshot: Snapshot, subject: SubjectEntity): Promise<SubjectRow> {
  const { id, kind } = subject;
  const [superiors, hosts, organisations, holders, recordedSize] = await Promise.all([
    superiorsOf(snapshot, id),
    kind === SubjectKind.CENTRE ? neighboursOut(snapshot, id, RelationKind.HOSTED_BY, "Subject") : [],
    kind === SubjectKind.POSITION ? neighboursOut(snapshot, id, RelationKind.POST_IN, "Subject") : [],
    kind === SubjectKind.POSITION ? holdersOf(snapshot, id) : [],
    kind === SubjectKind.GROUP ? countJoinedSubjects(snapshot, id, RelationKind.MEMBER_OF) : null,
  ]);
  return {
    subject,
    superior: superiors[0] ?? null,
    host: hosts[0] ?? null,
    organisation: organisations[0] ?? null,
    holders,
    recordedSize,
  };
}

async function holdersOf(snapshot: Snapshot, post: string): Promise<readonly Holder[]> {
  const steps = await stepLoader(snapshot, RelationKind.HOLDS, { direction: Direction.IN }).load(post);
  return steps.flatMap(({ link, far }) => {
    if (far.label !== "Person") return [];
    const name = link.acting ? actingAs(far.state.name, Language.RU) : far.state.name;
    return { name, remarks: sourceRemarks(link, snapshot.moment.asOf, Language.RU) };
  });
}
