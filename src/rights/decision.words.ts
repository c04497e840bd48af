import type { Message } from "../language/messages/message";
import type { IsoDay } from "../moment/iso-day";
import type { Principal, ViewerRole } from "../request/principal";
import { VIEWER_ROLE_WORDS } from "./viewer-role.words";

/** Whether somebody may write something, and why, in both languages. */
export interface Decision {
  readonly allowed: boolean;
  readonly reason: Message;
}

const yes = (...reason: Message): Decision => ({ allowed: true, reason });
const no = (...reason: Message): Decision => ({ allowed: false, reason });

export const ADMINISTRATOR_MAY = yes(
  "An administrator may do all, and the revision names them.",
  "Администратору можно всё, и ревизия называет его.",
);

export const THEIRS = yes(
  "It belongs to those for whom you act, or to your regions.",
  "Это относится к тем, за кого вы действуете, или к вашим регионам.",
);

export const CONTROLS = yes(
  "You act for a controller of this duty.",
  "Вы действуете за того, кто контролирует эту обязанность.",
);

export const NOBODY_WRITES = no(
  "Nobody writes without saying who they are: sign in, or send a token.",
  "Никто не вносит изменения, не представившись: войдите или отправьте токен.",
);

export const REPRESENTS_NOBODY = no(
  "You act for nobody: ask an administrator to name subjects or regions for you.",
  "Вы ни за кого не действуете: попросите администратора назначить вам субъекты или регионы.",
);

export const NOTHING_NAMED = no(
  "It is about nothing that belongs to anybody: an administrator may do it.",
  "Это не относится ни к кому определённому: такое может сделать администратор.",
);

export const NEW_WITHOUT_REGION = no(
  "Something in it is new and of no region: an administrator may do it.",
  "Здесь есть новое без региона: такое может сделать администратор.",
);

export const OWN_REPORT = no(
  "Nobody decides on a report of their own: another controller has to.",
  "По собственному докладу решения не принимают: это должен сделать другой контролёр.",
);

export function lacksRole(role: ViewerRole): Decision {
  const { EN, RU } = VIEWER_ROLE_WORDS[role].forThem;
  return no(`This is for ${EN}: ask an administrator for the role.`, `Это для ${RU}: попросите роль у администратора.`);
}

/** `what` is an id, or the code of a region. */
export function notTheirs(what: string, day: IsoDay): Decision {
  return no(
    `«${what}» is on ${day} neither under those for whom you act nor of your regions: ask whoever acts for it.`,
    `«${what}» на ${day} не подчинено тем, за кого вы действуете, и не из ваших регионов: обратитесь к тем, кто за это отвечает.`,
  );
}

export function notControlled(dutyId: string, day: IsoDay): Decision {
  return no(
    `You act on ${day} for no controller of «${dutyId}»: ask one of its controllers.`,
    `На ${day} вы не действуете ни за кого из контролирующих «${dutyId}»: обратитесь к ним.`,
  );
}

export function mayWithin({ actsFor, regions }: Principal): Decision {
  const within = [...actsFor, ...regions].join(", ");
  return yes(`You may, for what belongs to ${within}.`, `Можно для того, что относится к: ${within}.`);
}
