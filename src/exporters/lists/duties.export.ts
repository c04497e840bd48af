import { TRACE_BRANCH_WORDS } from "../../chain/accountability.words";
import type { ActEntity, DutyEntity, ProgrammeEntity } from "../../entity/entity";
import { actLabel } from "../../entity/act-label";
import type { DutyStatus } from "../../entity/duty-status";
import { nextDue } from "../../entity/duty-status";
import type { DutyListArgs } from "../../duty/duty.question";
import { listDuties } from "../../duty/duty.question";
import { dutyLinkState, dutyValidity } from "../../entity/duty-validity";
import { DUTY_STATUS_WORDS } from "../../entity/duty-status.words";
import { DEADLINE_KIND_WORDS, DUTY_FORCE_WORDS } from "../../entity/duty.words";
import { ROLE_WORDS } from "../../link/link.words";
import { LINK_STATE_WORDS } from "../../moment/link-state.words";
import type { Snapshot } from "../../graph/snapshot";
import type { Link } from "../../link/link";
import { RelationKind, ResponsibilityRole } from "../../link/link";
import { Direction } from "../../link/link-fragments";
import type { Step } from "../../link/link.query";
import { stepLoader } from "../../link/step.loader";
import type { LinkState } from "../../moment/link-state";
import { statusOfDuty } from "../../execution/settlement.question";
import type { IsoDay } from "../../moment/iso-day";
import { neighboursOut, getEntity } from "../../link/neighbours.question";
import { Language } from "../../language/language";
import { capitalised } from "../../language/sentence";
import { argumentsOf } from "../parameters";
import type { Column } from "../table/column";
import { pagesOf } from "../table/pages";
import { tableExport } from "../table/table-export";

interface DutyRow {
  readonly duty: DutyEntity;
  readonly act: ActEntity;
  readonly programmes: readonly ProgrammeEntity[];
  /** Whom the act names as responsible or concerned, groups as groups, in the states that were asked for. */
  readonly named: readonly Step[];
  readonly status: DutyStatus;
  readonly asOf: IsoDay;
}

type Parameters = Pick<DutyListArgs, "filter" | "states" | "orderBy">;

/** Duties with whom they name. Cost: three or four queries a page. */
export const DUTIES_EXPORT = tableExport<Parameters, DutyRow>({
  name: "duties",
  title: "Обязанности",
  parameters: (schema) => argumentsOf(schema, "duties", ["filter", "states", "orderBy"]),
  read: (reader, parameters) => ({
    pages: pagesOf(reader, {
      list: (snapshot, page) => listDuties(snapshot, { ...parameters, ...page }),
      row: (snapshot, duty) => dutyRow(snapshot, duty, parameters.states),
    }),
    isPartial: false,
  }),
  columns: [
    { key: "id", header: "Идентификатор", width: 28, value: ({ duty }) => duty.id },
    { key: "actId", header: "Акт, идентификатор", width: 28, value: ({ duty }) => duty.state.act },
    { key: "act", header: "Акт", width: 36, value: ({ act }) => actLabel(act.state, Language.RU) },
    { key: "path", header: "Пункт", width: 8, value: ({ duty }) => duty.state.path },
    { key: "title", header: "Обязанность", width: 50, value: ({ duty }) => duty.state.title },
    { key: "text", header: "Содержание", width: 70, value: ({ duty }) => duty.state.text },
    { key: "region", header: "Регион", width: 10, value: ({ duty }) => duty.state.region },
    { key: "force", header: "Сила", words: DUTY_FORCE_WORDS, value: ({ duty }) => duty.state.force },
    {
      key: "deadlineKind",
      header: "Вид срока",
      words: DEADLINE_KIND_WORDS,
      value: ({ duty }) => duty.state.deadlineKind,
    },
    { key: "deadlineText", header: "Срок в акте", width: 36, value: ({ duty }) => duty.state.deadlineText },
    { key: "deadlineFrom", header: "Срок с", isDay: true, value: ({ duty }) => duty.state.deadlineFrom },
    { key: "due", header: "Срок до (включительно)", isDay: true, value: ({ duty }) => duty.state.due },
    { key: "nextDue", header: "Ближайший срок", isDay: true, value: ({ duty, asOf }) => nextDue(duty.state, asOf) },
    { key: "rrule", header: "Правило повторения", value: ({ duty }) => duty.state.rrule },
    { key: "plan", header: "План", value: ({ duty }) => duty.state.plan },
    {
      key: "thereafter",
      header: "Далее",
      words: DEADLINE_KIND_WORDS,
      value: ({ duty }) => duty.state.thereafter,
    },
    {
      key: "status",
      header: "Статус",
      words: DUTY_STATUS_WORDS,
      value: ({ status }) => status,
    },
    {
      key: "state",
      header: "Состояние",
      words: LINK_STATE_WORDS,
      value: ({ duty, asOf }) => dutyLinkState(duty.state, asOf),
    },
    { key: "validFrom", header: "Действует с", isDay: true, value: ({ duty }) => dutyValidity(duty.state).from },
    { key: "validTo", header: "Не действует с", isDay: true, value: ({ duty }) => dutyValidity(duty.state).to },
    { key: "requiresAgreement", header: "Нужен договор", value: ({ duty }) => duty.state.requiresAgreement },
    { key: "requiresNomination", header: "Нужно назначение", value: ({ duty }) => duty.state.requiresNomination },
    namedAs("executors", ResponsibilityRole.EXECUTOR),
    namedAs("coExecutors", ResponsibilityRole.CO_EXECUTOR),
    namedAs("coordinators", ResponsibilityRole.COORDINATOR),
    namedAs("operators", ResponsibilityRole.OPERATOR),
    namedAs("controllers", ResponsibilityRole.CONTROLLER),
    namedAs("recipients", ResponsibilityRole.RECIPIENT),
    {
      key: "concerns",
      header: capitalised(TRACE_BRANCH_WORDS.CONCERNS.RU.term),
      width: 40,
      value: ({ named }) => namesOf(named, ({ relation }) => relation === RelationKind.CONCERNS),
    },
    {
      key: "programmes",
      header: "Программы",
      width: 28,
      value: ({ programmes }) => programmes.map(({ state }) => state.name),
    },
    { key: "addedIn", header: "Внесена ревизией", value: ({ duty }) => duty.addedIn },
  ],
});

async function dutyRow(snapshot: Snapshot, duty: DutyEntity, states: readonly LinkState[]): Promise<DutyRow> {
  const subjects = stepLoader(snapshot, [RelationKind.RESPONSIBLE_FOR, RelationKind.CONCERNS], {
    direction: Direction.BOTH,
    states,
  });
  const [act, programmes, named, status] = await Promise.all([
    getEntity(snapshot, "Act", duty.state.act),
    neighboursOut(snapshot, duty.id, RelationKind.UNDER, "Programme"),
    subjects.load(duty.id),
    statusOfDuty(snapshot, duty),
  ]);
  return { duty, act, programmes, named, status, asOf: snapshot.moment.asOf };
}

function namedAs(key: string, role: ResponsibilityRole): Column<DutyRow> {
  const value = ({ named }: DutyRow) => namesOf(named, (link) => link.role === role);
  return { key, header: capitalised(ROLE_WORDS[role].RU.many), width: 40, value };
}

function namesOf(named: readonly Step[], isWanted: (link: Link) => boolean): readonly string[] {
  return named.flatMap(({ link, far }) => (isWanted(link) && far.label === "Subject" ? far.state.name : []));
}
