import type { ReactElement } from "react";
import { changeAddress } from "../../address/address";
import { useAddress } from "../../address/use-address";
import { AddressLink } from "../../address/view-link";
import { CopyButton } from "../../components/copy/copy-button";
import { SideSection } from "../../components/side/side";
import { TABLE_WORDS } from "../../components/table/table.words";
import type { Answer } from "../../graphql/use-answer";
import { unbroken } from "../../language/citation";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import type { Trace } from "./chain";
import { DUTY_WORDS } from "./duty.words";
import css from "./sentence-section.module.css";

interface SentenceProps {
  readonly trace: Trace;
  readonly moment: Answer<unknown>["moment"];
}

/** The chain in one sentence; copied, it says of which day and revision it is. */
export function SentenceSection({ trace, moment }: SentenceProps): ReactElement {
  const words = useWords(DUTY_WORDS);
  const table = useWords(TABLE_WORDS);
  const language = useLanguage();
  const copied = (): string =>
    moment === undefined
      ? trace.sentence
      : `${trace.sentence}\n${table.moment(dayText(moment.asOf, language), moment.knownAt)}.\n${location.href}`;
  return (
    <SideSection title={words.sentence} isQuiet>
      <Sentence trace={trace} />
      <p className={css["copy"]}>
        <CopyButton text={copied}>{words.copySentence}</CopyButton>
      </p>
    </SideSection>
  );
}

/** The sentence: who is named in it can be selected, and what is broken in it is red. */
export function Sentence({ trace }: { readonly trace: Trace }): ReactElement {
  const address = useAddress();
  return (
    <p className={css["sentence"]}>
      {trace.sentenceParts.map(({ text, node, link, state }, index) => {
        const broken = state !== null && state !== "VALID" ? css["broken"] : "";
        const target = link ?? node;
        if (target === null || target === trace.duty.id) return <span key={index}>{unbroken(text)}</span>;
        return (
          <AddressLink
            key={index}
            className={`${css["part"]} ${broken}`}
            to={changeAddress(address, { sel: target })}
            replace
          >
            {unbroken(text)}
          </AddressLink>
        );
      })}
    </p>
  );
}
