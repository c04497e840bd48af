import type { GraphReader } from "../graph/graph-store";
import type { Message } from "../language/messages/message";
import type { IsoDay } from "../moment/iso-day";
import type { Principal } from "../request/principal";
import { ViewerRole } from "../request/principal";

/** What may be done to the graph: the mutations by their names, and importing. */
export type WriteAction =
  | "addSubject"
  | "renameSubject"
  | "dissolveSubject"
  | "setSuperior"
  | "setHost"
  | "addMembers"
  | "removeMembers"
  | "appointHolder"
  | "releaseHolder"
  | "assignDuty"
  | "releaseFromDuty"
  | "moveDeadline"
  | "concludeAgreement"
  | "extendAgreement"
  | "terminateAgreement"
  | "repealAct"
  | "withdrawFact"
  | "importDocuments"
  | "undo";

/** What somebody wants to write. */
export interface WantedWrite {
  readonly action: WriteAction;
  /** Ids of the nodes that it is about. */
  readonly about: readonly string[];
  /** The day of the write. */
  readonly on: IsoDay;
}

/** Whether somebody may write something, and why, in both languages. */
export interface Decision {
  readonly allowed: boolean;
  readonly reason: Message;
}

/** The one place that decides who may write what. `reader` is the transaction of the write. */
export function decide(_reader: GraphReader, principal: Principal, wanted: WantedWrite): Promise<Decision> {
  return Promise.resolve(decisionOf(principal, wanted));
}

function decisionOf({ isAnonymous, roles }: Principal, { action }: WantedWrite): Decision {
  if (roles.includes(ViewerRole.ADMINISTRATOR))
    return { allowed: true, reason: ["An administrator may do all.", "Администратору можно всё."] };
  if (isAnonymous)
    return {
      allowed: false,
      reason: [
        "Nobody writes without saying who they are: sign in, or send a token.",
        "Никто не вносит изменения, не представившись: войдите или отправьте токен.",
      ],
    };
  return {
    allowed: false,
    reason: [
      `Your roles do not allow ${action}: ask an administrator for the right.`,
      `Ваши роли не дают права на ${action}: попросите его у администратора.`,
    ],
  };
}
