import { memo, type ReactElement, useEffect, useMemo, useRef } from "react";
import { useWords } from "../../language/use-words";
import { type DraftField, stretchesOf } from "./fields";
import css from "./new-act-view.module.css";
import { NEW_ACT_WORDS } from "./new-act.words";

interface TextSheetProps {
  readonly text: string;
  readonly fields: readonly DraftField[];
  readonly lit: DraftField | undefined;
  readonly onPick: (key: string) => void;
}

/** The text, with the words of fields marked; those of the chosen field are lit and in sight. */
export const TextSheet = memo(function TextSheet({ text, fields, lit, onPick }: TextSheetProps): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  const sheet = useRef<HTMLDivElement>(null);
  const stretches = useMemo(() => stretchesOf(text, fields), [text, fields]);
  const place = lit?.place ?? null;
  useEffect(() => {
    const shown = sheet.current;
    const first = shown?.querySelector<HTMLElement>("[data-lit]");
    if (shown && first) shown.scrollTop = first.offsetTop - shown.offsetTop - shown.clientHeight / 3;
  }, [lit?.key]);
  return (
    <div className={css["sheet"]} ref={sheet} role="region" aria-label={words.sheet} tabIndex={0}>
      {stretches.map(({ start, end, keys }) => {
        const [key] = keys;
        const isLit = place !== null && start >= place.start && start < place.end;
        const look = `${key === undefined ? "" : css["marked"]} ${isLit ? css["lit"] : ""}`;
        return (
          <span
            key={start}
            className={look}
            {...(isLit && { "data-lit": true })}
            {...(key !== undefined && { onClick: () => onPick(key) })}
          >
            {text.slice(start, end)}
          </span>
        );
      })}
    </div>
  );
});
