import type { Message } from "./message";

/** What is wrong with a graph file, or with the store that it is to be loaded into. */
export const GRAPH_FILE_MESSAGES: readonly Message[] = [
  [
    "The graph file cannot be loaded: line {line}: {$problem}. Nothing was loaded; make the file anew.",
    "Файл графа загрузить нельзя: строка {line}: {$problem}. Ничего не загружено; создайте файл заново.",
  ],
  [
    "expected canonical JSON (RFC 8785), without blanks and with sorted keys, found other",
    "нужен канонический JSON (RFC 8785), без пробелов и с ключами по порядку, а найден другой",
  ],
  [
    "Expected a revision between 0 and {newest}, the newest, found {found}: leave it out for the newest.",
    "Нужна ревизия от 0 до последней, {newest}, а указано {found}: не указывайте её, чтобы взять последнюю.",
  ],
  ["expected nothing behind the last line, found more", "после последней строки ничего быть не должно, а есть ещё"],
  [
    "expected a revision, a node, a relationship or the end, found {found}",
    "нужна ревизия, узел, связь или конец, а найдено {found}",
  ],
  ["expected more, found the end: the file is cut", "файл кончился раньше времени: он обрезан"],
  ["expected one record, found {found}", "нужна одна запись, а найдено {found}"],
  ["expected no {kind} behind a {other}, found one", "{kind} не может стоять после {other}"],
  [
    "expected ids in order, each once, after {last}, found {found}",
    "идентификаторы идут по порядку, каждый один раз: после {last} найдено {found}",
  ],
  ["expected {wanted} lines of records, found {found}", "нужно {wanted} строк записей, а найдено {found}"],
  [
    "expected the digest {wanted}, found {found}: something was changed",
    "контрольная сумма должна быть {wanted}, а получилась {found}: что-то изменено",
  ],
  ["expected {wanted} nodes, found {found}", "нужно {wanted} узлов, а найдено {found}"],
  ["expected {wanted} links, found {found}", "нужно {wanted} связей, а найдено {found}"],
  ["expected {wanted} revisions, found {found}", "нужно {wanted} ревизий, а найдено {found}"],
  ["expected JSON, found none ({reason})", "нужен JSON, а это не он ({reason})"],
  [
    "expected a line of at most {limit} characters, found a longer one",
    "строка — не длиннее {limit} знаков, а найдена длиннее",
  ],
  ["expected UTF-8, found bytes that are none", "нужен UTF-8, а найдены другие байты"],
  [
    "The load gave no sign of life for so long that somebody else has taken it for abandoned and swept it: load again.",
    "Загрузка так долго не подавала признаков жизни, что её сочли брошенной и убрали: загрузите снова.",
  ],
  [
    "expected the id of a node of the file, found {found}",
    "нужен идентификатор узла из этого файла, а найдено {found}",
  ],
  [
    "A list cannot be written for Neo4j's import, because an item has the control character U+001F: {items}. Load over Bolt instead.",
    "Список нельзя записать для загрузки в Neo4j: в нём управляющий знак U+001F: {items}. Загрузите по Bolt.",
  ],
  [
    "«{directory}» has something in it: name a new or an empty directory.",
    "Папка «{directory}» не пуста: укажите новую или пустую.",
  ],
  ["expected no byte order mark, found one", "метки порядка байт быть не должно, а она есть"],
  [
    "Expected a graph file, found another kind of file: choose one that `zveno dump` or `zveno generate` has made.",
    "Нужен файл графа, а это другой файл: выберите созданный командой `zveno dump` или `zveno generate`.",
  ],
  [
    "The graph file has format {format}, and this version knows formats up to {known}: load it with the newer version that made it.",
    "Формат файла графа — {format}, а эта версия знает форматы до {known}: загрузите его более новой версией, которая его создала.",
  ],
  [
    "expected a header with format, revision, region and counts, found another",
    "нужен заголовок с форматом, ревизией, регионом и количествами, а найден другой",
  ],
  ["expected a header, found an empty file", "нужен заголовок, а файл пуст"],
  ["an id", "идентификатор"],
  ["a known label", "известная метка"],
  ["a known kind for subjects and none for others", "известный вид у субъектов и никакого у других"],
  ["at least one state", "хотя бы одно состояние"],
  ["the id of a state of {id}", "идентификатор состояния узла {id}"],
  [
    "states in the order of their ids, each once, after {before}",
    "состояния по порядку идентификаторов, каждое один раз, после {before}",
  ],
  ["a known type of relationship", "известный тип связи"],
  ["the id of a node", "идентификатор узла"],
  ["the id of a relationship of {id}", "идентификатор связи узла {id}"],
  ["expected an object, found {found}", "нужен объект, а найдено {found}"],
  ["a known property", "известное свойство"],
  ["a known key", "известный ключ"],
  ["true, or left out", "true или ничего"],
  ["a list of texts", "список текстов"],
  ["expected {$wanted} as {name}, found {found}", "нужно: {$wanted} в «{name}»; найдено {found}"],
  ["expected {names}, found nothing there", "нужно {names}, а там ничего нет"],
  ["addedIn as a revision from 1 to {newest}", "ревизия от 1 до {newest} в addedIn"],
  ["retractedIn as a revision after {added}, up to {newest}", "ревизия позже {added}, до {newest}, в retractedIn"],
  ["expected the record of a revision, found {found}", "нужна запись о ревизии, а найдено {found}"],
  ["expected revision {number}, found {found}", "нужна ревизия {number}, а найдена {found}"],
  [
    "expected the hash of revision {number} and of the one before, found another",
    "нужен хеш ревизии {number} и предыдущей, а найден другой",
  ],
  [
    "expected facts of revision {number} with the digest {wanted}, found {found}: one that it states or withdraws was changed, left out or put in",
    "у фактов ревизии {number} должен быть дайджест {wanted}, а найден {found}: факт, который она вносит или отзывает, изменён, пропущен или вставлен",
  ],
  [
    "Expected a whole number from {least} to {most} as {name}, found {found}.",
    "Нужно целое число от {least} до {most} ({name}), а указано {found}.",
  ],
  [
    "A graph is being loaded into this store now: wait until that is done.",
    "В это хранилище сейчас загружается граф: дождитесь окончания.",
  ],
  [
    "Another graph is being loaded into this store now: wait until that is done, then look what the store holds.",
    "В это хранилище сейчас загружается другой граф: дождитесь окончания и посмотрите, что в хранилище.",
  ],
  [
    "A graph is loaded into an empty store only, and this one holds a graph at revision {revision}: name another data directory or database, or empty this one first.",
    "Граф загружают только в пустое хранилище, а в этом уже есть граф, ревизия {revision}: укажите другую папку данных или базу либо сначала очистите эту.",
  ],
];
