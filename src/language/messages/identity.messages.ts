import type { Message } from "./message";

/** Who somebody is: tokens, keys and signing in. */
export const IDENTITY_MESSAGES: readonly Message[] = [
  ["Your session has ended: sign in again.", "Ваш сеанс закончился: войдите снова."],
  [
    "This came from another page than this service's own, and changes something by your session: do it at the page, or send a token.",
    "Это пришло не со страницы этого сервиса, а изменить что-то хочет от вашего имени: сделайте это на странице или отправьте токен.",
  ],
  ["`token` is to be a token of `zveno token`: paste it.", "`token` — это токен команды `zveno token`: вставьте его."],
  [
    "wanted a file with a key that seals cookies, because ZVENO_OIDC_CLIENT_ID is set",
    "нужен файл с ключом, которым запечатываются cookie, потому что задана ZVENO_OIDC_CLIENT_ID",
  ],
  [
    "wanted what the identity provider calls this service, because ZVENO_OIDC_CLIENT_SECRET_FILE is set",
    "нужно имя этого сервиса у поставщика учётных записей, потому что задана ZVENO_OIDC_CLIENT_SECRET_FILE",
  ],
  [
    "wanted a way to sign in beside it (ZVENO_OIDC_CLIENT_ID or ZVENO_KEYS_FILE)",
    "нужен вместе с ней способ войти (ZVENO_OIDC_CLIENT_ID или ZVENO_KEYS_FILE)",
  ],
  [
    "wanted the address at which browsers find the service, because ZVENO_SESSION_KEY_FILE is set",
    "нужен адрес, по которому сервис видят браузеры, потому что задана ZVENO_SESSION_KEY_FILE",
  ],
  ["wanted an address without a path", "нужен адрес без пути"],
  [
    "wanted a file with a key a line, each of 32 bytes in base64, as `openssl rand -base64 32` writes it",
    "нужен файл, где в каждой строке ключ: 32 байта в base64, как их пишет `openssl rand -base64 32`",
  ],
  [
    "This service answers only those who say who they are: sign in, or send a token.",
    "Этот сервис отвечает только тем, кто представился: войдите или отправьте токен.",
  ],
  [
    "This service is not set up to check tokens, so it cannot say whose this is: send none, or ask whoever runs it to set one of ZVENO_OIDC_ISSUER and ZVENO_KEYS_FILE.",
    "Этот сервис не настроен проверять токены и не может сказать, чей это: не отправляйте его или попросите того, кто ведёт сервис, задать ZVENO_OIDC_ISSUER или ZVENO_KEYS_FILE.",
  ],
  [
    "The identity provider cannot be reached, so that nobody can be recognised: try again in some seconds, and tell whoever runs the service if it lasts.",
    "Поставщик учётных записей недоступен, поэтому никого не узнать: повторите через несколько секунд, а если не пройдёт, скажите тому, кто ведёт сервис.",
  ],
  [
    "What was sent as a token is none: send `Authorization: Bearer …` with a token of the identity provider or of `zveno token`.",
    "Вместо токена прислано что-то другое: отправьте `Authorization: Bearer …` с токеном поставщика учётных записей или команды `zveno token`.",
  ],
  [
    "The token is from an issuer that this service does not trust: sign in at the one that it is set up with.",
    "Токен выпущен тем, кому этот сервис не доверяет: войдите у того поставщика, с которым он настроен.",
  ],
  [
    "The token has expired: sign in again, or ask for a new one.",
    "Срок токена истёк: войдите заново или попросите новый.",
  ],
  [
    "The token is signed by a key that this service does not know: sign in again.",
    "Токен подписан ключом, которого этот сервис не знает: войдите заново.",
  ],
  [
    "The token's signature does not fit: it was changed, or not made by whom it names. Sign in again.",
    "Подпись токена не сходится: его изменили или выпустил не тот, кто в нём назван. Войдите заново.",
  ],
  [
    "The token is signed in a way that this service does not take: sign in again.",
    "Токен подписан способом, который этот сервис не принимает: войдите заново.",
  ],
  [
    "The token is meant for another service: ask the identity provider for one for this service.",
    "Токен предназначен другому сервису: запросите у поставщика учётных записей токен для этого.",
  ],
  ["The token does not hold yet: wait, or check the clocks.", "Токен ещё не действует: подождите или проверьте часы."],
  [
    "The token does not say until when it holds: ask for one that does.",
    "В токене не сказано, до какого времени он действует: попросите такой, где сказано.",
  ],
  [
    "The token does not say whose it is: ask for one that does.",
    "В токене не сказано, чей он: попросите такой, где сказано.",
  ],
  [
    "wanted read, or a way to know who asks (ZVENO_OIDC_ISSUER or ZVENO_KEYS_FILE)",
    "нужно read или способ узнать, кто спрашивает (ZVENO_OIDC_ISSUER или ZVENO_KEYS_FILE)",
  ],
  [
    "wanted read, if everybody who reaches HOST may read, or a way to know who asks (ZVENO_OIDC_ISSUER or ZVENO_KEYS_FILE)",
    "нужно read, если читать может каждый, кому доступен HOST, или способ узнать, кто спрашивает (ZVENO_OIDC_ISSUER или ZVENO_KEYS_FILE)",
  ],
  [
    "wanted what tokens for this service name as their audience, because ZVENO_OIDC_ISSUER is set",
    "нужно то, что токены для этого сервиса называют своей аудиторией, потому что задан ZVENO_OIDC_ISSUER",
  ],
  [
    "wanted the identity provider's issuer, because {variable} is set",
    "нужен издатель (issuer) поставщика учётных записей, потому что задана {variable}",
  ],
  [
    "wanted an https:// address, or an http:// address of this machine",
    "нужен адрес https:// или адрес http:// этой же машины",
  ],
  ["wanted some of {names}, with commas between them", "нужно что-то из {names}, через запятую"],
  ["wanted a file of `zveno key new` that can be read", "нужен файл команды `zveno key new`, который можно прочитать"],
  [
    "«{file}» holds no keys: make one with `zveno key new`.",
    "В «{file}» нет ключей: создайте ключ командой `zveno key new`.",
  ],
  [
    "«{file}» holds public keys alone, which sign nothing: name the file with the private one.",
    "В «{file}» только открытые ключи, ими не подписать: назовите файл с закрытым.",
  ],
  [
    "«{file}» is there already: choose another file, or add a key to it with --add.",
    "Файл «{file}» уже есть: назовите другой или добавьте ключ в этот с --add.",
  ],
  [
    "The key {key} is in {file}: whoever has this file can sign tokens for anybody.",
    "Ключ {key} записан в {file}: у кого этот файл, тот может выпустить токен на любое имя.",
  ],
  ["The token holds until {instant}.", "Токен действует до {instant}."],
  ["--days and --expires say the same: give one.", "--days и --expires говорят об одном: укажите что-то одно."],
  [
    "--expires wants a day to come, such as 2027-01-01; found «{found}».",
    "--expires — будущий день, например 2027-01-01, а указано «{found}».",
  ],
  ["--days wants a number from 1 to 3650; found «{found}».", "--days — число от 1 до 3650, а указано «{found}»."],
  [
    "write a new private key to a file that only its owner may read",
    "записать новый закрытый ключ в файл, который прочтёт только владелец",
  ],
  ["where to", "куда"],
  [
    "add it to the keys of the file; new tokens are signed by it",
    "добавить к ключам файла; новые токены подписываются им",
  ],
  [
    "print the public half of the keys of a file, which signs nothing",
    "напечатать открытую половину ключей файла: ею ничего не подписать",
  ],
  ["a file of `zveno key new`", "файл команды `zveno key new`"],
  [
    "keys that sign tokens, where there is no identity provider",
    "ключи, которыми подписываются токены, где нет поставщика учётных записей",
  ],
  [
    "A service with ZVENO_KEYS_FILE=zveno-key.json, or the public half of it, trusts the tokens that `zveno token` signs.",
    "Сервис с ZVENO_KEYS_FILE=zveno-key.json (или с открытой половиной) доверяет токенам, которые подписывает `zveno token`.",
  ],
  [
    "It reads the file anew when it changes. --add keeps the former keys, so that tokens signed by them go on counting.",
    "Изменённый файл он перечитывает. --add оставляет прежние ключи, и подписанные ими токены продолжают действовать.",
  ],
  ["Exit codes: 0 written, 2 wrong usage.", "Коды выхода: 0 — записано, 2 — неверный вызов."],
  [
    "make a token that says who somebody is, what they may do, and for whom",
    "выпустить токен: кто это, что ему можно и от чьего имени",
  ],
  [
    "whom it names; revisions that they record name them so",
    "кого он называет; так же назовут его записанные им ревизии",
  ],
  ["what they are", "кем он является"],
  ["ids of the subjects for whom they act", "id субъектов, за которые он действует"],
  [
    "regions for which they act, such as RU-SAK or Башкортостан",
    "регионы, за которые он действует, например RU-SAK или Башкортостан",
  ],
  ["days until it expires (default: {days})", "через сколько дней истекает (по умолчанию {days})"],
  [
    "the day on which it expires, such as 2027-01-01, instead of --days",
    "день, когда истекает, например 2027-01-01, вместо --days",
  ],
  ["the file of `zveno key new` that signs it", "файл команды `zveno key new`, которым подписать"],
  [
    "The token is the whole answer: whoever has it is taken for whom it names, until it expires.",
    "Ответ — сам токен: у кого он, того до конца срока принимают за названного в нём.",
  ],
  ["Exit codes: 0 made, 2 wrong usage.", "Коды выхода: 0 — выпущен, 2 — неверный вызов."],
  ["`action` must be one of {actions}; found «{found}».", "`action` — одно из {actions}, а указано «{found}»."],
  [
    "This file holds what is stored as it is, names of persons included, which this service keeps from those who do not say who they are: sign in, or send a token.",
    "В этом файле всё, как оно хранится, вместе с именами людей, а их сервис скрывает от тех, кто не представился: войдите или отправьте токен.",
  ],
];
