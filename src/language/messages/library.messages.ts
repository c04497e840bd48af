import type { Message } from "./message";

/** What GraphQL, the server and the command line's parser say on their own. */
export const LIBRARY_MESSAGES: readonly Message[] = [
  ["{$message} Did you mean {names}?", "{$message} Возможно, {names}?"],
  ["(Did you mean {name}?)", "(Возможно, {name}?)"],
  ["Syntax Error: {$reason}", "Синтаксическая ошибка: {$reason}"],
  ["Expected {wanted}, found {found}.", "нужно {wanted}, а стоит {found}."],
  ["Unexpected {found}.", "лишнее: {found}."],
  ["Unterminated string.", "строка не закрыта."],
  ['Cannot query field "{field}" on type "{type}".', "Поля «{field}» у типа «{type}» нет."],
  ['Unknown argument "{argument}" on field "{field}".', "Аргумента «{argument}» у поля «{field}» нет."],
  ['Unknown type "{type}".', "Типа «{type}» нет."],
  ['Unknown fragment "{fragment}".', "Фрагмента «{fragment}» нет."],
  ['Unknown operation named "{name}".', "Операции «{name}» нет."],
  [
    "Must provide operation name if query contains multiple operations.",
    "Операций несколько: укажите имя нужной (operationName).",
  ],
  ['Variable "${variable}" is not defined.', "Переменная «${variable}» не объявлена."],
  [
    'Variable "${variable}" is not defined by operation "{operation}".',
    "Переменная «${variable}» не объявлена в операции «{operation}».",
  ],
  ['Variable "${variable}" is never used.', "Переменная «${variable}» не используется."],
  [
    'Variable "${variable}" is never used in operation "{operation}".',
    "Переменная «${variable}» не используется в операции «{operation}».",
  ],
  [
    'Variable "${variable}" of required type "{type}" was not provided.',
    "Не передана обязательная переменная «${variable}» типа «{type}».",
  ],
  [
    'Variable "${variable}" of type "{type}" used in position expecting type "{wanted}".',
    "Переменная «${variable}» типа «{type}» стоит там, где нужен тип «{wanted}».",
  ],
  [
    'Variable "${variable}" got invalid value {value}; {$reason}',
    "Переменная «${variable}»: неверное значение {value}; {$reason}",
  ],
  [
    'Variable "${variable}" got invalid value {value} at "{place}"; {$reason}',
    "Переменная «${variable}»: неверное значение {value} в «{place}»; {$reason}",
  ],
  [
    'Field "{field}" of type "{type}" must have a selection of subfields.',
    "У поля «{field}» типа «{type}» нужно выбрать вложенные поля.",
  ],
  [
    'Field "{field}" must not have a selection since type "{type}" has no subfields.',
    "У поля «{field}» нельзя выбирать вложенные поля: у типа «{type}» их нет.",
  ],
  [
    'Field "{field}" argument "{argument}" of type "{type}" is required, but it was not provided.',
    "Не указан обязательный аргумент «{argument}» типа «{type}» у поля «{field}».",
  ],
  [
    'Field "{field}" of required type "{type}" was not provided.',
    "Не указано обязательное поле «{field}» типа «{type}».",
  ],
  ['Field "{field}" is not defined by type "{type}".', "Поля «{field}» у типа «{type}» нет."],
  ['Value "{value}" does not exist in "{type}" enum.', "Значения «{value}» в перечислении «{type}» нет."],
  ['Expected value of type "{type}", found {found}.', "Нужно значение типа «{type}», а указано {found}."],
  [
    'Expected value of type "{type}", found {found}; {$reason}',
    "Нужно значение типа «{type}», а указано {found}; {$reason}",
  ],
  ["{type} cannot represent a non string value: {value}", "{type} — это текст, а указано {value}"],
  ["{type} cannot represent non-integer value: {value}", "{type} — это целое число, а указано {value}"],
  ["{type} cannot represent a non boolean value: {value}", "{type} — это true или false, а указано {value}"],
  [
    "{type} cannot represent non 32-bit signed integer value: {value}",
    "{type} — целое число из 32 бит, а указано {value}",
  ],
  ['Enum "{type}" cannot represent non-string value: {value}.', "«{type}» — слово из перечисления, а указано {value}."],
  [
    "POST body missing, invalid Content-Type, or JSON object has no keys.",
    "Тела запроса нет, его тип (Content-Type) не тот или в объекте JSON нет ключей.",
  ],
  [
    "GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.",
    "В операции GraphQL должен быть непустой `query`.",
  ],
  ["error: unknown option '{option}'", "ошибка: параметра «{option}» нет"],
  ["error: unknown command '{command}'", "ошибка: команды «{command}» нет"],
  ["error: missing required argument '{argument}'", "ошибка: не указан обязательный аргумент «{argument}»"],
  ["error: required option '{option}' not specified", "ошибка: не указан обязательный параметр «{option}»"],
  ["error: option '{option}' argument missing", "ошибка: у параметра «{option}» не указано значение"],
  [
    "error: option '{option}' argument '{value}' is invalid. {$reason}",
    "ошибка: у параметра «{option}» неверное значение «{value}». {$reason}",
  ],
  ["Allowed choices are {choices}.", "Можно: {choices}."],
  ["error: too many arguments. {$reason}", "ошибка: слишком много аргументов. {$reason}"],
  ["error: too many arguments for '{command}'. {$reason}", "ошибка: слишком много аргументов у «{command}». {$reason}"],
  ["Expected {wanted} argument{s} but got {found}.", "Можно {wanted}, а указано {found}."],
  ["{$description} (choices: {choices})", "{$description} (можно: {choices})"],
  ["{$description} (default: {value})", "{$description} (по умолчанию {value})"],
  ["(choices: {choices}, default: {value})", "(можно: {choices}, по умолчанию {value})"],
  ["{$description} (choices: {choices}, default: {value})", "{$description} (можно: {choices}, по умолчанию {value})"],
];
