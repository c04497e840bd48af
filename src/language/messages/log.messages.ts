import type { Message } from "./message";

/** Whether the log of revisions is as it was recorded. */
export const LOG_MESSAGES: readonly Message[] = [
  [
    "The store was written to while its revisions were summed up: it had {found} and has {newest} now. Stop who writes, then start again.",
    "Пока подсчитывались дайджесты ревизий, в хранилище писали: ревизий было {found}, а стало {newest}. Остановите того, кто пишет, и запустите снова.",
  ],
  [
    "The log is whole: it has {number} revisions, up to the hash {hash}.",
    "Журнал цел: ревизий в нём {number}, хеш последней — {hash}.",
  ],
  ["Revision {number}: {$flaw}.", "Ревизия {number}: {$flaw}."],
  ["its record is not there", "её записи нет"],
  [
    "it does not follow on the one before; a revision was put in, left out or swapped",
    "она не продолжает предыдущую; ревизия вставлена, пропущена или переставлена",
  ],
  [
    "its record says something that its hash is not of: an instant, author, reason or digest was changed",
    "её запись не та, от которой взят хеш: изменены время, автор, причина или дайджест",
  ],
  [
    "its facts are not those recorded: one that it states or withdraws was changed, left out or put in",
    "её факты не те, что были внесены: факт, который она вносит или отзывает, изменён, пропущен или вставлен",
  ],
  [
    "the graph names another newest revision or hash than its last record",
    "граф называет последней не ту ревизию или не тот хеш, что в последней записи",
  ],
  [
    "«{what}» agrees with the log: revision {number} has the hash {hash}.",
    "«{what}» сходится с журналом: у ревизии {number} хеш {hash}.",
  ],
  [
    "«{what}» agrees with the log: revision {number} had the hash {hash} before digests were made anew.",
    "«{what}» сходится с журналом: у ревизии {number} был хеш {hash}, пока дайджесты не подсчитали заново.",
  ],
  [
    "«{what}» does not agree with the log: revision {number} has another hash than {hash}.",
    "«{what}» расходится с журналом: у ревизии {number} хеш не {hash}.",
  ],
  [
    "«{what}» does not agree with the log: it names revision {number}, and the log goes up to {newest}.",
    "«{what}» расходится с журналом: назван номер ревизии {number}, а в журнале последняя — {newest}.",
  ],
  [
    "The file has format 1, whose digests are not of its facts: its chain alone was checked.",
    "У файла формат 1, где дайджесты — не от фактов: проверена только цепочка.",
  ],
  [
    "The signature of «{path}» was not checked: name the public keys by --keys.",
    "Подпись «{path}» не проверена: укажите открытые ключи в --keys.",
  ],
  [
    "«{path}» is not signed by any of the keys: ask who gave it to you for another one.",
    "«{path}» не подписан ни одним из ключей: попросите другой у того, кто его дал.",
  ],
  [
    "«{path}» holds no head: save what GET /revision/head says.",
    "В «{path}» нет номера и хеша ревизии: сохраните ответ GET /revision/head.",
  ],
  [
    "The service answered {status} and no graph: check --url.",
    "Сервис ответил {status}, и это не граф: проверьте --url.",
  ],
  [
    "wanted a file of `zveno key new` that can be read, with its private key",
    "нужен файл команды `zveno key new` с закрытым ключом, доступный для чтения",
  ],
  [
    "check that nobody has changed what was recorded: facts, revisions and their order",
    "проверить, что внесённое никто не изменил: факты, ревизии и их порядок",
  ],
  [
    "a graph file, instead of the store, or an export, which is compared with the log",
    "файл графа вместо хранилища или выгрузка, которую нужно сверить с журналом",
  ],
  [
    "«{path}» does not say which revision it shows: name a graph file, or an export as it was saved. A CSV says so in its name alone.",
    "По «{path}» не видно, какую ревизию он показывает: укажите файл графа или выгрузку, как её сохранили. У CSV это видно только из имени.",
  ],
  [
    "what GET /revision/head once said: its revision must still be in the chain",
    "файл с прежним ответом GET /revision/head: его ревизия должна остаться в цепочке",
  ],
  [
    "the public keys that heads are signed by, as /.well-known/jwks.json has them",
    "открытые ключи подписи, как в /.well-known/jwks.json",
  ],
  [
    "Each revision's digest is made anew of its facts, and the chain of hashes of the digests. Of a service, the whole graph is",
    "Дайджест каждой ревизии считается заново по её фактам, цепочка хешей — по дайджестам. От сервиса берётся весь граф",
  ],
  [
    "fetched and looked at here. An export (PDF, XLSX, CSV, NDJSON, ICS) agrees if the revision that it shows is in the chain.",
    "и проверяется здесь. Выгрузка (PDF, XLSX, CSV, NDJSON, ICS) сходится, если её ревизия есть в цепочке.",
  ],
  [
    "Exit codes: 0 all as recorded, 1 something was changed, 2 wrong usage, 3 no store.",
    "Коды выхода: 0 — всё как внесено, 1 — что-то изменено, 2 — неверный вызов, 3 — нет хранилища.",
  ],
];
