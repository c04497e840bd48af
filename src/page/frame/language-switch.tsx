import type { ReactElement } from "react";
import { useChange } from "../address/use-address";
import { Button } from "../components/button/button";
import { useLanguage, useWords } from "../language/use-words";
import { FRAME_WORDS } from "./frame.words";

/** Changes between Russian and English; the address says which. */
export function LanguageSwitch(): ReactElement {
  const words = useWords(FRAME_WORDS);
  const language = useLanguage();
  const change = useChange();
  return (
    <Button
      look="bare"
      lang={language === "ru" ? "en" : "ru"}
      aria-label={words.language}
      onClick={() => change({ lang: language === "ru" ? "en" : "" })}
    >
      {words.languageShort}
    </Button>
  );
}
