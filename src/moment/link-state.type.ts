import { LinkState } from "./link-state";
import { LINK_STATE_WORDS } from "./link-state.words";
import { registerEnum } from "../language/enum.type";

registerEnum(LinkState, {
  name: "LinkState",
  description: "What a link, duty or agreement is worth on the day (состояние).",
  words: LINK_STATE_WORDS,
});

export { LinkState };
