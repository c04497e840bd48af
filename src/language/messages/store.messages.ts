import type { Message } from "./message";

/** Why the store cannot be used, or will not take what is written. */
export const STORE_MESSAGES: readonly Message[] = [
  ["The store is closed.", "Хранилище закрыто."],
  ["The store is being opened.", "Хранилище открывается."],
  ["The store is not ready.", "Хранилище не готово."],
  ["The store cannot be used now: try again shortly.", "Хранилищем сейчас нельзя пользоваться: повторите чуть позже."],
  ["The store cannot be reached: try again later.", "Хранилище недоступно: повторите позже."],
  ["The store cannot be opened again.", "Хранилище не удалось открыть снова."],
  ["The store could not be opened again: {$reason}", "Хранилище не удалось открыть снова: {$reason}"],
  ["The store in {path} could not be opened. {$reason}", "Хранилище в {path} не удалось открыть. {$reason}"],
  [
    "It took longer than {seconds} s: try again, or give it more time.",
    "Это заняло больше {seconds} с: повторите или дайте больше времени.",
  ],
  ["the store is being closed", "хранилище закрывается"],
  [
    "The engine's process ended ({how}) and is started again.",
    "Процесс хранилища завершился ({how}) и запускается снова.",
  ],
  ["The engine's process ended: {how}.", "Процесс хранилища завершился: {how}."],
  [
    "The write met another write on the same data each time it was tried: try again.",
    "Запись каждый раз встречалась с другой записью тех же данных: повторите.",
  ],
  [
    "A value that must be unique is taken already, so nothing was written: look at what is there.",
    "Значение, которое должно быть единственным, уже занято, поэтому ничего не записано: посмотрите, что там есть.",
  ],
  [
    "The question needs more memory than the store gives it: ask for less at once.",
    "Вопросу нужно больше памяти, чем даёт хранилище: запросите меньше за раз.",
  ],
  [
    "The answer is larger than the store gives at once: ask for less.",
    "Ответ больше, чем хранилище отдаёт за раз: запросите меньше.",
  ],
  [
    "The store went away while it accepted this write: look whether it is there before you write it again.",
    "Хранилище пропало, пока принимало эту запись: прежде чем повторять, посмотрите, есть ли она.",
  ],
  [
    "The store in {place} holds a graph that this service has not written: name another one in {setting}.",
    "В хранилище {place} граф, который записал не этот сервис: укажите другое в {setting}.",
  ],
  [
    "The question took longer than the {limit} ms that it may: ask for less at once.",
    "Вопрос занял больше отведённых {limit} мс: запросите меньше за раз.",
  ],
  [
    "The store has format {format}, and this version of the service knows formats up to {known}: start the newer version that wrote it, or open another store.",
    "Формат хранилища — {format}, а эта версия сервиса знает форматы до {known}: запустите более новую версию, которая его записала, или откройте другое хранилище.",
  ],
  [
    "{file} should be the store's file, but is none: move it away.",
    "{file} должен быть файлом хранилища, но это не файл: уберите его.",
  ],
  [
    "The store's file {file} is missing, but {remains} says that there was one: restore it from a backup, or use another data directory.",
    "Файла хранилища {file} нет, хотя по {remains} он был: восстановите его из резервной копии или возьмите другую папку данных.",
  ],
  [
    "The {$what} cannot be used, because {$reason}: change that, or name another directory in ZVENO_DATA_DIR.",
    "Не подходит {$what}: {$reason}. Исправьте это или укажите другую папку в ZVENO_DATA_DIR.",
  ],
  ["this user has no right to read and write it", "у этого пользователя нет права читать и писать"],
  ["its file system can only be read", "её файловая система только для чтения"],
  ["it is a file", "это файл"],
  ["a part of its path is a file", "часть пути — файл"],
  ["the disk is full", "диск заполнен"],
  ["the system says {answer}", "ответ системы: {$answer}"],
  ["nothing about why", "без объяснения"],
  [
    "The disk of the store is full, so nothing was written: free some space and try again.",
    "Диск хранилища заполнен, ничего не записано: освободите место и повторите.",
  ],
  [
    "The store's file is no database, or is damaged: restore a backup, or use another directory.",
    "Файл хранилища — не база данных или повреждён: восстановите резервную копию или возьмите другую папку.",
  ],
  [
    "The store's file cannot be read or written: look at its rights and at the disk.",
    "Файл хранилища нельзя прочитать или записать: проверьте права на него и диск.",
  ],
  ["The store is damaged: restore it from a backup.", "Хранилище повреждено: восстановите его из резервной копии."],
  [
    "The store in {path} cannot be locked: stop the process that has it open, use another data directory, or put this one on a file system that keeps locks.",
    "Хранилище в {path} нельзя занять: остановите процесс, который его открыл, возьмите другую папку данных или перенесите эту на файловую систему с блокировками.",
  ],
  [
    "The store in {path} is held by process {process} since {since}: stop that process, or use another data directory.",
    "Хранилище в {path} занято процессом {process} с {since}: остановите этот процесс или возьмите другую папку данных.",
  ],
  [
    "The count of writes could not be kept beside the store: {reason}",
    "Счёт записей не удалось сохранить рядом с хранилищем: {reason}",
  ],
  [
    "{file} cannot be understood, so it is not certain that the store is whole: restore both from a backup, or remove this file if you know that it is.",
    "{file} не разобрать, поэтому нет уверенности, что хранилище цело: восстановите оба из резервной копии или удалите этот файл, если знаете, что цело.",
  ],
  [
    "The store has lost writes: it accepted {accepted} and holds {found}. A part of its log is missing. Restore {path} from a backup; or, to go on with what is left, remove {file}.",
    "Хранилище потеряло записи: приняло {accepted}, а хранит {found}. Части журнала нет. Восстановите {path} из резервной копии; чтобы продолжить с тем, что осталось, удалите {file}.",
  ],
  [
    "The store in {path} is not the one that was there before. If that is what you want, remove {file}.",
    "В {path} не то хранилище, что было раньше. Если так и надо, удалите {file}.",
  ],
  ["Neo4j is changing over: try again shortly.", "Neo4j переключается: повторите чуть позже."],
  ["Neo4j is overloaded: try again shortly.", "Neo4j перегружен: повторите чуть позже."],
  ["Neo4j failed: its own log says why.", "Neo4j дал сбой: причина в его журнале."],
  ["Neo4j cannot be used.", "Пользоваться Neo4j нельзя."],
  ["Neo4j does not answer.", "Neo4j не отвечает."],
  ["Neo4j cannot be reached.", "Neo4j недоступен."],
  ["Neo4j is being connected to.", "Идёт соединение с Neo4j."],
  ["Neo4j ended the query: try again.", "Neo4j прервал запрос: повторите."],
  ["Neo4j's administrator ended the query: try again.", "Администратор Neo4j прервал запрос: повторите."],
  [
    "Neo4j takes connections but does not answer: its own log may say why.",
    "Neo4j принимает соединения, но не отвечает: причина может быть в его журнале.",
  ],
  [
    "Neo4j refused the user name or password: check NEO4J_USER and NEO4J_PASSWORD.",
    "Neo4j не принял имя или пароль: проверьте NEO4J_USER и NEO4J_PASSWORD.",
  ],
  [
    "Neo4j refuses logins after too many wrong passwords: check NEO4J_PASSWORD, then wait.",
    "После многих неверных паролей Neo4j не пускает: проверьте NEO4J_PASSWORD и подождите.",
  ],
  [
    "Neo4j wants the user's first password changed: change it, then set NEO4J_PASSWORD.",
    "Neo4j требует сменить первый пароль: смените его и укажите новый в NEO4J_PASSWORD.",
  ],
  [
    "The Neo4j user lacks a right that the service needs: it must read, write and set up indexes.",
    "Пользователю Neo4j не хватает прав: сервису нужно читать, писать и создавать индексы.",
  ],
  [
    "Neo4j has no database of that name: check NEO4J_DATABASE.",
    "В Neo4j нет базы с таким именем: проверьте NEO4J_DATABASE.",
  ],
  [
    "NEO4J_URL is not the address of a Neo4j: write bolt://host:7687 or neo4j://host:7687, with +s for TLS.",
    "NEO4J_URL — не адрес Neo4j: пишите bolt://host:7687 или neo4j://host:7687, для TLS — с +s.",
  ],
  ["Neo4j at {address} cannot be reached: {$reason}.", "Neo4j по адресу {address} недоступен: {$reason}."],
  [
    "nothing listens there: start the database, or check NEO4J_URL",
    "там никто не слушает: запустите базу или проверьте NEO4J_URL",
  ],
  ["the host's name is not known: check NEO4J_URL", "имя узла не известно: проверьте NEO4J_URL"],
  ["the host's name cannot be looked up now", "имя узла сейчас не найти"],
  ["no way leads to the host", "пути к узлу нет"],
  ["the host does not answer", "узел не отвечает"],
  [
    "Neo4j at {address} wants TLS, and NEO4J_URL has none: write {protocol}+s:// in it.",
    "Neo4j по адресу {address} требует TLS, а в NEO4J_URL его нет: пишите {protocol}+s://.",
  ],
  [
    "Neo4j at {address} does not speak TLS, and NEO4J_URL wants it: leave out the +s, or set TLS up on the server.",
    "Neo4j по адресу {address} не умеет TLS, а NEO4J_URL его требует: уберите +s или настройте TLS на сервере.",
  ],
  [
    "Neo4j at {address} shows a certificate that is not trusted ({why}): name its authority in NODE_EXTRA_CA_CERTS, or write +ssc in NEO4J_URL to trust any.",
    "Сертификату Neo4j по адресу {address} нет доверия ({why}): укажите его центр в NODE_EXTRA_CA_CERTS или пишите +ssc в NEO4J_URL, чтобы доверять любому.",
  ],
  [
    "Neo4j's full-text index {index} should have analyzer {analyzer} and be ONLINE, and {$found}: drop whatever full-text index covers State.searchText, and it is made anew.",
    "Полнотекстовый индекс Neo4j {index} должен иметь анализатор {analyzer} и состояние ONLINE, а он {$found}: удалите полнотекстовый индекс по State.searchText, и он будет создан заново.",
  ],
  [
    "A revision is recorded at an instant of a year with four digits, and the clock of this machine shows {$instant}: set it.",
    "Ревизия записывается с годом из четырёх цифр, а часы машины показывают {$instant}: переведите их.",
  ],
  [
    "The node {id} is known as {before} and cannot become {now}: choose another id.",
    "Узел {id} известен как {before} и не может стать {now}: возьмите другой идентификатор.",
  ],
  [
    "The write says two different things of one relationship, {link}: leave one of them, or give each a start of its own.",
    "Запись говорит об одной связи, {link}, по-разному: оставьте что-то одно или дайте каждой своё начало.",
  ],
  [
    "The write expected revision {expected}, but the graph is at {found}: read it again, then repeat the write.",
    "Запись рассчитана на ревизию {expected}, а граф уже на {found}: прочитайте его снова и повторите запись.",
  ],
  [
    "The write names nodes that the graph does not know: {missing} of {rows} rows ({query}) found no place. Nothing was written; add the nodes first.",
    "Запись называет узлы, которых граф не знает: {missing} из {rows} строк ({query}) не нашли места. Ничего не записано; сначала добавьте узлы.",
  ],
  ["no instant", "не время"],
];
