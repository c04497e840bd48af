import type { Message } from "./message";

/** What is wrong with an act document, or with what it says against the graph. */
export const DOCUMENT_MESSAGES: readonly Message[] = [
  // Where a problem is: before its message, as editors link it, or as people find a cell.
  ["{file}:{line}:{column}: {$problem}", "{file}:{line}:{column}: {$problem}"],
  ["{file}, row {row}, column {column}: {$problem}", "{file}, строка {row}, столбец {column}: {$problem}"],
  [
    "{file}, sheet «{sheet}», row {row}, column {column}: {$problem}",
    "{file}, лист «{sheet}», строка {row}, столбец {column}: {$problem}",
  ],
  [
    "The documents have a mistake; mend them and read them again:",
    "В документах ошибка; исправьте и прочитайте снова:",
  ],
  [
    "The documents have {count} mistakes; mend them and read them again:",
    "В документах {count} {count|ошибка|ошибки|ошибок}; исправьте и прочитайте снова:",
  ],
  ["… and {count} more", "… и ещё {count}"],
  ["… and {count} more mistakes", "… и ещё {count} {count|ошибка|ошибки|ошибок}"],
  ["… and more mistakes, which were not counted", "… и другие ошибки, их не считали"],
  [
    "… and perhaps more: the file was not read on after {count} mistakes",
    "… и, возможно, другие: после {count} {count|ошибки|ошибок|ошибок} файл дальше не читали",
  ],
  [
    "expected a provision {parent} that {path} is part of, found none in the act {act}",
    "нужен пункт {parent}, частью которого является {path}, а в акте {act} его нет",
  ],
  [
    "expected the path of a provision of this act with a duty, found «{path}»",
    "нужен номер пункта этого акта с обязанностью, а указано «{path}»",
  ],
  [
    "expected who is named, found neither `position` nor `person`: give one of them",
    "нужно, кто назначен, а не указаны ни `position`, ни `person`: укажите одно из двух",
  ],
  ["expected a day after `on` ({on}), found {until}", "нужен день после `on` ({on}), а указан {until}"],
  [
    "expected a day not before the report was submitted ({day}), found {found}",
    "нужен день не раньше представления доклада ({day}), а указан {found}",
  ],
  [
    "expected what has to be put right in a report that was returned, found no `remark`",
    "нужно, что исправить в возвращённом докладе, а `remark` нет",
  ],
  [
    "expected the day for which it reports, as {duty} is due again and again; found no `due`",
    "нужен день, за который доклад: {duty} исполняется периодически; `due` нет",
  ],
  [
    "expected somebody who has to do {duty} on {on}, found {who}: correct it, or state first that they bear the duty",
    "нужен тот, кто исполняет {duty} на {on}, а указан {who}: исправьте или сначала укажите, что обязанность на нём лежит",
  ],
  [
    "expected one plan of {indicator} for «{subject}» on a day, found a second one: correct the days of one of them",
    "нужен один план показателя {indicator} для «{subject}» на каждый день, а найден второй: исправьте дни одного из них",
  ],
  ["expected another act, found the act itself", "нужен другой акт, а указан этот же"],
  [
    "expected the day of the repeal: give `on` here, or the act's `date` or `inForce`",
    "нужен день отмены: укажите `on` здесь либо `date` или `inForce` акта",
  ],
  [
    "expected «{target}» in a file read together with this one, so that its end can be recorded",
    "нужен «{target}» в файле, прочитанном вместе с этим, чтобы записать его окончание",
  ],
  [
    "expected {$wanted}, found a circle in {kind} {places}: {names}; correct one of these {noun}",
    "{$wanted}, а в {kind} {places} круг: {names}; исправьте одну из этих записей",
  ],
  ["nobody to answer to itself", "никто не может подчиняться самому себе"],
  ["no group within itself", "группа не может входить в саму себя"],
  ["expected another subject as {key}, found «{id}» itself", "нужен другой субъект в `{key}`, а указан сам «{id}»"],
  [
    "expected a party other than the base organisation, found «{id}» itself",
    "нужна другая сторона, не базовая организация, а указана она сама, «{id}»",
  ],
  [
    "expected another subject as member, found the group itself",
    "нужен другой субъект как участник, а указана сама группа",
  ],
  [
    "expected former states earliest first, found until {later} after until {earlier}",
    "прежние состояния идут от раннего к позднему, а «по {later}» стоит после «по {earlier}»",
  ],
  [
    "expected `text`, what provision {path} says: the act {act} has no such provision yet",
    "нужен `text`, что говорит пункт {path}: в акте {act} такого пункта ещё нет",
  ],
  [
    "expected a provision that the act {act} has already, found since when a new one says this",
    "нужен пункт, который в акте {act} уже есть, а указано, с какого дня так говорит новый",
  ],
  [
    "expected `since` or `formerly`, found both: leave one out",
    "нужно `since` или `formerly`, а указано и то и другое: уберите одно",
  ],
  ["expected `due` on or after `from` ({from}), found {due}", "`due` не раньше `from` ({from}), а указано {due}"],
  [
    "found «{rule}», which gives no day: expected one that the calendar has",
    "«{rule}» не даёт ни одного дня: нужен день, который есть в календаре",
  ],
  [
    "found «{rule}», expected an RFC 5545 rule such as FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=25",
    "указано «{rule}», а нужно правило RFC 5545, например FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=25",
  ],
  [
    "expected the id of {$noun}, found «{id}», which no file declares",
    "нужен идентификатор: {$noun}, а «{id}» ни в одном файле не объявлен",
  ],
  ["expected the id of {$noun}, found «{id}», which is {found}", "нужен идентификатор: {$noun}, а «{id}» — {found}"],
  ["a subject", "субъект"],
  ["an organisation or body", "организация или орган"],
  ["a school, college or institute", "школа, колледж или институт"],
  ["a group", "группа"],
  ["a post", "должность"],
  ["a person", "человек"],
  ["a programme", "программа"],
  ["an act or programme", "акт или программа"],
  ["an indicator", "показатель"],
  ["an agreement", "договор"],
  ["a duty", "обязанность"],
  ["an act", "акт"],
  ["an act or provision", "акт или пункт"],
  ["a provision or agreement", "пункт или договор"],
  [
    "expected a value, found the alias *{alias}: write it out",
    "нужно значение, а указана ссылка *{alias}: напишите его целиком",
  ],
  ["a mapping (key: value)", "пары «ключ: значение»"],
  ["a mapping", "пары «ключ: значение»"],
  ["a whole number", "целое число"],
  ["true or false", "true или false"],
  ["a list", "список"],
  ["expected the key `{key}`{explained}, found none", "нет ключа `{key}`{explained}"],
  ["unknown key `{key}`; expected one of {known}", "неизвестный ключ `{key}`; бывают {known}"],
  ["expected one of {choices}; found {$found}", "нужно одно из: {choices}; указано {$found}"],
  ["expected {$wanted}, found {$found}: put it in quotes", "нужно: {$wanted}; указано {$found}: возьмите в кавычки"],
  ["expected {$wanted}, found {$found}", "нужно: {$wanted}; указано {$found}"],
  [
    "expected `to` later than `from`, found from {from} to {to}: `to` is the first day on which it no longer holds",
    "`to` позже `from`, а указано с {from} до {to}: `to` — первый день, когда это уже не действует",
  ],
  ["expected each once, found {found} twice", "каждое — один раз, а {found} указано дважды"],
  ["expected at least {limit} entry, found none", "нужна хотя бы {limit} запись, а нет ни одной"],
  ["expected at least one key, found none", "нужен хотя бы один ключ, а нет ни одного"],
  ["expected text, found none", "нужен текст, а его нет"],
  ["found {$found}; expected: {$wanted}", "указано {$found}; нужно: {$wanted}"],
  ["something else", "другое"],
  [
    "the id {id} is taken: {place} declares it; choose another",
    "идентификатор {id} занят: его объявляет {place}; возьмите другой",
  ],
  [
    "the id {id} is known as {before} and cannot become {now}; choose another",
    "идентификатор {id} известен как {before} и не может стать {now}; возьмите другой",
  ],
  ["the file: {$problem}", "файл: {$problem}"],
  [
    "expected at most {limit} bytes, found {found}: split the file, or import it as a table",
    "не больше {limit} байт, а в файле {found}: разделите файл или загрузите его как таблицу",
  ],
  [
    "expected at most {limit} levels or columns of indentation, found {found}",
    "не больше {limit} уровней или столбцов отступа, а найдено {found}",
  ],
  [
    "expected each fact once, found {fact} again: {where} states it",
    "каждый факт — один раз, а {fact} указан снова: его уже утверждает {$where}",
  ],
  ["the graph", "граф"],
  [
    "expected text in UTF-8, found other bytes: save the file as UTF-8",
    "нужен текст в UTF-8, а найдены другие байты: сохраните файл в UTF-8",
  ],
  [
    "expected a name, found {found}, which stands for nothing: leave it out, or write the name",
    "нужно название, а {found} ничего не значит: уберите или напишите название",
  ],
  [
    "expected the name of a person alone, found {found}: say `acting: true` of the holder of the post",
    "нужно только имя человека, а указано {found}: об исполняющем обязанности пишите `acting: true` у того, кто занимает должность",
  ],
  [
    "expected an id of this graph, found «{id}» (не идентификатор этого графа): leave the column or key out, or write an id with letters",
    "«{id}» — не идентификатор этого графа: уберите столбец или ключ или напишите идентификатор с буквами",
  ],
  [
    "expected a fact of days on which «{name}» existed (существовал {days}), found one {$found}: correct the days of one of them",
    "«{name}» существовал {days}, а факт относится к другим дням ({$found}): исправьте дни одного из них",
  ],
];
