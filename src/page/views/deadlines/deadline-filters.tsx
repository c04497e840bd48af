import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { type Axis, monthsLater } from "../../components/axis/axis";
import { Button } from "../../components/button/button";
import { Choice } from "../../components/choice/choice";
import { RegionChoice } from "../../components/choice/region-choice";
import { exportUrl } from "../../components/export/export-url";
import { Icon } from "../../components/icon/icon";
import { MenuItem } from "../../components/menu/menu-item";
import { Popup } from "../../components/menu/popup";
import { SubjectField } from "../../components/subject-field/subject-field";
import { useFrame } from "../../frame/frame-facts";
import type { DutyStatus } from "../../graphql/generated/enums";
import type { DeadlinesQuery } from "../../graphql/generated/operations";
import { STATUS_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import css from "./deadlines-view.module.css";
import { DEADLINES_WORDS } from "./deadlines.words";

/** In the order in which they ask for attention. */
const STATUSES: readonly DutyStatus[] = ["OVERDUE", "DUE", "ONGOING", "NOT_STARTED", "NO_DEADLINE", "DONE", "LAPSED"];

interface DeadlineFiltersProps {
  readonly who: DeadlinesQuery["who"];
  readonly axis: Axis;
}

/** What the duties are filtered by, which year is shown, and the calendar to subscribe to. */
export function DeadlineFilters({ who, axis }: DeadlineFiltersProps): ReactElement {
  const words = useWords(DEADLINES_WORDS);
  const statuses = useWords(STATUS_WORDS);
  const change = useChange();
  const { status = "" } = useAddress().parameters;
  return (
    <div className={css["filters"]}>
      <RegionChoice />
      <Choice
        label={words.status}
        value={status}
        all={words.allStatuses}
        options={STATUSES.map((value) => ({ value, name: statuses[value] }))}
        onChoose={(chosen) => change({ status: chosen })}
      />
      <SubjectField label={words.who} chosen={who} onChoose={(id) => change({ who: id })} />
      <span className={`${css["years"]} wide`} role="group" aria-label={words.from}>
        <Button look="bare" onClick={() => change({ from: monthsLater(axis.from, -12) })}>
          {words.earlier}
        </Button>
        <Button look="bare" onClick={() => change({ from: monthsLater(axis.from, 12) })}>
          {words.later}
        </Button>
      </span>
      <Subscribe who={who} />
    </div>
  );
}

/** A calendar is of one region, or of one subject. */
function Subscribe({ who }: Pick<DeadlineFiltersProps, "who">): ReactElement {
  const words = useWords(DEADLINES_WORDS);
  const { regions } = useFrame();
  return (
    <Popup
      label={words.subscribe}
      button={(attributes) => (
        <Button icon="calendar" {...attributes}>
          {words.subscribe}
          <Icon name="down" />
        </Button>
      )}
    >
      {(close) => (
        <>
          {who && (
            <MenuItem href={exportUrl("calendar", "ics", { subject: who.id }, undefined)} onClick={close}>
              {words.subscribeTo(who.label)}
            </MenuItem>
          )}
          {regions.map(({ code, name }) => (
            <MenuItem key={code} href={exportUrl("calendar", "ics", { region: code }, undefined)} onClick={close}>
              {words.subscribeTo(name)}
            </MenuItem>
          ))}
        </>
      )}
    </Popup>
  );
}
