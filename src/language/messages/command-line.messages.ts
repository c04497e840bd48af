import type { Message } from "./message";

/** What the command line says of what it has done, and of what it was asked wrongly. */
export const COMMAND_LINE_MESSAGES: readonly Message[] = [
  [
    "Name a question or a file: `zveno ask --list` shows the questions.",
    "Назовите вопрос или файл: вопросы показывает `zveno ask --list`.",
  ],
  [
    "«{question}» is neither a file that can be read nor a named question: `zveno ask --list` shows those.",
    "«{question}» — не читаемый файл и не имя вопроса: имена показывает `zveno ask --list`.",
  ],
  [
    '--variables wants a JSON object, such as \'{"id": "sak-ministry"}\'; found «{found}».',
    '--variables — объект JSON, например \'{"id": "sak-ministry"}\', а указано «{found}».',
  ],
  [
    "{count} finding{s} at or above {severity}.",
    "{count} {count|замечание|замечания|замечаний} с серьёзностью {severity} и выше.",
  ],
  ["The answer is empty.", "Ответ пуст."],
  [
    "{added} added, {ended} ended, {withdrawn} withdrawn: revision {revision}.",
    "Внесено {added}, прекращено {ended}, отозвано {withdrawn}: ревизия {revision}.",
  ],
  [
    "{added} added, {ended} ended, {withdrawn} withdrawn. Nothing was written: this was a dry run.",
    "Внесено {added}, прекращено {ended}, отозвано {withdrawn}. Ничего не записано: это была проба.",
  ],
  ["There was nothing to take back: nothing was written.", "Отменять нечего: ничего не записано."],
  ["Nothing was written.", "Ничего не записано."],
  ["A revision is a number from 1 on; found «{found}».", "Ревизия — номер от 1, а указано «{found}»."],
  [
    "The address is told of what comes after revision {revision}. Keep the secret: it is not shown again.",
    "Адресу сообщат обо всём после ревизии {revision}. Сохраните секрет: больше его не покажут.",
  ],
  ["There are no webhooks.", "Вебхуков нет."],
  [
    "--to wants a mail server: set ZVENO_SMTP_URL and ZVENO_MAIL_FROM, or leave --to out.",
    "Для --to нужен почтовый сервер: задайте ZVENO_SMTP_URL и ZVENO_MAIL_FROM или не указывайте --to.",
  ],
  [
    "ZVENO_SMTP_URL wants the address of a mail server, such as smtps://user@mail.example.org:465 or smtp://127.0.0.1:25; its password may stand in ZVENO_SMTP_PASSWORD_FILE.",
    "ZVENO_SMTP_URL — адрес почтового сервера, например smtps://user@mail.example.org:465 или smtp://127.0.0.1:25; пароль может стоять в ZVENO_SMTP_PASSWORD_FILE.",
  ],
  [
    "ZVENO_SMTP_PASSWORD_FILE wants a file that can be read.",
    "ZVENO_SMTP_PASSWORD_FILE — файл, который можно прочитать.",
  ],
  [
    "{where} wants an address such as name@example.org; found {found}.",
    "{where} — адрес вида name@example.org; получено {found}.",
  ],
  [
    "The mail server {host} did not take the mail to {to}: {said}. It was not sent; run this again later.",
    "Почтовый сервер {host} не принял письмо для {to}: {said}. Оно не отправлено; повторите позже.",
  ],
  [
    "Reminders are being sent already, or were broken off: if nobody sends any, remove {lock}.",
    "Напоминания уже рассылаются, или рассылка прервалась: если никто их не рассылает, уберите {lock}.",
  ],
  [
    "{file} does not say what was sent: name another file by --sent, or remove it.",
    "{file} не говорит, что было отправлено: назовите другой файл через --sent или уберите этот.",
  ],
  ["Nothing new for {to} today.", "Для {to} сегодня ничего нового."],
  ["Sent to {to}: {subject}", "Отправлено {to}: {subject}"],
  [
    "--within wants days from 0 to {most}, such as 14d; found {found}.",
    "--within — дни от 0 до {most}, например 14d; получено {found}.",
  ],
  ["The webhook is removed.", "Вебхук убран."],
  ["The webhook goes on after revision {revision}.", "Вебхук продолжит после ревизии {revision}."],
  ["--after wants the number of a revision.", "--after — номер ревизии."],
  [
    "Webhooks are sent by a service that runs: name it by --url.",
    "Вебхуки рассылает работающий сервис: назовите его через --url.",
  ],
  [
    "--by is for a store: a service knows by the token who imports.",
    "--by — для хранилища: кто импортирует, сервис знает по токену.",
  ],
  ["--token-file is for a service: name it by --url.", "--token-file нужен для сервиса: назовите его через --url."],
  [
    "Name what to export: `zveno export --list` shows what there is.",
    "Назовите, что выгрузить: что есть, показывает `zveno export --list`.",
  ],
  ["A terminal cannot show {name}: name a file with -o.", "Терминал не покажет {name}: укажите файл через -o."],
  ["--parameter wants name=value; found «{found}».", "--parameter — это имя=значение, а указано «{found}»."],
  [
    "The service answered with an error that is not its own: check the address in --url.",
    "Ответила ошибка не этого сервиса: проверьте адрес в --url.",
  ],
  ["Name the files to import.", "Назовите файлы для загрузки."],
  [
    "Wrote {file}: fill it in, then `zveno import {again} --dry-run`.",
    "Записан {file}: заполните его, затем `zveno import {again} --dry-run`.",
  ],
  ["Columns that were not read: {columns}.", "Столбцы, которые не прочитаны: {columns}."],
  ["{count} problem{s}. Nothing was written.", "{count} {count|ошибка|ошибки|ошибок}. Ничего не записано."],
  [
    "{added} added, {changed} changed, {withdrawn} withdrawn. Nothing was written: this was a dry run.",
    "Добавлено {added}, изменено {changed}, отозвано {withdrawn}. Ничего не записано: это пробный прогон.",
  ],
  [
    "{added} added, {changed} changed, {withdrawn} withdrawn: revision {revision}.",
    "Добавлено {added}, изменено {changed}, отозвано {withdrawn}: ревизия {revision}.",
  ],
  ["Loaded", "Загружено:"],
  ["Wrote files for Neo4j into «{directory}»:", "Файлы для Neo4j записаны в «{directory}»:"],
  [
    "{nodes} nodes and {links} relationships, up to revision {revision}.",
    "{nodes} {nodes|узел|узла|узлов} и {links} {links|связь|связи|связей}, по ревизию {revision}.",
  ],
  ["With the server stopped, in that directory: {command}", "При остановленном сервере, в этой папке: {command}"],
  [
    "While a service holds the store, `ask`, `check` and `export` can go through it: add --url http://127.0.0.1:4000.",
    "Пока хранилище занято сервисом, `ask`, `check` и `export` могут работать через него: добавьте --url http://127.0.0.1:4000.",
  ],
  ["Add --debug to see where it came from.", "Добавьте --debug, чтобы увидеть, откуда она."],
  ["there is none: check the path", "его нет: проверьте путь"],
  ["you may not read it: ask for the right to", "у вас нет права его читать: попросите право"],
  ["it is a link that leads back to itself: name the file", "это ссылка на саму себя: укажите файл"],
  ["a part of the path is a file: check the path", "часть пути — файл: проверьте путь"],
  ["its name is too long: check the path", "имя слишком длинное: проверьте путь"],
  ["a directory", "папка"],
  ["a device, a pipe or a socket", "устройство, канал или сокет"],
  ["«{path}» cannot be read: it is {$what}: name a file.", "«{path}» не прочитать: это {$what}; укажите файл."],
  ["«{path}» cannot be read: {$reason}.", "«{path}» не прочитать: {$reason}."],
  [
    "expected at most {limit} bytes, found {found}: split the file",
    "не больше {limit} байт, а в файле {found}: разделите файл",
  ],
  ["«{path}» cannot be written: {reason}.", "«{path}» не записать: {reason}."],
  ["Interrupted: the store is as it was.", "Прервано: хранилище прежнее."],
  ["{count} records written.", "Записано: {count} {count|запись|записи|записей}."],
  [
    "{what}: {done} of {total} ({percent} %), {rate}/s, {left} s left",
    "{what}: {done} из {total} ({percent} %), {rate}/с, осталось {left} с",
  ],
  [
    "--url wants the address of a service, such as http://127.0.0.1:4000; found «{found}».",
    "--url — адрес сервиса, например http://127.0.0.1:4000, а указано «{found}».",
  ],
  [
    "No service answers at {address}: start it (npm start), or check --url.",
    "По адресу {address} сервис не отвечает: запустите его, `npm start`, или проверьте --url.",
  ],
  [
    "The service answered {status} and no JSON: check the address in --url.",
    "Сервис ответил {status} и не JSON: проверьте адрес в --url.",
  ],
  ["--lang wants RU or EN; found «{found}».", "--lang — это RU или EN, а указано «{found}»."],
  [
    "The invented region is not in this store: nothing was written.",
    "Вымышленного региона в этом хранилище нет: ничего не записано.",
  ],
  [
    "The invented region is withdrawn, {count} facts of it: revision {revision}.",
    "Вымышленный регион отозван, {count} {count|факт|факта|фактов}: ревизия {revision}.",
  ],
  [
    "Name a region by its code, such as RU-SAK, or by its name; found «{found}».",
    "Назовите регион кодом, например RU-SAK, или названием; указано «{found}».",
  ],
  ["{$place}: {kind}, because {$why}", "{$place}: {kind}, потому что {$why}"],
  ["{$place}: not recognised: {$why}", "{$place}: вид не распознан: {$why}"],
  ["this kind was asked for", "указан этот вид"],
  ["it has the headers that such a table needs: {headers}", "в ней есть заголовки, нужные такой таблице: {headers}"],
  [
    "headers in row {row}, {rows} row{s} below them",
    "заголовки в строке {row}, под ними {rows} {rows|строка|строки|строк}",
  ],
  ["first row: {values}", "первая строка: {values}"],
  ["columns not read: {columns}", "не прочитаны столбцы: {columns}"],
  ["sheets not read: {sheets}", "не прочитаны листы: {sheets}"],
  [
    "# {file}: write this into a file, correct it, and name the file with --mapping",
    "# {file}: запишите это в файл, исправьте и укажите файл через --mapping",
  ],
];
