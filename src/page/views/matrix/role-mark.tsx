import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import type { ResponsibilityRole } from "../../graphql/generated/enums";
import { ROLE_WORDS, STATE_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import type { Mark } from "./matrix-rows";
import css from "./role-mark.module.css";
import { MATRIX_WORDS } from "./matrix.words";

/** In which colour a role is told. */
const TONES: Readonly<Record<ResponsibilityRole, "control" | "execution" | "report">> = {
  CONTROLLER: "control",
  EXECUTOR: "execution",
  CO_EXECUTOR: "execution",
  COORDINATOR: "execution",
  OPERATOR: "execution",
  RECIPIENT: "report",
};

interface RoleMarkProps {
  readonly mark: Mark;
  readonly duty: string;
  /** Whose role it is, for screen readers. */
  readonly whose: string;
}

/** The letter of a role: a link to where it stands in the chain of its duty. */
export function RoleMark({ mark, duty, whose }: RoleMarkProps): ReactElement {
  const { letters, viaNames } = useWords(MATRIX_WORDS);
  const roles = useWords(ROLE_WORDS);
  const states = useWords(STATE_WORDS);
  const { role, count, isInherited, state, via } = mark;
  const said = [
    count > 1 ? `${roles[role]}: ${count}` : roles[role],
    ...(isInherited ? [viaNames(via.join(", "))] : []),
    ...(state === "VALID" ? [] : [states[state]]),
  ].join(", ");
  const letter = letters[role];
  return (
    <ViewLink
      view="duty"
      of={duty}
      parameters={{ sel: mark.link }}
      className={classOf(role, isInherited, state)}
      tabIndex={-1}
      title={said}
    >
      {letter}
      {count > 1 && ` ${count}`}
      <span className="sr">{`, ${said}, ${whose}`}</span>
    </ViewLink>
  );
}

interface RoleLetterProps {
  readonly role: ResponsibilityRole;
  readonly isInherited?: boolean;
}

/** A letter of the legend. */
export function RoleLetter({ role, isInherited = false }: RoleLetterProps): ReactElement {
  const { letters } = useWords(MATRIX_WORDS);
  return <span className={classOf(role, isInherited, "VALID")}>{letters[role]}</span>;
}

function classOf(role: ResponsibilityRole, isInherited: boolean, state: Mark["state"]): string {
  const look = state === "VALID" ? (isInherited ? `${TONES[role]}Light` : TONES[role]) : "broken";
  return `${css["mark"]} ${css[look]}`;
}
