import { useEffect } from "react";
import { useWords } from "../language/use-words";
import { FRAME_WORDS } from "./frame.words";

/** What the window is called; undefined leaves it as it is. */
export function usePageTitle(title: string | undefined): void {
  const { name } = useWords(FRAME_WORDS);
  useEffect(() => {
    if (title !== undefined) document.title = `${title} — ${name}`;
  }, [title, name]);
}
