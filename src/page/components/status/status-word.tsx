import type { ReactElement, ReactNode } from "react";
import type { DutyStatus, LinkState, Severity } from "../../graphql/generated/enums";
import { SEVERITY_WORDS, STATE_WORDS, STATUS_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { Icon } from "../icon/icon";
import type { IconName } from "../icon/icons";
import css from "./status-word.module.css";
import tones from "./tone.module.css";

export type Tone = "danger" | "warn" | "ok" | "info" | "calm";

interface Sign {
  readonly icon: IconName;
  readonly tone: Tone;
}

/** A state is a shape, a word, and only then a colour. */
export const STATUS_SIGNS: Readonly<Record<DutyStatus, Sign>> = {
  NOT_STARTED: { icon: "notYet", tone: "info" },
  ONGOING: { icon: "running", tone: "calm" },
  DUE: { icon: "clock", tone: "warn" },
  OVERDUE: { icon: "alarm", tone: "danger" },
  DONE: { icon: "holds", tone: "ok" },
  NO_DEADLINE: { icon: "running", tone: "calm" },
  LAPSED: { icon: "minor", tone: "calm" },
};

export const STATE_SIGNS: Readonly<Record<LinkState, Sign>> = {
  VALID: { icon: "holds", tone: "calm" },
  NOT_YET: { icon: "notYet", tone: "info" },
  EXPIRED: { icon: "hourglass", tone: "warn" },
  REPEALED_BASIS: { icon: "repealed", tone: "danger" },
  UNKNOWN: { icon: "nobody", tone: "warn" },
};

export const SEVERITY_SIGNS: Readonly<Record<Severity, Sign>> = {
  CRITICAL: { icon: "critical", tone: "danger" },
  HIGH: { icon: "alarm", tone: "danger" },
  MEDIUM: { icon: "diamond", tone: "warn" },
  LOW: { icon: "minor", tone: "calm" },
  INFO: { icon: "info", tone: "info" },
};

interface SignedProps extends Sign {
  readonly children: ReactNode;
}

/** An icon and a word in the colour of a state. */
export function Signed({ icon, tone, children }: SignedProps): ReactElement {
  return (
    <span className={`${css["word"]} ${tones[tone]}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}

/** How a duty stands. */
export function StatusWord({ status }: { readonly status: DutyStatus }): ReactElement {
  return <Signed {...STATUS_SIGNS[status]}>{useWords(STATUS_WORDS)[status]}</Signed>;
}

/** Whether a link, a duty or an agreement holds on the day. */
export function StateWord({ state }: { readonly state: LinkState }): ReactElement {
  return <Signed {...STATE_SIGNS[state]}>{useWords(STATE_WORDS)[state]}</Signed>;
}

/** How much a finding weighs. */
export function SeverityWord({ severity }: { readonly severity: Severity }): ReactElement {
  return <Signed {...SEVERITY_SIGNS[severity]}>{useWords(SEVERITY_WORDS)[severity]}</Signed>;
}
