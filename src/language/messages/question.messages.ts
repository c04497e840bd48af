import type { Message } from "./message";

/** What is wrong with what a question asks for. */
export const QUESTION_MESSAGES: readonly Message[] = [
  [
    "`perGroup` must be from 0 to {max}, found {found}: `bearers` of the duty pages through all members.",
    "`perGroup` — число от 0 до {max}, а указано {found}: всех участников по страницам даёт `bearers` обязанности.",
  ],
  [
    "`{argument}` must be from {min} to {max}, found {found}: {$advice}.",
    "`{argument}` — число от {min} до {max}, а указано {found}: {$advice}.",
  ],
  ["ask for a way to somebody in between, and on from there", "спросите путь до кого-то посередине, а затем дальше"],
  [
    "`Zveno-Revision` of the copy before says where to go on",
    "с какой ревизии продолжать, сказано в `Zveno-Revision` прошлой копии",
  ],
  ["narrow the search with `over` or `states`", "сузьте поиск аргументом `over` или `states`"],
  ["ask again for one of the nodes at the rim", "спросите ещё раз от одного из крайних узлов"],
  ["the `links` of a subject can be paged through", "`links` субъекта можно читать по страницам"],
  [
    "narrow it with `region`, or compare moments that are nearer to each other",
    "сузьте его аргументом `region` или сравните более близкие моменты",
  ],
  [
    '`from` and `to` must name two nodes, found "{id}" for both: `neighbourhood` shows what is around one.',
    "`from` и `to` — два разных узла, а указан один, «{id}»: что вокруг него, показывает `neighbourhood`.",
  ],
  [
    "`{argument}` must name subjects that are known on {asOf} in revision {knownAt}; found none with the ids {$ids}. `subjects` and `search` find ids.",
    "`{argument}` — субъекты, известные на {asOf} в ревизии {knownAt}; с идентификаторами {$ids} таких нет. Идентификаторы находят `subjects` и `search`.",
  ],
  [
    "The graph knows nothing of the region {region}: look at how it is written.",
    "О регионе {region} граф ничего не знает: проверьте, как он написан.",
  ],
  [
    "Name either `subject`, by its id, or `region`, by its code such as RU-SAK.",
    "Укажите что-то одно: `subject` с идентификатором субъекта или `region` с кодом региона, например RU-SAK.",
  ],
  [
    "Name either `duty` or `subject`, by its id: `search` finds ids.",
    "Укажите что-то одно: `duty` или `subject` с идентификатором; идентификаторы находит `search`.",
  ],
  [
    "The calendar would have more than {max} deadlines, which is the most: ask for a subject, or export `duties`.",
    "В календаре было бы больше {max} сроков, а это предел: спросите о субъекте или выгрузите `duties`.",
  ],
  [
    "`{field}` groups by up to {max} of {names}, each once; found {asked}.",
    "`{field}` считает не более чем по {max} разрезам из {names}, каждый один раз; указаны {asked}.",
  ],
  [
    "{$count} questions are saved, which is the most: remove some first.",
    "Сохранено вопросов: {$count}, а это предел: сначала уберите лишние.",
  ],
  [
    "There is no question with the name {name}: GET /questions lists them.",
    "Вопроса с именем {name} нет: все перечисляет GET /questions.",
  ],
  [
    "A question has the name {name} already: choose another name, or remove it first.",
    "Имя {name} у вопроса уже есть: выберите другое или сначала уберите тот вопрос.",
  ],
  [
    "A question's name has up to {max} small letters of the Latin alphabet, digits and single hyphens, such as due-in-my-region: choose one.",
    "Имя вопроса — до {max} строчных латинских букв, цифр и одиночных дефисов, например due-in-my-region: выберите такое.",
  ],
  [
    "`title` says in one line of up to {max} signs what is asked: send one.",
    "`title` одной строкой до {max} знаков говорит, о чём вопрос: отправьте его.",
  ],
  [
    "`query` must be one named query that fits the schema, such as query Mine($id: ID!) { … }: {$found}.",
    "`query` — один именованный запрос по схеме, например query Mine($id: ID!) { … }: {$found}.",
  ],
  ["found no text", "текста нет"],
  ["found something else", "найдено что-то другое"],
  [
    "Saving questions is switched off in this service: whoever runs it may set ZVENO_SAVED_QUESTIONS=on.",
    "Сохранение вопросов в этом сервисе отключено: включить его может тот, кто ведёт сервис (ZVENO_SAVED_QUESTIONS=on).",
  ],
  ["There is no such export: ask for {files}.", "Такой выгрузки нет, есть: {files}."],
  ["`{name}` is given more than once: give it once.", "`{name}` указан несколько раз: укажите один раз."],
  ["`{name}` is needed, as {type}, and was not given.", "Нужен `{name}` типа {type}, а он не указан."],
  [
    "`{name}` must be {type} of the API, which /schema.graphql describes: {$problem}",
    "`{name}` — значение типа {type} из API, его описывает /schema.graphql: {$problem}",
  ],
  [
    '`{name}` must be a {type} as JSON, for example {"regions":["RU-BA"]}, and is no JSON: check its quotes and brackets.',
    '`{name}` — значение типа {type} в виде JSON, например {"regions":["RU-BA"]}, а указан не JSON: проверьте кавычки и скобки.',
  ],
  [
    "There is no parameter `{name}` here: leave it out, or use {known}.",
    "Параметра `{name}` здесь нет: уберите его или возьмите один из них: {known}.",
  ],
  [
    "`without` must name from 1 to {max} subjects, found {found}: `subjects` and `search` find ids.",
    "`without` — от 1 до {max} субъектов, а указано {found}: идентификаторы находят `subjects` и `search`.",
  ],
  [
    "A LocalDate is a day of the calendar from {first} to {last}, written YYYY-MM-DD; found {found}.",
    "LocalDate — день календаря от {first} до {last} в виде ГГГГ-ММ-ДД, а указано {found}.",
  ],
  [
    "`after` is no cursor: pass an `endCursor` or a `cursor` of an earlier page as it came.",
    "`after` — не курсор: передайте `endCursor` или `cursor` прежней страницы без изменений.",
  ],
  [
    "`after` belongs to another list: use a cursor with the filter, order, `asOf` and `knownAt` of the page it came from (`extensions.moment` tells the moment), or start again without `after`.",
    "`after` от другого списка: курсор действует с тем отбором, порядком, `asOf` и `knownAt`, с которыми получена страница (момент указан в `extensions.moment`); или начните сначала без `after`.",
  ],
  [
    "`first` must be from 0 to {max}, found {found}: ask for less and page on with `after`.",
    "`first` — число от 0 до {max}, а указано {found}: запросите меньше и листайте дальше по `after`.",
  ],
  ["`first` must be from 0 to {max}, found {found}.", "`first` — число от 0 до {max}, а указано {found}."],
  [
    "`text` must be at most {max} characters, found {found}: look for a few words.",
    "`text` — не длиннее {max} знаков, а указано {found}: ищите по нескольким словам.",
  ],
  [
    "`knownAt` must be a revision from 0 to the newest, {newest}; found {found}. `revisionOn(date:)` finds the revision of a day.",
    "`knownAt` — ревизия от 0 до последней, {newest}, а указано {found}. Ревизию дня находит `revisionOn(date:)`.",
  ],
  ["A value is nested more than {max} levels deep.", "Значение вложено глубже {max} уровней."],
  ["More than {max} values at once: send them in batches.", "Больше {max} значений сразу: отправляйте их частями."],
  [
    "There is no {$noun} with the id {id} on {asOf} in revision {knownAt}, as `{argument}` wants it. `search` finds ids by names.",
    "На {asOf} в ревизии {knownAt} не известно: {$noun} с идентификатором {id} (`{argument}`). Идентификатор по названию находит `search`.",
  ],
  [
    "There is no {$noun} with the id {id} on {asOf} in revision {knownAt}, as `{argument}` wants it. It is there on {day} in revision {revision}: ask for that moment by `asOf` and `knownAt`.",
    "На {asOf} в ревизии {knownAt} не известно: {$noun} с идентификатором {id} (`{argument}`). На {day} в ревизии {revision} это есть: спросите о том моменте через `asOf` и `knownAt`.",
  ],
  [
    "There is no {$noun} with the id {id} on {asOf} in revision {knownAt}, as `{argument}` wants it. Nearest are {nearest}. `search` finds ids by names.",
    "На {asOf} в ревизии {knownAt} не известно: {$noun} с идентификатором {id} (`{argument}`). Ближайшие: {nearest}. Идентификатор по названию находит `search`.",
  ],
  ["`to` must not be before `from`; found {from} and {to}.", "`to` не раньше `from`, а указано {from} и {to}."],
  [
    "Between {from} and {to} more than {limit} days are due, which is the most: ask for a shorter window.",
    "С {from} по {to} больше {limit} дней срока, а это предел: спросите о более коротком промежутке.",
  ],
  [
    "Nothing known in revision {knownAt} is of the region {region} (asked on {asOf}). {$advice}; `regions` lists them.",
    "В ревизии {knownAt} ничего не известно о регионе {region} (спрошено на {asOf}). {$advice}; их перечисляет `regions`.",
  ],
  ["The graph has no region on that day", "В этот день в графе нет ни одного региона"],
  [
    "Name what the report is of: `act`, `programme`, `duties` or `region`.",
    "Укажите, о чём отчёт: `act`, `programme`, `duties` или `region`.",
  ],
  [
    "There are more than {limit} duties with a day, which is the most: ask for a region.",
    "Обязанностей со сроком больше {limit}, а это предел: спросите о регионе.",
  ],
  ["Name either `act` or `programme`, by its id.", "Укажите либо `act`, либо `programme` — идентификатором."],
];
