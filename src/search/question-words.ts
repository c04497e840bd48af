/** What people ask with. A text that has one of these is a question. */
const ASKING =
  "кто что где когда какой какая какое какие каких сколько почему зачем чей чья кому кем who what where when which whose how";
/** What holds the words of a question together, and says nothing of what is looked for. */
const JOINING =
  "за в во на по и с со к ко о об у от до для из ли есть это отвечает отвечают ответит занимается находится является should is are for of in the at does";

const ASKING_WORDS = new Set(ASKING.split(" "));
const JOINING_WORDS = new Set(JOINING.split(" "));

/** Whether the words ask something: «Кто отвечает за сетевую школу?». */
export function isQuestion(words: readonly string[]): boolean {
  return words.some((word) => ASKING_WORDS.has(word));
}

/** The words of a question that say what is looked for; all words where none does, or where nothing is asked. */
export function tellingWords(words: readonly string[]): readonly string[] {
  if (!isQuestion(words)) return words;
  const telling = withoutJoining(words).filter((word) => !ASKING_WORDS.has(word));
  return telling.length === 0 ? words : telling;
}

/** The words that say something by themselves. */
export function withoutJoining(words: readonly string[]): readonly string[] {
  return words.filter((word) => !JOINING_WORDS.has(word));
}
