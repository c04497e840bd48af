import type { Message } from "./message";

/** What is said to who writes about agreements. */
export const AGREEMENT_MESSAGES: readonly Message[] = [
  [
    "`participants` names {count}, and {limit} is the most: make several agreements.",
    "В `participants` {count}, а можно не больше {limit}: заключите несколько договоров.",
  ],
  [
    "{node} cannot agree with itself: leave it out of `participants`.",
    "{node} не может заключить договор с собой: уберите из `participants`.",
  ],
  ["{node} has no end: there is nothing to extend.", "{node} — без срока окончания: продлевать нечего."],
  [
    "{node} is in force until {day} already: give a later day, or terminate it.",
    "{node} и так действует до {day}: укажите более поздний день или расторгните.",
  ],
  [
    "{node} was in force until {to}, and cannot be extended on {on}: give the day on which it was, or conclude another.",
    "{node} действовал до {to}, и продлить его {on} нельзя: укажите день, когда он был продлён, или заключите другой.",
  ],
  [
    "{node} is in force from {from} on, and cannot end on {to}: choose a later day, or withdraw it.",
    "{node} действует с {from} и не может прекратиться {to}: выберите более поздний день или отзовите.",
  ],
];
