import type { ReactElement } from "react";
import type { Language } from "../language/language";
import { dayText } from "../moment/day";
import type { AnswerFacts } from "./ask";
import { PLAYGROUND_WORDS } from "./playground.words";

/** Of which day and revision the last answer is, and what it cost. */
export function AnswerLine({ facts, language }: { facts: AnswerFacts | null; language: Language }): ReactElement {
  return (
    <p className="answer-line" role="status">
      {lineOf(facts, language)}
    </p>
  );
}

function lineOf(facts: AnswerFacts | null, language: Language): string {
  const words = PLAYGROUND_WORDS[language];
  if (facts === null) return words.notAsked;
  const { moment, cost, errors } = facts;
  const number = (value: number) => value.toLocaleString(language);
  return [
    moment && `${words.day} ${dayText(moment.asOf, language)}`,
    moment && `${words.revision} ${moment.knownAt}`,
    cost?.estimated !== undefined && `${words.estimated} ${number(cost.estimated)}`,
    cost?.objects !== undefined && `${words.objects} ${number(cost.objects)}`,
    cost?.ms !== undefined && `${number(cost.ms)} ${words.ms}`,
    errors > 0 && `${words.errors}: ${errors}`,
  ]
    .filter((part) => typeof part === "string")
    .join(" · ");
}
