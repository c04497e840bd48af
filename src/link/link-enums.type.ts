import { registerEnumType } from "type-graphql";
import { Certainty, RelationKind, ResponsibilityRole } from "./link";
import { Direction } from "./link-fragments";

registerEnumType(RelationKind, {
  name: "RelationKind",
  description: "Kind of relationship, read from → to (вид связи).",
  valuesConfig: {
    RESPONSIBLE_FOR: { description: "Subject bears a duty (отвечает за)." },
    NETWORK_AGREEMENT: { description: "Base organisation has an agreement with a participant (сетевой договор)." },
    SUBORDINATE_TO: { description: "Subject answers to its superior or founder (подчинён)." },
    HOSTED_BY: { description: "Centre sits in an organisation (создан на базе)." },
    MEMBER_OF: { description: "Subject belongs to a group (входит в)." },
    POST_IN: { description: "Position is a post of its organisation (должность в)." },
    HOLDS: { description: "Person holds a position (занимает должность)." },
    SUCCEEDS: { description: "Subject took the place of another (правопреемник)." },
    PART_OF: { description: "Provision is part of an act or provision (часть)." },
    ESTABLISHES: { description: "Provision lays down a duty (устанавливает)." },
    ISSUED_BY: { description: "Act is issued by a subject (принят)." },
    SIGNED_BY: { description: "Act is signed by a subject (подписан)." },
    APPROVES: { description: "Provision approves an act (утверждает)." },
    FOLLOWS: { description: "Act or provision executes or rests on an act (во исполнение, в соответствии с)." },
    AMENDS: { description: "Act changes an act or provision (изменяет)." },
    REPEALS: { description: "Act repeals an act or provision (отменяет)." },
    UNDER: { description: "Duty belongs to a programme (в рамках)." },
  },
});

registerEnumType(ResponsibilityRole, {
  name: "ResponsibilityRole",
  description: "In which role a duty is borne (роль). EXECUTOR, CO_EXECUTOR, COORDINATOR and OPERATOR execute.",
  valuesConfig: {
    EXECUTOR: { description: "Does it (исполнитель)." },
    CO_EXECUTOR: { description: "Does it together with the executor (соисполнитель)." },
    COORDINATOR: { description: "Coordinates it (координатор)." },
    OPERATOR: { description: "Operates it (оператор)." },
    CONTROLLER: { description: "Controls it (контроль)." },
    RECIPIENT: { description: "Is reported to (кому докладывают)." },
  },
});

registerEnumType(Certainty, {
  name: "Certainty",
  description: "How sure a fact is (достоверность).",
  valuesConfig: {
    STATED: { description: "A source says so (указано в источнике)." },
    INFERRED: { description: "It follows from a source that does not say it (выведено)." },
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
