import type { ReactElement } from "react";
import { Icon } from "../../components/icon/icon";
import type { IconName } from "../../components/icon/icons";
import tones from "../../components/status/tone.module.css";
import type { Tone } from "../../components/status/status-word";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import type { Trace } from "./chain";
import css from "./execution-steps.module.css";
import { EXECUTION_WORDS } from "./execution.words";

interface Step {
  readonly icon: IconName;
  readonly tone: Tone;
  readonly word: string;
}

/** The step under the status: on control, named, reported, accepted; what was returned or is late alarms. */
export function ExecutionSteps({ duty }: { readonly duty: Trace["duty"] }): ReactElement {
  const steps = useSteps(duty);
  return (
    <span className={css["steps"]}>
      {steps.map(({ icon, tone, word }) => (
        <span key={word} className={tones[tone]}>
          <Icon name={icon} size={13} />
          {word}
        </span>
      ))}
    </span>
  );
}

function useSteps({ execution, requiresNomination }: Trace["duty"]): readonly Step[] {
  const words = useWords(EXECUTION_WORDS);
  const { expected, nominated, submitted, accepted, returned, overdue, movedTimes } = execution;
  const control = useControlStep(execution);
  if (expected === 0) return [control];
  const part = (count: number, word: (count: number, all: number) => string): Step => {
    const icon = count === expected ? "holds" : count === 0 ? "notYet" : "half";
    return { icon, tone: count === expected ? "ok" : "calm", word: word(count, expected) };
  };
  return [
    control,
    ...(requiresNomination || nominated > 0 ? [part(nominated, words.nominated)] : []),
    part(submitted + accepted, words.handedIn),
    part(accepted, words.accepted),
    ...(returned > 0 ? [{ icon: "swap", tone: "danger", word: words.returned(returned) } as const] : []),
    ...(overdue > 0 ? [{ icon: "alarm", tone: "danger", word: words.overdue(overdue) } as const] : []),
    ...(movedTimes > 0 ? [{ icon: "history", tone: "warn", word: words.moved(movedTimes) } as const] : []),
  ];
}

function useControlStep({ isOnControl, takenOffControlOn }: Trace["duty"]["execution"]): Step {
  const words = useWords(EXECUTION_WORDS);
  const language = useLanguage();
  if (takenOffControlOn !== null)
    return { icon: "holds", tone: "ok", word: words.offControl(dayText(takenOffControlOn, language)) };
  return isOnControl
    ? { icon: "running", tone: "calm", word: words.onControl }
    : { icon: "minor", tone: "calm", word: words.notOnControl };
}
