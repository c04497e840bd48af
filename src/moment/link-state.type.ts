import { registerEnumType } from "type-graphql";
import { LinkState } from "./link-state";

registerEnumType(LinkState, {
  name: "LinkState",
  description: "What a link, duty or agreement is worth on the day (состояние).",
  valuesConfig: {
    VALID: { description: "It holds, and its basis is in force (действует)." },
    NOT_YET: { description: "It begins later, or its basis is not in force yet (ещё не действует)." },
    EXPIRED: { description: "It has ended (истекло)." },
    REPEALED_BASIS: {
      description: "It would hold, but its act or clause is no longer in force (основание утратило силу).",
    },
  },
});

export { LinkState };
