import type { Message } from "./message";

/** What the service answers to a request that it refuses. */
export const API_MESSAGES: readonly Message[] = [
  [
    "The body is no form with files: send multipart/form-data, such as curl -F file=@a.xlsx.",
    "Это не форма с файлами: отправьте multipart/form-data, например curl -F file=@a.xlsx.",
  ],
  ["The form breaks off, or is none: send it again.", "Форма обрывается или не читается: отправьте её ещё раз."],
  ["The form breaks off: send it again.", "Форма обрывается: отправьте её ещё раз."],
  ["The form has no file: add at least one.", "В форме нет ни одного файла: приложите хотя бы один."],
  [
    "The form has more than {limit} files, which is the most: import them in parts.",
    "В форме больше {limit} файлов, а больше нельзя: импортируйте по частям.",
  ],
  [
    "The form has more than {limit} fields beside its files, which is the most: leave the others out.",
    "В форме, кроме файлов, больше {limit} полей, а больше нельзя: уберите лишние.",
  ],
  [
    "The form has too many parts: import the files in parts.",
    "В форме слишком много частей: импортируйте файлы порциями.",
  ],
  [
    "The files together are larger than {limit} bytes, which is the most: import them in parts.",
    "Файлы вместе больше {limit} байт, а больше нельзя: импортируйте по частям.",
  ],
  [
    "A file is larger than {limit} bytes, which is the most: split it.",
    "Файл больше {limit} байт, а больше нельзя: разделите его.",
  ],
  [
    "The form has a field that is not known here: the fields are {fields}; all else are files.",
    "В форме есть неизвестное поле. Поля — {fields}; всё прочее — файлы.",
  ],
  ["The field `{field}` wants true or false: correct it.", "В поле `{field}` нужно true или false: исправьте."],
  [
    "The field `{field}` wants the number of a revision: correct it.",
    "В поле `{field}` нужен номер ревизии: исправьте.",
  ],
  ["The field `{field}` is there twice: send it once.", "Поле `{field}` указано дважды: отправьте его один раз."],
  [
    "The files take more memory than an import may: send them in parts.",
    "Файлам нужно больше памяти, чем можно одному импорту: отправьте их по частям.",
  ],
  [
    "{count} imports are running, which is the most at a time: send it again in some seconds.",
    "Импортов сейчас {count}, а больше одновременно нельзя: отправьте ещё раз через несколько секунд.",
  ],
  [
    "This service answers only questions that it knows: those of its page, the named ones, and those that whoever runs it has added. Ask for one of them, or have yours added.",
    "Этот сервис отвечает только на известные ему вопросы: своей страницы, именованные и добавленные тем, кто его ведёт. Задайте один из них или попросите добавить свой.",
  ],
  [
    '`extensions.persistedQuery` must be {"version": 1, "sha256Hash": "…"}: send these two.',
    'В `extensions.persistedQuery` нужно {"version": 1, "sha256Hash": "…"}: отправьте эти два значения.',
  ],
  [
    "`sha256Hash` is not the SHA-256 of `query` in hexadecimal: send one of the two, or both that fit.",
    "`sha256Hash` — не SHA-256 текста `query` в шестнадцатеричной записи: отправьте что-то одно или то, что подходит друг другу.",
  ],
  ["Internal server error", "Внутренняя ошибка сервиса"],
  [
    "Introspection (__schema, __type) is switched off in this service: ask whoever runs it for the schema.",
    "Интроспекция (__schema, __type) в этом сервисе отключена: попросите схему у того, кто его ведёт.",
  ],
  [
    "The body is a list of operations, and batching is off: send one operation in each request.",
    "Тело запроса — список операций, а пакетная отправка отключена: отправляйте по одной операции в запросе.",
  ],
  [
    "This service takes no {operation}: ask by a query, `{ … }`.",
    "Сервис не принимает {operation}: спрашивайте запросом query, `{ … }`.",
  ],
  [
    "{count} exports are running, which is the most at a time: ask again in some seconds.",
    "Уже идёт {count} {count|выгрузка|выгрузки|выгрузок}, больше одновременно нельзя: повторите через несколько секунд.",
  ],
  [
    "{running} questions are being answered and {waiting} wait, which is the most at a time: ask again in some seconds.",
    "Сейчас отвечают на {running} вопросов, ещё {waiting} ждут, и это предел: спросите через несколько секунд.",
  ],
  [
    "{limit} streams are open, which is the most in this service: subscribe again in a minute, or ask `revisions` now and then.",
    "Открыто {limit} потоков, больше этот сервис не держит: подпишитесь через минуту или время от времени спрашивайте `revisions`.",
  ],
  [
    "You have {limit} streams open, which is the most for one client: end one of them first.",
    "У вас открыто {limit} потоков, больше одному клиенту нельзя: сначала закройте один из них.",
  ],
  [
    "The service is being stopped: subscribe again soon, after the revision named here.",
    "Сервис останавливают: подпишитесь чуть позже, начиная после названной здесь ревизии.",
  ],
  [
    "Only a subscription is answered as a stream: send queries and mutations to /graphql.",
    "Потоком отвечают только на подписку: запросы и изменения отправляйте на /graphql.",
  ],
  [
    "A subscription is answered as a stream: send it to /graphql/stream.",
    "На подписку отвечают потоком: отправьте её на /graphql/stream.",
  ],
  [
    "Here are streams alone: send `Accept: text/event-stream`, or ask /graphql.",
    "Здесь только потоки: отправьте `Accept: text/event-stream` или спросите /graphql.",
  ],
  [
    "`{name}` in the address is no JSON: send an object, percent-encoded.",
    "`{name}` в адресе — не JSON: отправьте объект в процентной кодировке.",
  ],
  [
    "`query` must be a text, and `variables` an object: send both as JSON, or in the address.",
    "`query` должен быть текстом, а `variables` — объектом: отправьте оба как JSON или в адресе.",
  ],
  [
    "The graph was replaced by one whose newest revision is {newest}: read it anew, and subscribe after that.",
    "Граф заменён другим, новейшая ревизия которого — {newest}: прочитайте его заново и подпишитесь после неё.",
  ],
  [
    "`after` must be a revision from 0 to the newest, {newest}; found {found}.",
    "`after` должен быть ревизией от 0 до новейшей, {newest}; получено {found}.",
  ],
  [
    "`after` is {behind} revisions back, and {limit} is the most: read the graph anew, and subscribe after {newest}.",
    "`after` отстаёт на {behind} {behind|ревизию|ревизии|ревизий}, а можно не больше {limit}: прочитайте граф заново и подпишитесь после {newest}.",
  ],
  [
    "`{argument}` names {found}, and {limit} is the most: subscribe several times, or to all.",
    "В `{argument}` названо {found}, а можно не больше {limit}: подпишитесь несколько раз или на всё.",
  ],
  [
    "Webhooks are the business of administrators: send a token of one.",
    "Вебхуки — дело администраторов: отправьте токен администратора.",
  ],
  [
    "A calendar belongs to who makes it: sign in, or send a token.",
    "Календарь принадлежит тому, кто его завёл: войдите или отправьте токен.",
  ],
  [
    "The calendars of others are the business of administrators: leave `owner` out for yours.",
    "Чужие календари — дело администраторов: для своих не указывайте `owner`.",
  ],
  [
    "`subject` wants the id of the subject whose agenda the calendar is to show.",
    "В `subject` нужен идентификатор субъекта, чью повестку покажет календарь.",
  ],
  [
    "You have {limit} calendars, which is the most: revoke some first.",
    "Календарей у вас уже {limit}, больше нельзя: сначала отзовите какой-нибудь.",
  ],
  [
    "You have no calendar {id}: GET /calendars lists yours.",
    "Календаря {id} у вас нет: ваши перечисляет GET /calendars.",
  ],
  [
    "There is no calendar at this address: it was revoked, or is mistyped. Make another one.",
    "По этому адресу календаря нет: он отозван, или адрес набран неверно. Заведите новый.",
  ],
  [
    "{count} calendars are being read, which is the most at a time: ask again in a minute.",
    "Сейчас читается {count} {count|календарь|календаря|календарей}, больше одновременно нельзя: спросите через минуту.",
  ],
  ["There is no webhook {id}: GET /webhooks lists them.", "Вебхука {id} нет: их перечень — GET /webhooks."],
  [
    "There are {limit} webhooks, which is the most: remove some first.",
    "Вебхуков уже {limit}, больше нельзя: сначала уберите какой-нибудь.",
  ],
  [
    "The webhook was told something meanwhile: look where it is, and resume it again.",
    "Вебхуку тем временем что-то сообщили: посмотрите, где он, и возобновите ещё раз.",
  ],
  [
    "A webhook wants an https:// address without a password, or an http:// one of this machine, or a host that ZVENO_WEBHOOK_HOSTS names; found {found}.",
    "Вебхуку нужен адрес https:// без пароля, или http:// этой же машины, или узел из ZVENO_WEBHOOK_HOSTS; получено {found}.",
  ],
  [
    '`{argument}` must be a list of at most {limit} texts: send ["…"], or leave it out.',
    '`{argument}` — список не больше чем из {limit} текстов: отправьте ["…"] или не указывайте его.',
  ],
  ["The client has gone before it was answered.", "Клиент ушёл, не дождавшись ответа."],
  [
    "The filter is {found} {$what}, and {limit} is the most: ask in several questions.",
    "Фильтр слишком велик: {found} {$what}, а предел — {limit}: задайте несколько вопросов.",
  ],
  [
    "The query is {found} {$what}, and {limit} is the most: {$advice}.",
    "В запросе {found} {$what}, а можно не больше {limit}: {$advice}.",
  ],
  ["levels deep", "уровней вложенности"],
  ["filters of another kind deep", "фильтров другого рода один в другом"],
  ["conditions long", "условий"],
  ["conditions long that hold a filter of another kind", "условий с фильтром другого рода"],
  ["fields wide at its root", "полей в корне"],
  ["fields long or more with its fragments written out", "или более полей, если раскрыть фрагменты"],
  ["times the same field in one place", "повторений одного поля в одном месте"],
  ["ask for fewer levels", "запросите меньше уровней"],
  ["split it into several", "разделите его на несколько"],
  ["split it", "разделите его"],
  ["ask for it once", "запросите его один раз"],
  [
    "The query may cost {cost} (about the objects its answer could hold), and {limit} is the most: ask for shorter lists (`first`) or fewer levels.",
    "Стоимость запроса может составить {cost} (примерно столько объектов может быть в ответе), а можно не больше {limit}: запросите списки короче (`first`) или меньше уровней.",
  ],
  [
    "The query has more than {limit} words and signs, which is the most: split it into several, and pass long lists as variables.",
    "В запросе больше {limit} слов и знаков, а это предел: разделите его на несколько, а длинные списки передавайте переменными.",
  ],
  [
    "The query opens more than {limit} brackets inside one another, which is the most: ask for fewer levels.",
    "В запросе больше {limit} вложенных скобок, а это предел: запросите меньше уровней.",
  ],
  [
    "The variables nest more than {limit} levels deep, which is the most: simplify the filter.",
    "Переменные вложены глубже {limit} уровней, а это предел: упростите отбор.",
  ],
  [
    "The answer would hold at least {spent} objects, and {limit} is the most: ask for shorter lists (`first`), narrower filters or fewer levels.",
    "В ответе было бы не меньше {spent} объектов, а можно не больше {limit}: запросите списки короче (`first`), сузьте отбор или возьмите меньше уровней.",
  ],
  [
    "No question can be answered now, because {$reason}: ask again soon.",
    "Сейчас ответить нельзя: {$reason}. Повторите вскоре.",
  ],
  ["the graph is not loaded yet", "граф ещё не загружен"],
  ["the service is being stopped", "сервис останавливается"],
  [
    "The request is larger than {limit} bytes, which is the most: split it into several.",
    "Запрос больше {limit} байт, а это предел: разделите его на несколько.",
  ],
  [
    'The body is no JSON: send {"query": "{ … }", "variables": { … }} as application/json.',
    'Тело запроса — не JSON: отправьте {"query": "{ … }", "variables": { … }} с типом application/json.',
  ],
  [
    "The body's content-type is not known here: send application/json.",
    "Тип содержимого (content-type) здесь не известен: отправьте application/json.",
  ],
  [
    "The body is not as long as its content-length says: send it again.",
    "Длина тела не совпадает с content-length: отправьте запрос ещё раз.",
  ],
  [
    "The request's address cannot be decoded: write a percent sign in it as %25.",
    "Адрес запроса не раскодировать: пишите в нём знак процента как %25.",
  ],
  [
    "A part of the request's address is longer than any that is known here: check it.",
    "Часть адреса запроса длиннее любой известной здесь: проверьте её.",
  ],
  [
    "The request's address or its Host header cannot be read: check them.",
    "Адрес запроса или заголовок Host не прочитать: проверьте их.",
  ],
  ["The request cannot be read: check its form.", "Запрос не прочитать: проверьте его форму."],
  [
    "There is nothing for {method} at this address: questions are asked by POST to /graphql.",
    "По этому адресу для {method} ничего нет: вопросы задают методом POST по адресу /graphql.",
  ],
  [
    "The request's headers are larger than the service takes: send fewer or shorter ones.",
    "Заголовки запроса больше, чем принимает сервис: отправьте меньше заголовков или короче.",
  ],
  [
    "The request did not arrive in time: send it again, faster.",
    "Запрос не пришёл вовремя: отправьте его снова, быстрее.",
  ],
  [
    "What was sent is no HTTP request that can be read: check its method, address and headers.",
    "Отправлено не то, что читается как запрос HTTP: проверьте метод, адрес и заголовки.",
  ],
  [
    "The request has no Host header, which HTTP/1.1 wants: send one.",
    "В запросе нет заголовка Host, которого требует HTTP/1.1: добавьте его.",
  ],
  [
    "{count} drafts are being read, which is the most at a time: send it again in some seconds.",
    "Читаются {count} черновиков, больше сразу нельзя: отправьте снова через несколько секунд.",
  ],
  ["The form has no file: add one.", "В форме нет файла: добавьте его."],
  ["`version` wants the number that GET /drafts gave.", "`version` — номер, который дал GET /drafts."],
];
