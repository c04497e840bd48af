import { registerEnumType } from "type-graphql";
import { Certainty, RelationKind, ResponsibilityRole } from "./link";
import { Direction } from "./link-fragments";
import { CERTAINTY_WORDS, RELATION_WORDS, ROLE_WORDS } from "./link.words";
import { registerEnum } from "../language/enum.type";

registerEnum(RelationKind, {
  name: "RelationKind",
  description: "Kind of relationship, read from → to (вид связи).",
  words: RELATION_WORDS,
});

registerEnum(ResponsibilityRole, {
  name: "ResponsibilityRole",
  description: "In which role a duty is borne (роль). EXECUTOR, CO_EXECUTOR, COORDINATOR and OPERATOR execute.",
  words: ROLE_WORDS,
});

registerEnum(Certainty, {
  name: "Certainty",
  description: "How sure a fact is (достоверность).",
  words: CERTAINTY_WORDS,
});

registerEnumType(Direction, {
  name: "Direction",
  description: "Which links of a node are meant (направление).",
  valuesConfig: {
    OUT: { description: "Those that leave it (исходящие)." },
    IN: { description: "Those that reach it (входящие)." },
    BOTH: { description: "Both (все)." },
  },
});
