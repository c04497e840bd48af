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
  [
    "`{field}` would close a circle, {way}: choose another, or end one of these first.",
    "`{field}` замыкает круг: {way}. Выберите другое или сначала прекратите одну из этих связей.",
  ],
  [
    "`{field}` is {id} on {day} already: give another, or another day.",
    "`{field}` на {day} уже {id}: укажите другое или другой день.",
  ],
  [
    "`{field}` is nobody on {day} already: there is nothing to end.",
    "На {day} `{field}` и так никто: прекращать нечего.",
  ],
  [
    "`due` is {due}, before {day}, when it is moved: correct one of the two.",
    "`due` — {due}, раньше {day}, когда срок перенесён: исправьте одно из двух.",
  ],
  [
    "{node} is due again and again, and has no one day to be moved: import its new rule.",
    "{node}: срок повторяется, и одного дня, который можно перенести, нет. Внесите новое правило импортом.",
  ],
  [
    "{node} begins on {from}, and cannot end on {to}: choose a later day.",
    "{node} существует с {from} и не может прекратиться {to}: выберите более поздний день.",
  ],
  ["{node} cannot succeed itself: leave it out.", "{node} не может быть своим правопреемником: уберите."],
  [
    "{node} cannot answer to itself: give another superior.",
    "{node} не может подчиняться самому себе: укажите другого вышестоящего.",
  ],
  [
    "{node} is local self-government, and answers to no state power (Constitution of Russia, article 12), such as {superior}: a ministry may only recommend.",
    "{node} — орган местного самоуправления и не подчиняется органам государственной власти (статья 12 Конституции), таким как {superior}: министерство может только рекомендовать.",
  ],
  [
    "`kind` is ADMINISTRATIVE or FOUNDER, and not {found}: choose one.",
    "`kind` — ADMINISTRATIVE или FOUNDER, а не {found}: выберите.",
  ],
  ["{node} is a member already: leave it out.", "{node} уже участник: уберите."],
  ["{node} is no member on {day}: leave it out.", "На {day} не участник: {node}. Уберите."],
  ["`{field}` names nobody: give at least one.", "В `{field}` никого нет: укажите хотя бы одного."],
  [
    "`members` names {count}, and {limit} is the most at a time: import a table of memberships.",
    "В `members` {count}, а за раз можно не больше {limit}: импортируйте таблицу участников.",
  ],
  ["{node} cannot be in itself: leave it out.", "{node} не может входить в себя: уберите."],
  [
    "{node} is not held so on {day}: there is nothing to end.",
    "{node}: на {day} её никто так не занимает, прекращать нечего.",
  ],
  [
    "There is no responsibility with the id {id}: `bearers` of a duty tells the ids; who bears it through a group is removed from the group.",
    "Нет ответственности с идентификатором {id}: идентификаторы — в `bearers` обязанности; того, кто отвечает через группу, исключают из группы.",
  ],
  [
    "The responsibility has ended by {day} already: there is nothing to end.",
    "Ответственность к {day} уже прекращена: прекращать нечего.",
  ],
  [
    "`to` is {to}, not after {from}, when it begins: correct one of the two.",
    "`to` — {to}, не позже начала {from}: исправьте одно из двух.",
  ],
  [
    "The id {id} is taken: choose another, or leave it out.",
    "Идентификатор {id} занят: выберите другой или не указывайте.",
  ],
  [
    "{node} is in force from {from} on, and cannot end on {to}: choose a later day.",
    "{node} действует с {from} и не может прекратиться {to}: выберите более поздний день.",
  ],
  [
    "{node} has ended by {day} already: there is nothing to end.",
    "{node} к {day} уже не действует: прекращать нечего.",
  ],
  [
    "{node} cannot repeal itself: give the act that does, or none.",
    "{node} не может отменить сам себя: укажите другой акт или не указывайте.",
  ],
  [
    "{node} has no clause {path}: give the path of one, such as 1.2.",
    "{node} не содержит пункта {path}: укажите номер пункта, например 1.2.",
  ],
  [
    "{node} has {count} links, or what rests on it: {links}. Withdraw these first, or all of them with `withLinks`.",
    "{node} имеет {count} {count|связь|связи|связей} (вместе с тем, что на нём основано): {links}. Сначала отзовите их или всё сразу через `withLinks`.",
  ],
  [
    "{node} has no other state than that with the id {id}, or none with it: withdraw the node, or say what is right.",
    "{node}: другого состояния, кроме {id}, нет, или такого нет вовсе. Отзовите сам узел или внесите верное.",
  ],
  [
    "`organisation` is empty, and a post is one of an organisation: give its id.",
    "`organisation` не заполнено, а должность бывает только в организации: укажите её.",
  ],
  [
    "Only a post has an `organisation`: give `superior`, or leave it out.",
    "`organisation` бывает только у должности: укажите `superior` или уберите.",
  ],
  [
    "`centreKind` is empty, and a centre is of some kind: choose one, such as OTHER.",
    "`centreKind` не заполнено, а центр бывает какого-то вида: выберите, например OTHER.",
  ],
  [
    "Only a centre has a `host` and a `centreKind`: leave them out.",
    "`host` и `centreKind` бывают только у центра: уберите.",
  ],
  [
    "`region` is empty, and only a federal subject has none: give its code, such as RU-SAK.",
    "`region` не заполнен, а без региона бывает только федеральный субъект: укажите код, например RU-SAK.",
  ],
  [
    "`region` is a code such as RU-SAK, and not {found}: correct it.",
    "`region` — код вида RU-SAK, а не {found}: исправьте.",
  ],
  [
    "{id} has this name already: write about it, or give a new one an `id` of its own.",
    "Это название уже у {id}: пишите о нём или дайте новому свой `id`.",
  ],
  [
    "{node} does not have to do the duty on {day}: give one of its `bearers`, or assign the duty first.",
    "{node} на {day} не отвечает за исполнение этой обязанности: укажите кого-то из `bearers` или сначала возложите обязанность.",
  ],
  [
    "`on` is {day}, and today is {today}: give a day that has come.",
    "`on` — {day}, а сегодня {today}: укажите день, который уже наступил.",
  ],
  [
    "None of `position`, `person` and `personName` says who is named: give one of them.",
    "Ни `position`, ни `person`, ни `personName` не говорит, кого назначают: укажите одно из них.",
  ],
  [
    "{node} begins on {day} already: give another day, or withdraw it first.",
    "{node} уже начинается {day}: укажите другой день или сначала отзовите его.",
  ],
  [
    "The duty is not due on {day}: leave `due` out, as it is due once.",
    "Срок обязанности — не {day}: не указывайте `due`, срок у неё один.",
  ],
  [
    "`due` is empty, and the duty is due again and again: give the day, such as {days}.",
    "`due` не заполнено, а срок обязанности повторяется: укажите день, например {days}.",
  ],
  [
    "The duty is not due on {day}: give one of its days, such as {days}.",
    "Срок обязанности — не {day}: укажите один из её дней, например {days}.",
  ],
  [
    "{node} is {state} already: withdraw it before you submit another, or wait until it is returned.",
    "{node} уже в состоянии {state}: отзовите его, прежде чем представлять другой, или дождитесь возврата.",
  ],
  [
    "`sha256` is 64 hexadecimal digits: copy it from the tool that made it.",
    "`sha256` — 64 шестнадцатеричные цифры: скопируйте из программы, которая его вычислила.",
  ],
  [
    "`url` begins with https:// or http://, and holds no spaces: correct it.",
    "`url` начинается с https:// или http:// и не содержит пробелов: исправьте.",
  ],
  [
    "The indicator {id} has a value above already: leave one out.",
    "Значение показателя {id} уже указано выше: оставьте одно.",
  ],
  [
    "{node} is no indicator of the duty's act or of its programmes: `indicators` tells these.",
    "{node} — показатель не этого акта и не программ этой обязанности: их перечень — в `indicators`.",
  ],
  [
    "`{field}` has {count}, and {limit} is the most: leave some out.",
    "В `{field}` {count}, а можно не больше {limit}: уберите лишнее.",
  ],
  [
    "`remark` is empty: say what has to be put right before the report is submitted again.",
    "`remark` не заполнено: напишите, что исправить, прежде чем представить доклад снова.",
  ],
  [
    "{node} was submitted after {day}: give that day or a later one.",
    "{node} представлен позже, чем {day}: укажите день представления или более поздний.",
  ],
  [
    "{node} is {state} already: a new report has to be submitted first.",
    "{node} уже в состоянии {state}: сначала нужен новый доклад.",
  ],
  [
    "{node} is off control already: put it on control first.",
    "{node} уже снята с контроля: сначала верните её на контроль.",
  ],
  [
    "Nobody controls {node} on {day}: assign a controller first.",
    "На {day} никто не контролирует {node}: сначала назначьте контролирующего.",
  ],
  [
    "{node} is on control on {day}: there is nothing to put on it.",
    "{node} на {day} и так на контроле: возвращать нечего.",
  ],
  [
    "{node} has a plan from {from} to {to} already: give the same first day to change it, or withdraw it first.",
    "{node}: план с {from} до {to} уже есть. Укажите тот же первый день, чтобы изменить его, или сначала отзовите.",
  ],
  [
    "There is no revision {revision}: give one from 1 to the newest, {newest}.",
    "Нет ревизии {revision}: укажите номер от 1 до последней, {newest}.",
  ],
  [
    "Revision {revision} touched more than {limit} facts, which is the most that is taken back at once: load a graph file of before it instead.",
    "Ревизия {revision} затронула больше {limit} фактов, а столько сразу не отменить: загрузите файл графа, снятый до неё.",
  ],
  [
    "Revision {number} ({why}, {by}) rests on revision {revision}, by {node}: undo it first.",
    "На ревизии {revision} держится ревизия {number} ({why}, {by}), например {node}: сначала отмените её.",
  ],
  ["`documents` is empty: give at least one.", "В `documents` ничего нет: приложите хотя бы один документ."],
  [
    "`documents` has {count}, and {limit} is the most: import them in parts.",
    "В `documents` {count}, а можно не больше {limit}: импортируйте по частям.",
  ],
  [
    "A document has either `text` or `base64`: give one of them.",
    "У документа есть либо `text`, либо `base64`: укажите одно из них.",
  ],
  [
    "`base64` holds signs that base64 has not: encode the file anew.",
    "В `base64` есть знаки, которых там не бывает: закодируйте файл заново.",
  ],
];
