import type { Words } from "../language/words";
import { LinkState } from "./link-state";

/** What the states of links, duties and agreements are called. */
export const LINK_STATE_WORDS: Words<LinkState> = {
  [LinkState.VALID]: {
    RU: { term: "действует" },
    EN: { term: "valid" },
    about: { EN: "It holds, and its basis is in force" },
  },
  [LinkState.NOT_YET]: {
    RU: { term: "ещё не действует" },
    EN: { term: "not yet in force" },
    about: { EN: "It begins later, or its basis is not in force yet" },
  },
  [LinkState.EXPIRED]: {
    RU: { term: "срок истёк" },
    EN: { term: "expired" },
    about: { EN: "It has ended" },
  },
  [LinkState.REPEALED_BASIS]: {
    RU: { term: "основание утратило силу" },
    EN: { term: "its basis is repealed" },
    about: { EN: "It would hold, but its act or clause is no longer in force" },
  },
  [LinkState.UNKNOWN]: {
    RU: { term: "не известно" },
    EN: { term: "not known" },
    about: { EN: "No source gives its start, and the day on which one states it is later" },
  },
};
