import { FINDING_RULE_WORDS } from "../finding/finding.words";
import type { Term, Word, Words } from "../language/words";
import { LINK_STATE_WORDS } from "../moment/link-state.words";
import { BreakKind, TraceBranch } from "./accountability";

/** What the branches of a trace are called. */
export const TRACE_BRANCH_WORDS: Words<TraceBranch> = {
  [TraceBranch.BASIS]: {
    RU: { term: "основание" },
    EN: { term: "basis" },
    about: { EN: "It leads to what the duty rests on" },
  },
  [TraceBranch.EXECUTION]: {
    RU: { term: "исполнение" },
    EN: { term: "execution" },
    about: { EN: "It leads to who does it, or is reported to" },
  },
  [TraceBranch.CONTROL]: {
    RU: { term: "контроль" },
    EN: { term: "control" },
    about: { EN: "It leads to who controls it, and who stands above" },
  },
};

/** With what a sentence says of it, where the term would claim more than the graph knows. */
interface BreakWord extends Word {
  readonly sentence?: Term;
}

/** What is missing or stale in a chain: links are called by their state, gaps as the finding that tells of them. */
export const BREAK_WORDS: Words<BreakKind, BreakWord> = {
  [BreakKind.EXPIRED]: { ...LINK_STATE_WORDS.EXPIRED, about: { EN: "A link or the duty has ended" } },
  [BreakKind.NOT_YET]: { ...LINK_STATE_WORDS.NOT_YET, about: { EN: "A link or the duty begins later" } },
  [BreakKind.REPEALED_BASIS]: {
    ...LINK_STATE_WORDS.REPEALED_BASIS,
    about: { EN: "It rests on what is no longer in force" },
  },
  [BreakKind.UNKNOWN]: {
    ...LINK_STATE_WORDS.UNKNOWN,
    about: { EN: "No source says whether a link held yet: it is attested on a later day" },
  },
  [BreakKind.NO_EXECUTOR]: {
    ...FINDING_RULE_WORDS.NO_EXECUTOR,
    about: { EN: "Nobody is named to do it" },
    sentence: {
      RU: "В тексте, который у нас есть, исполнитель на эту дату не назван",
      EN: "The text we hold names no executor on this day",
    },
  },
  [BreakKind.NO_CONTROLLER]: {
    ...FINDING_RULE_WORDS.NO_CONTROLLER,
    about: { EN: "Nobody is named to control it" },
    sentence: {
      RU: "В тексте, который у нас есть, контроль на эту дату ни на кого не возложен",
      EN: "The text we hold lays control on nobody on this day",
    },
  },
  [BreakKind.UNASSIGNED_POST]: {
    ...FINDING_RULE_WORDS.UNASSIGNED_POST,
    about: { EN: "Nobody is recorded as holding a post" },
    sentence: {
      RU: "Не записано, кто занимает эту должность на дату",
      EN: "Nobody is recorded as holding this post on the day",
    },
  },
  [BreakKind.EMPTY_GROUP]: {
    ...FINDING_RULE_WORDS.EMPTY_GROUP,
    about: { EN: "No member of a group is recorded" },
    sentence: { RU: "В группе не записан ни один участник", EN: "No member of the group is recorded" },
  },
  [BreakKind.GROUP_INCOMPLETE]: {
    ...FINDING_RULE_WORDS.GROUP_INCOMPLETE,
    about: { EN: "Fewer members are recorded than declared" },
    sentence: {
      RU: "В группе записано меньше участников, чем заявлено",
      EN: "Fewer members of the group are recorded than declared",
    },
  },
};
