import type { ReactElement } from "react";
import { MenuItem } from "../../components/menu/menu-item";
import { PictureExports } from "../../graph/picture-exports";
import type { Answer } from "../../graphql/use-answer";
import { useLanguage, useWords } from "../../language/use-words";
import { DUTY_WORDS } from "./duty.words";

interface DutyExportsProps {
  readonly duty: string;
  readonly moment: Answer<unknown>["moment"];
  readonly close: () => void;
}

/** The report of the chain by the service, and the picture as it is on the screen. */
export function DutyExports({ duty, moment, close }: DutyExportsProps): ReactElement {
  const { exports } = useWords(DUTY_WORDS);
  const language = useLanguage();
  const at: Record<string, string> = moment ? { asOf: moment.asOf, knownAt: String(moment.knownAt) } : {};
  const query = new URLSearchParams({ duty, lang: language, ...at }).toString();
  return (
    <>
      <MenuItem href={`/export/accountability.pdf?${query}`} note={exports.forms.pdf} onClick={close}>
        {exports.pdf}
      </MenuItem>
      <MenuItem href={`/export/accountability.xlsx?${query}`} note={exports.forms.xlsx} onClick={close}>
        {exports.xlsx}
      </MenuItem>
      <PictureExports file={`duty-${duty}`} moment={moment} close={close} />
    </>
  );
}
