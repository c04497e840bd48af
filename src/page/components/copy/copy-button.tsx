import { type ReactElement, type ReactNode, useEffect, useState } from "react";
import { useWords } from "../../language/use-words";
import { Button } from "../button/button";
import type { IconName } from "../icon/icons";
import { STATES_WORDS } from "../states/states.words";

interface CopyButtonProps {
  /** What is copied; asked for when the button is pressed. */
  readonly text: string | (() => string);
  readonly icon?: IconName;
  readonly look?: "plain" | "bare";
  readonly children?: ReactNode;
}

/** Copies a text, and says for two seconds that it has. */
export function CopyButton({ text, icon = "copy", look = "bare", children }: CopyButtonProps): ReactElement {
  const words = useWords(STATES_WORDS);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return undefined;
    const timer = setTimeout(() => setDone(false), 2000);
    return () => clearTimeout(timer);
  }, [isDone]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(typeof text === "string" ? text : text());
    setDone(true);
  };
  return (
    <Button look={look} icon={isDone ? "holds" : icon} onClick={() => void copy()} aria-live="polite">
      {isDone ? words.copied : (children ?? words.copy)}
    </Button>
  );
}
