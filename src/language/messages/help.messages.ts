import type { Message } from "./message";

/** What `--help` says of the command line. */
export const HELP_MESSAGES: readonly Message[] = [
  [
    "Who is responsible for what, on what basis: a graph of acts, duties and those who bear them.",
    "Кто за что отвечает и на каком основании: граф актов, обязанностей и тех, кто их несёт.",
  ],
  [
    "The environment says which store is meant, as for the service: ZVENO_STORE, ZVENO_DATA_DIR, NEO4J_URL … (README.md).",
    "Какое хранилище имеется в виду, говорит окружение, как и у сервиса: ZVENO_STORE, ZVENO_DATA_DIR, NEO4J_URL … (README.ru.md).",
  ],
  [
    "Exit codes: 0 fine, 1 findings or problems, 2 wrong usage, 3 no store.",
    "Коды выхода: 0 — хорошо, 1 — замечания или ошибки, 2 — неверный вызов, 3 — нет хранилища.",
  ],
  [
    "Exit codes: 0 answered, 1 the answer has errors, 2 wrong usage, 3 no store.",
    "Коды выхода: 0 — ответ дан, 1 — в ответе ошибки, 2 — неверный вызов, 3 — нет хранилища.",
  ],
  [
    "Exit codes: 0 nothing found, 1 findings, 2 wrong usage, 3 no store.",
    "Коды выхода: 0 — замечаний нет, 1 — есть, 2 — неверный вызов, 3 — нет хранилища.",
  ],
  [
    "Exit codes: 0 written, 1 failed, 2 wrong usage, 3 no store.",
    "Коды выхода: 0 — записано, 1 — не вышло, 2 — неверный вызов, 3 — нет хранилища.",
  ],
  [
    "Exit codes: 0 written, 1 refused, 2 wrong usage, 3 no store.",
    "Коды выхода: 0 — записано, 1 — отказано, 2 — неверный вызов, 3 — нет хранилища.",
  ],
  ["Exit codes: 0 written, 1 failed, 2 wrong usage.", "Коды выхода: 0 — записано, 1 — не вышло, 2 — неверный вызов."],
  [
    "Exit codes: 0 imported, 1 problems in the files, 2 wrong usage, 3 no store.",
    "Коды выхода: 0 — загружено, 1 — ошибки в файлах, 2 — неверный вызов, 3 — нет хранилища.",
  ],
  [
    "Exit codes: 0 loaded, 1 refused, 2 wrong usage, 3 no store.",
    "Коды выхода: 0 — загружено, 1 — отказано, 2 — неверный вызов, 3 — нет хранилища.",
  ],
  ["Examples:", "Примеры:"],
  ["Usage:", "Вызов:"],
  ["Options:", "Параметры:"],
  ["Arguments:", "Аргументы:"],
  ["Commands:", "Команды:"],
  ["display help for command", "показать справку"],
  ["output the version number", "показать версию"],
  [
    "language of messages, sentences and exports: RU or EN (default: of messages that of LANG)",
    "язык сообщений, предложений и выгрузок: RU или EN (по умолчанию сообщения — на языке LANG)",
  ],
  ["Global Options:", "Общие параметры:"],
  ["show where an unexpected error came from", "показать, откуда взялась непредвиденная ошибка"],
  [
    "folder of the embedded store (default: ZVENO_DATA_DIR, or .zveno)",
    "папка встроенного хранилища (по умолчанию ZVENO_DATA_DIR или .zveno)",
  ],
  [
    "a file with the token that says who asks (default: ZVENO_TOKEN)",
    "файл с токеном, который говорит, кто спрашивает (по умолчанию ZVENO_TOKEN)",
  ],
  ["tell what would change; write nothing", "сказать, что изменится; ничего не записывать"],
  ["take back what a revision did, as a revision of its own", "отменить сделанное ревизией; отмена — тоже ревизия"],
  ["its number", "её номер"],
  ["why, for whoever reads the history", "почему — для тех, кто читает историю"],
  [
    "What the revision added is withdrawn, what it withdrew is there again, what it ended goes on. It stays in the log, and so does",
    "Внесённое ревизией отзывается, отозванное возвращается, прекращённое продолжается. Она остаётся в журнале, как и",
  ],
  [
    "this. Where later revisions rest on it, they are listed, the newest first: undo these before it.",
    "отмена. Если на ней держатся более поздние ревизии, они перечислены от новой к старой: сначала отмените их.",
  ],
  [
    "Exit codes: 0 undone, 1 refused, 2 wrong usage, 3 no store.",
    "Коды выхода: 0 — отменено, 1 — отказано, 2 — неверный вызов, 3 — нет хранилища.",
  ],
  ["ask the service at this address, not a store", "спросить сервис по этому адресу, а не хранилище"],
  [
    "the day on which it holds, such as 2022-09-15 (default: today)",
    "день, на который спрашивают, например 2022-09-15 (по умолчанию сегодня)",
  ],
  [
    "the revision in which it was known (default: the newest)",
    "ревизия, в которой это было известно (по умолчанию последняя)",
  ],
  ["addresses that a service tells of each revision", "адреса, которым сервис сообщает о каждой ревизии"],
  ["add an address; its secret is printed this once", "добавить адрес; его секрет печатается только сейчас"],
  ["where to: https, or http on the service's own machine", "куда: https или http на той машине, где работает сервис"],
  ["tell only of what is about these regions", "сообщать только о том, что касается этих регионов"],
  ["tell only of what is about these nodes", "сообщать только о том, что касается этих узлов"],
  ["begin behind this revision (default: the newest)", "начать после этой ревизии (по умолчанию после последней)"],
  ["list them: how far each is, and what went wrong last", "перечислить: докуда дошёл каждый и что не удалось"],
  [
    "let one go on at once that is suspended or waits, or begin again from an earlier revision",
    "сразу продолжить приостановленный или ждущий, или начать заново с более ранней ревизии",
  ],
  [
    "go on behind this revision (default: where it is)",
    "продолжить после этой ревизии (по умолчанию: где остановился)",
  ],
  ["remove one; its address is told nothing more", "убрать; его адресу больше ничего не сообщают"],
  ["its id, as the list tells it", "его идентификатор, как в перечне"],
  ["the service at this address", "сервис по этому адресу"],
  ["print the answer as JSON", "напечатать ответ как JSON"],
  [
    "A webhook is an address that is told of each revision. For administrators alone: the token says who asks.",
    "Вебхук — адрес, которому сообщают о каждой ревизии. Только для администраторов: кто спрашивает, говорит токен.",
  ],
  [
    "Exit codes: 0 done, 1 refused, 2 wrong usage, 3 no service.",
    "Коды выхода: 0 — сделано, 1 — отказано, 2 — неверный вызов, 3 — нет сервиса.",
  ],
  [
    "print or mail what is due, late, returned and waiting",
    "напечатать или разослать, что подходит, просрочено, возвращено и ждёт решения",
  ],
  ["ids of the subjects that are to see to it", "идентификаторы субъектов, чьи это дела"],
  ["how many days ahead, such as 14d", "на сколько дней вперёд, например 14d"],
  ["whom to mail it; all of it in one mail each", "кому отправить; каждому всё одним письмом"],
  ["where it is kept what was sent today", "где хранится, что отправлено сегодня"],
  ["print what would be sent; send nothing", "напечатать, что было бы отправлено; ничего не отправлять"],
  [
    "Without --to it is printed, and nothing is sent. ZVENO_SMTP_URL names the mail server, ZVENO_MAIL_FROM who sends.",
    "Без --to всё печатается и ничего не отправляется. ZVENO_SMTP_URL — почтовый сервер, ZVENO_MAIL_FROM — от кого.",
  ],
  [
    "What somebody was sent today is not sent to them again: what is new since is.",
    "Что сегодня уже отправлено, тому же человеку не отправляется снова; новое — отправляется.",
  ],
  [
    "Exit codes: 0 printed or sent, 1 refused, 2 wrong usage, 3 no store, or the mail server did not take one.",
    "Коды выхода: 0 — напечатано или отправлено, 1 — отказано, 2 — неверный вызов, 3 — нет хранилища, или почтовый сервер не принял письмо.",
  ],
  ["ask a question of GraphQL", "задать вопрос на GraphQL"],
  [
    "a file, - for standard input, or the name of a question (--list shows them)",
    "файл, - для стандартного ввода или имя вопроса (их показывает --list)",
  ],
  ["variables of the question", "переменные вопроса"],
  ["show the questions that come with the service", "показать вопросы, которые идут с сервисом"],
  [
    "print the whole answer in one line, errors and moment included",
    "напечатать весь ответ одной строкой, с ошибками и моментом",
  ],
  [
    "list what an auditor would point out; exit code 1 if there is any",
    "перечислить, на что указал бы проверяющий; код выхода 1, если есть на что",
  ],
  ["the least severity that counts", "наименьшая серьёзность, которая считается"],
  ["only these rules", "только эти правила"],
  ["only these regions, such as RU-SAK or Башкортостан", "только эти регионы, например RU-SAK или Башкортостан"],
  ["print a JSON object a line", "печатать по объекту JSON в строке"],
  [
    "write the whole graph, all its revisions included, to a file that `zveno load` takes",
    "записать весь граф со всеми ревизиями в файл, который примет `zveno load`",
  ],
  ["where to; - is standard output", "куда; - — стандартный вывод"],
  [
    "only this region and what it refers to, such as RU-SAK or Башкортостан",
    "только этот регион и то, на что он ссылается, например RU-SAK или Башкортостан",
  ],
  [
    "the newest revision in the file (default: the newest)",
    "последняя ревизия в файле (по умолчанию последняя вообще)",
  ],
  [
    "tell about the written file in JSON, on standard error",
    "рассказать о записанном файле в JSON, в стандартный поток ошибок",
  ],
  [
    "The file has all revisions and both clocks; its last line has a digest. docs/dump.md describes it.",
    "В файле все ревизии и оба времени; в последней строке — контрольная сумма. Формат описан в docs/dump.md.",
  ],
  ["write a list, a report, a calendar or the graph to a file", "записать в файл список, отчёт, календарь или граф"],
  [
    "what to export, and how: subjects.csv, accountability.pdf … (--list shows all)",
    "что и как выгрузить: subjects.csv, accountability.pdf … (всё показывает --list)",
  ],
  ["of a list, as the API takes it", "отбор для списка, как его принимает API"],
  ["the duty that it is about", "обязанность, о которой речь"],
  ["the subject that it is about", "субъект, о котором речь"],
  [
    "the region that it is about, such as RU-SAK or Башкортостан",
    "регион, о котором речь, например RU-SAK или Башкортостан",
  ],
  ["any other parameter of the export", "любой другой параметр выгрузки"],
  ["show what there is", "показать, что есть"],
  ["tell about it in JSON", "рассказать об этом в JSON"],
  [
    "write a fictional country to a graph file that `zveno load` takes",
    "записать вымышленную страну в файл графа, который примет `zveno load`",
  ],
  ["how many regions", "сколько регионов"],
  ["how many schools in all", "сколько всего школ"],
  ["another one gives another country", "другое число даёт другую страну"],
  [
    "The same numbers give the same file. Regions have the codes XX-01, XX-02 …; nothing in it is about a real place.",
    "Одни и те же числа дают один и тот же файл. Коды регионов — XX-01, XX-02 …; ничто в нём не о настоящем месте.",
  ],
  [
    "import act documents (YAML, JSON) and tables (CSV, XLSX) as one revision",
    "загрузить документы актов (YAML, JSON) и таблицы (CSV, XLSX) одной ревизией",
  ],
  ["the files", "файлы"],
  [
    "tell what would be added, changed and withdrawn, and every problem; write nothing",
    "сказать, что было бы добавлено, изменено и отозвано, и назвать каждую ошибку; ничего не записывать",
  ],
  [
    "withdraw what an earlier version of these act documents stated and they state no more",
    "отозвать то, что утверждала прежняя версия этих документов и чего в них больше нет",
  ],
  ["of the tables (default: by their headers)", "вид таблиц (по умолчанию — по заголовкам)"],
  ["of a workbook (default: the first with something in it)", "лист книги (по умолчанию первый непустой)"],
  [
    "what a table's own headers mean: YAML with kind, sheet, columns and defaults",
    "что значат собственные заголовки таблицы: YAML с kind, sheet, columns, defaults",
  ],
  ["write an empty table of this kind instead", "вместо этого записать пустую таблицу такого вида"],
  ["where the template goes", "куда записать шаблон"],
  ["who imports (default: the user of this machine)", "кто загружает (по умолчанию пользователь машины)"],
  ["why (default: the names of the files)", "почему (по умолчанию имена файлов)"],
  ["print the outcome as JSON", "напечатать итог в JSON"],
  [
    "All files together are one revision: all of them are imported, or nothing is. The same files again change nothing.",
    "Все файлы вместе — одна ревизия: загружаются все или ничего. Те же файлы ещё раз ничего не меняют.",
  ],
  [
    "docs/tables.md describes the tables, docs/act-document.md the act documents.",
    "Таблицы описаны в docs/tables.md, документы актов — в docs/act-document.md.",
  ],
  [
    "load a graph file, as `zveno dump` and `zveno generate` make it, into an empty store",
    "загрузить файл графа, какие пишут `zveno dump` и `zveno generate`, в пустое хранилище",
  ],
  ["the file; - is standard input", "файл; - — стандартный ввод"],
  [
    "write files for `neo4j-admin database import` instead, into a new directory",
    "вместо этого записать в новую папку файлы для `neo4j-admin database import`",
  ],
  [
    "The store must be empty. The whole file is loaded, or nothing: a damaged or cut one is refused.",
    "Хранилище должно быть пустым. Загружается весь файл или ничего: повреждённый или обрезанный отвергается.",
  ],
  [
    "With --neo4j-files no store is opened: files for neo4j-admin are written, which loads millions of nodes in half the time,",
    "С --neo4j-files хранилище не открывается: записываются файлы для neo4j-admin; он загружает миллионы узлов вдвое быстрее,",
  ],
  ["into a server that is stopped.", "но в остановленный сервер."],
  ["Example:", "Пример:"],
  [
    "A service that starts on an empty store brings the invented region «Образцовая область» (XX-OBR), unless ZVENO_SAMPLE is",
    "Сервис, впервые запущенный на пустом хранилище, вносит вымышленную «Образцовую область» (XX-OBR), если ZVENO_SAMPLE не",
  ],
  [
    "off. No other command brings it. Earlier revisions keep it.",
    "off. Ни одна другая команда её не вносит. В прежних ревизиях она остаётся.",
  ],
  [
    "Exit codes: 0 removed, or not there; 2 wrong usage; 3 no store.",
    "Коды выхода: 0 — убрана, или её не было; 2 — неверный вызов; 3 — нет хранилища.",
  ],
  ["the invented region that a service shows at first", "вымышленный регион, который сервис показывает вначале"],
  [
    "withdraw the invented region, and all that hangs on it, as one revision",
    "отозвать вымышленный регион и всё, что на нём держится, одной ревизией",
  ],
  ["who removes it (default: the user of this machine)", "кто убирает (по умолчанию пользователь этой машины)"],
];
