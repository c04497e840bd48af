import { registerEnumType } from "type-graphql";
import { DeadlineKind, DutyForce } from "../entity/duty";
import { DutyOrder } from "./duty.question";
import { DutyStatus } from "../entity/duty-status";
import { DEADLINE_KIND_WORDS, DUTY_FORCE_WORDS } from "../entity/duty.words";
import { DUTY_STATUS_WORDS } from "../entity/duty-status.words";
import { registerEnum } from "../language/enum.type";

registerEnum(DutyForce, {
  name: "DutyForce",
  description: "How strongly a duty binds (сила).",
  words: DUTY_FORCE_WORDS,
});

registerEnum(DeadlineKind, {
  name: "DeadlineKind",
  description: "Kind of deadline (вид срока).",
  words: DEADLINE_KIND_WORDS,
});

registerEnum(DutyStatus, {
  name: "DutyStatus",
  description: "How a duty stands on the day (статус).",
  words: DUTY_STATUS_WORDS,
});

registerEnumType(DutyOrder, {
  name: "DutyOrder",
  description: "How duties are ordered (порядок).",
  valuesConfig: {
    ACT_AND_PATH: { description: "By act, then by provision (по акту и пункту)." },
    DUE_ASC: { description: "Earliest date first, those without one last (по сроку)." },
    DUE_DESC: { description: "Latest date first, those without one last (по сроку, обратный)." },
    TITLE_ASC: { description: "By title (по названию)." },
  },
});
