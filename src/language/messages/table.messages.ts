import type { Message } from "./message";

/** What is wrong with the rows and cells of a table. */
export const TABLE_MESSAGES: readonly Message[] = [
  ["expected at least one, found {found}", "нужно хотя бы одно, а указано {found}"],
  [
    "found {found}, which is no day of the calendar from {first} to {last}: correct it, written as {example}",
    "{found} — не день календаря от {first} до {last}: исправьте, в виде {example}",
  ],
  [
    "expected a day with all four digits of the year, as in {example}, found {found}",
    "нужен день с четырьмя цифрами года, как в {example}, а указано {found}",
  ],
  [
    "expected a day, found the number {found}: give the cell the format of a date, or write {example}",
    "нужен день, а указано число {found}: задайте ячейке формат даты или пишите {example}",
  ],
  ["expected a day, written as {example}, found {found}", "нужен день в виде {example}, а указано {found}"],
  [
    "expected an id of small Latin letters, digits, dots and hyphens, found {found}",
    "нужен идентификатор из строчных латинских букв, цифр, точек и дефисов, а указано {found}",
  ],
  [
    "expected the number of a provision such as 3 or 1.2, found {found}",
    "нужен номер пункта, например 3 или 1.2, а указано {found}",
  ],
  ["expected a whole number such as 12, found {found}", "нужно целое число, например 12, а указано {found}"],
  ["expected a number such as 12 or 12,5, found {found}", "нужно число, например 12 или 12,5, а указано {found}"],
  [
    "expected the first and the last day of the period of the plan, found one of them missing",
    "нужны первый и последний день периода плана, а одного из них нет",
  ],
  ["expected the day of the decision, found nothing", "нужен день решения, а он не указан"],
  ["expected the value of the indicator, found nothing", "нужно значение показателя, а оно не указано"],
  ["expected «да» or «нет», found {found}", "нужно «да» или «нет», а указано {found}"],
  [
    "found {name}, which is the number of several agreements of the base organisation: {candidates}; write the id of the one meant",
    "{name} — номер нескольких договоров базовой организации: {candidates}; укажите идентификатор нужного",
  ],
  [
    "expected a number or a day of signature, to tell the agreement from others, found neither",
    "нужен номер или день подписания, чтобы отличить договор от других, а нет ни того, ни другого",
  ],
  [
    "expected the form of the agreement in one of its rows, found nothing",
    "нужна форма договора в одной из его строк, а её нет",
  ],
  [
    "expected each participant once, found {name} again, which row {row} names: leave it out, or write another number if this is another agreement",
    "каждый участник — один раз, а {name} уже есть в строке {row}: уберите или укажите другой номер, если это другой договор",
  ],
  [
    "expected a party other than the base organisation, found {name} itself: correct one of the two",
    "нужна другая сторона, не базовая организация, а указана она сама, {name}: исправьте одно из двух",
  ],
  ["expected «{column}» for such a deadline, found nothing", "для такого срока нужен столбец «{column}», а он пуст"],
  [
    "expected a few words about the duty in one of its rows, found nothing",
    "нужно несколько слов об обязанности в одной из её строк, а их нет",
  ],
  [
    "expected the last day or the first day after it, found both: leave one blank",
    "нужен последний день или первый день после него, а указаны оба: оставьте один",
  ],
  [
    "expected a last day on or after the first, {from}, found {found}: correct one of them",
    "последний день не раньше первого, {from}, а указано {found}: исправьте один из них",
  ],
  [
    "expected a day after the first, {from}, found {found}: correct one of them",
    "нужен день позже первого, {from}, а указано {found}: исправьте один из них",
  ],
  ["expected the id of a person, found «{id}», which is {found}", "нужен идентификатор человека, а «{id}» — {found}"],
  [
    "found {name}, and {candidates} may be the same person: write the id of the person, or a new one for a namesake",
    "{name}: возможно, это {candidates}: укажите идентификатор этого человека или новый для однофамильца",
  ],
  ["expected the id of a post, found «{id}», which is {found}", "нужен идентификатор должности, а «{id}» — {found}"],
  [
    "found {name}, which several posts of the organisation are called: {candidates}; write the id of the one meant",
    "{name}: так в организации называется несколько должностей: {candidates}; укажите идентификатор нужной",
  ],
  [
    "found {name}, which is the name of several: {candidates}; {$decide}",
    "{name} — название нескольких: {candidates}; {$decide}",
  ],
  [
    "found {name}, which is not known but much like {candidates}; {$decide}",
    "{name} не известно, но очень похоже на {candidates}; {$decide}",
  ],
  [
    "found {name} of the kind {kind}, which is known as {candidates}; correct the kind, or {$decide}",
    "{name} вида {kind} уже известно как {candidates}; исправьте вид или {$decide}",
  ],
  [
    "write the id of the one meant, or an id of its own for a new one",
    "укажите идентификатор нужного или свой идентификатор для нового",
  ],
  [
    "the id {id} is known as {found} and cannot become {kind}: correct the kind or the id",
    "идентификатор {id} известен как {found} и не может стать {kind}: исправьте вид или идентификатор",
  ],
  [
    "expected each subject once, found {name} again, which row {row} names: leave one of the rows, or give each an id of its own",
    "каждый субъект — один раз, а {name} уже есть в строке {row}: оставьте одну из строк или дайте каждой свой идентификатор",
  ],
  [
    "expected what kind of centre it is, such as «Точка роста», found nothing",
    "нужен вид центра, например «Точка роста», а он не указан",
  ],
  ["expected the level of the group's members, found nothing", "нужен уровень участников группы, а он не указан"],
  [
    "expected the same as in row {row}, which speaks of the same, found something else: correct one of the two rows",
    "нужно то же, что в строке {row} о том же самом, а указано другое: исправьте одну из двух строк",
  ],
  [
    "expected the name or id of {$noun}, found {name}, which is not known: correct it, or bring it in by a table of its own",
    "нужно название или идентификатор ({$noun}), а {name} не известно: исправьте или внесите отдельной таблицей",
  ],
  [
    "expected the name or id of {$noun}, found {name}, which is the name of several: {candidates}; write the id of the one meant",
    "нужно название или идентификатор ({$noun}), а {name} — название нескольких: {candidates}; укажите идентификатор нужного",
  ],
  [
    "expected the name or id of {$noun}, found {name}, which is known in another region only: {candidates}; write the id if it is meant",
    "нужно название или идентификатор ({$noun}), а {name} известно только в другом регионе: {candidates}; если это оно, укажите идентификатор",
  ],
  [
    "expected the name or id of {$noun}, found {name}, which is not known; did you mean {candidates}? Write the id",
    "нужно название или идентификатор ({$noun}), а {name} не известно; возможно, {candidates}? Укажите идентификатор",
  ],
  [
    "expected the name or id of {$noun}, found {name}, which is {found}",
    "нужно название или идентификатор ({$noun}), а {name} — {found}",
  ],
  [
    "expected the words that the abbreviation stands for, or a list of such phrases",
    "нужны слова, которые заменяет сокращение, или список таких выражений",
  ],
  [
    "expected one word of letters, found {found}: write the rest as its phrases",
    "нужно одно слово из букв, а указано {found}: остальное пишите как его выражения",
  ],
  [
    "expected each abbreviation once, found {found} again: join the two",
    "каждое сокращение — один раз, а {found} указано снова: соедините их",
  ],
  ["expected words that {found} stands for, found none", "нужны слова, которые заменяет {found}, а их нет"],
  [
    "expected a phrase, found the abbreviation {found}: give the two one entry",
    "нужно выражение, а указано сокращение {found}: соедините их в одну запись",
  ],
  [
    "expected each phrase once, found {found} again, which {other} stands for",
    "каждое выражение — один раз, а {found} уже заменяет {other}",
  ],
  ["expected one of the fields {fields}; found {found}", "нужно одно из полей: {fields}; указано {found}"],
  [
    "expected a row of your own, found the example of the template: delete it, or write over it",
    "нужна ваша строка, а осталась строка-образец шаблона: удалите её или впишите своё",
  ],
  ["expected «{header}», found nothing", "нужно «{header}», а ячейка пуста"],
  [
    "expected the column {column}, which the mapping names, found {found}",
    "нужен столбец {column}, названный в сопоставлении, а есть {found}",
  ],
  [
    "expected one column for «{field}», found {found}: leave one of them, or rename the other",
    "для «{field}» нужен один столбец, а есть {found}: оставьте один или переименуйте другой",
  ],
  [
    "expected the headers of one kind of table, found those of {kinds}: say which kind it is",
    "нужны заголовки таблицы одного вида, а найдены сразу {kinds}: укажите вид (--kind)",
  ],
  ["an empty table", "пустая таблица"],
  [
    "expected in the first {rows} rows the headers of a table ({kinds}), found {$found}: take a template, or say which columns are which in a mapping file",
    "в первых {rows} строках нужны заголовки таблицы ({kinds}), а найдено {$found}: возьмите шаблон или опишите столбцы в файле сопоставления",
  ],
  [
    "expected the columns that a table of {kind} needs, found none for {wanted}; its headers are {$found}",
    "таблице {kind} нужны столбцы, а для {wanted} их нет; её заголовки: {$found}",
  ],
  [
    "expected text, found {found}, {$why}: give the cell the format «text», and type it anew",
    "нужен текст, а указано {found}: {$why}; задайте ячейке формат «текст» и наберите её заново",
  ],
  [
    "which is a date, perhaps made of a number such as 12.05",
    "это дата, возможно получившаяся из номера, например 12.05",
  ],
  ["which is a number that the cell shows otherwise", "это число, которое ячейка показывает иначе"],
  ["which is true or false", "это «истина» или «ложь»"],
  [
    "expected a value, found {found}: write out what it repeats",
    "нужно значение, а указано {found}: напишите то, что повторяется",
  ],
  [
    "expected the title of a post, found {found}: write what the post of «{name}» is called, and «да» in «И.о.»",
    "нужно название должности, а указано {found}: напишите, как называется должность, которую занимает «{name}», и «да» в «И.о.»",
  ],
  [
    "expected the code of a region such as RU-BA, or its name, found {found}",
    "нужен код региона, например RU-BA, или его название, а указано {found}",
  ],
  [
    "expected «да», because the name says so, found «нет»: correct one of the two",
    "нужно «да», потому что так сказано в имени, а указано «нет»: исправьте одно из двух",
  ],
  [
    "expected one of {choices}; found {found}: new posts have a table of their own",
    "нужно одно из: {choices}; указано {found}: для новых должностей есть своя таблица",
  ],
  [
    "expected the name or id of {$noun}, found {found}",
    "нужно название или идентификатор ({$noun}), а указано {found}",
  ],
];
