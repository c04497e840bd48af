import { registerEnumType } from "type-graphql";
import { Certainty, RelationKind, ResponsibilityRole, SubordinationKind, SuccessionKind } from "./link";
import { Direction } from "./link-fragments";
import { ResponsibilityPath } from "./responsibility-path";
import {
  CERTAINTY_WORDS,
  RELATION_WORDS,
  ROLE_WORDS,
  SUBORDINATION_KIND_WORDS,
  SUCCESSION_KIND_WORDS,
} from "./link.words";
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

registerEnum(SubordinationKind, {
  name: "SubordinationKind",
  description: "How one subject answers to another (вид подчинённости).",
  words: SUBORDINATION_KIND_WORDS,
});

registerEnum(SuccessionKind, {
  name: "SuccessionKind",
  description: "How one subject took the place of another (вид правопреемства).",
  words: SUCCESSION_KIND_WORDS,
});

registerEnum(Certainty, {
  name: "Certainty",
  description: "How sure a fact is (достоверность).",
  words: CERTAINTY_WORDS,
});

registerEnumType(ResponsibilityPath, {
  name: "ResponsibilityPath",
  description: "Through what a subject answers for a duty that does not name it (через что отвечает).",
  valuesConfig: {
    GROUPS: { description: "A group that it belongs to is named (группы)." },
    POSTS: { description: "A post in it is named (должности)." },
    UNITS: { description: "A centre that sits in it is named (центры на её базе)." },
  },
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
