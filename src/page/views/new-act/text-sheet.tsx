import { memo, type ReactElement, useEffect, useMemo, useRef } from "react";
import { useWords } from "../../language/use-words";
import type { Words } from "./added";
import { type DraftField, stretchesOf } from "./fields";
import css from "./new-act-view.module.css";
import { NEW_ACT_WORDS } from "./new-act.words";
import { selectedIn } from "./selected-in";

interface TextSheetProps {
  readonly text: string;
  readonly fields: readonly DraftField[];
  readonly lit: DraftField | undefined;
  readonly onPick: (key: string) => void;
  /** Told the words that somebody has selected; nothing when a click takes the selection back. */
  readonly onSelect: (words: Words | undefined) => void;
}

/** The text, with the words of fields marked; those of the chosen field are lit and in sight. */
export const TextSheet = memo(function TextSheet({
  text,
  fields,
  lit,
  onPick,
  onSelect,
}: TextSheetProps): ReactElement {
  const words = useWords(NEW_ACT_WORDS);
  const sheet = useRef<HTMLDivElement>(null);
  const stretches = useMemo(() => stretchesOf(text, fields), [text, fields]);
  const place = lit?.place ?? null;
  useEffect(() => {
    const shown = sheet.current;
    const first = shown?.querySelector<HTMLElement>("[data-lit]");
    if (shown && first) shown.scrollTop = first.offsetTop - shown.offsetTop - shown.clientHeight / 3;
  }, [lit?.key]);
  useEffect(() => {
    const tell = ({ target }: Event): void => {
      const shown = sheet.current;
      if (shown === null) return;
      const selected = selectedIn(shown);
      if (selected !== undefined || (target instanceof Node && shown.contains(target))) onSelect(selected);
    };
    document.addEventListener("mouseup", tell);
    document.addEventListener("keyup", tell);
    return () => {
      document.removeEventListener("mouseup", tell);
      document.removeEventListener("keyup", tell);
    };
  }, [onSelect]);
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
            {...(key !== undefined && { onClick: () => getSelection()?.isCollapsed !== false && onPick(key) })}
          >
            {text.slice(start, end)}
          </span>
        );
      })}
    </div>
  );
});
