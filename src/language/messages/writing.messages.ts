import type { Message } from "./message";

/** What is said to who writes: what to put right, and why something is refused. */
export const WRITING_MESSAGES: readonly Message[] = [
  [
    "Only who says who they are may write: sign in, or send a token.",
    "Изменения вносит только тот, кто представился: войдите или отправьте токен.",
  ],
  [
    "`idempotencyKey` was used for another input: give each write a key of its own, and repeat one unchanged.",
    "`idempotencyKey` уже использован для других данных: у каждого изменения свой ключ, а повторять его нужно без изменений.",
  ],
  [
    "Somebody has written about the same since revision {expected}: {count} revisions, the newest {newest}. Read it again, then repeat the write.",
    "После ревизии {expected} о том же уже внесено: {count} {count|ревизия|ревизии|ревизий}, последняя — {newest}. Прочитайте заново и повторите.",
  ],
  ["`{field}` is empty: write it.", "`{field}` не заполнено: напишите."],
  [
    "`{field}` has {count} signs, and {limit} is the most: shorten it.",
    "В `{field}` {count} {count|знак|знака|знаков}, а можно не больше {limit}: сократите.",
  ],
  [
    "`{field}` holds signs that are no text, such as a line break: leave them out.",
    "В `{field}` есть знаки, которые не текст, например перенос строки: уберите их.",
  ],
  [
    "`{field}` is to be a new id of up to 120 small letters of the Latin alphabet, digits, hyphens and full stops, and begins with a letter or digit: correct it.",
    "В `{field}` нужен новый идентификатор: до 120 строчных латинских букв, цифр, дефисов и точек, первой — буква или цифра. Исправьте.",
  ],
  [
    "`{field}` wants the id of a {wanted}, and {node} is a {found}: give another id.",
    "В `{field}` нужен идентификатор другого рода ({$wanted}), а {node} — {$found}: укажите другой.",
  ],
  [
    "`{field}` wants {wanted}, and {node} is none: give another id.",
    "В `{field}` нужно другое ({$wanted}), чем {node}: укажите другой идентификатор.",
  ],
  [
    "{node} is not there on {day}: choose a day on which it is, or correct its dates.",
    "На {day} не существует {node}: выберите другой день или исправьте даты.",
  ],
  [
    "`basis` wants the id of a provision, an act or an agreement, and {node} is none: give another id.",
    "В `basis` нужен пункт, акт или договор, а {node} — не они: укажите другой идентификатор.",
  ],
  [
    "{node} is not in force on {day}: give a basis that is, or another day.",
    "На {day} не действует {node}: укажите действующее основание или другой день.",
  ],
  [
    "{person} holds the post on {day} already: appoint somebody else, or withdraw what is wrong.",
    "На {day} должность уже занимает {person}: назначьте другого или отзовите внесённое ошибочно.",
  ],
  [
    "Neither `person` nor `name` says who is appointed: give one of them.",
    "Ни `person`, ни `name` не говорит, кого назначают: укажите одно из них.",
  ],
  ["{$problem}, as `person`.", "{$problem} — в `person`."],
  [
    "{node} bears the duty as {role} already: give another role, or a day after it ended.",
    "{node} уже несёт эту обязанность в роли {role}: укажите другую роль или день после её прекращения.",
  ],
];
