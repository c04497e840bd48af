import type { Message } from "./message";

/** Why the service cannot start, and what it says when it does. */
export const CONFIGURATION_MESSAGES: readonly Message[] = [
  ["The service cannot start with this environment:", "С таким окружением сервис не запустить:"],
  ["{variable}: {$wanted}, and found {$found}", "{variable}: {$wanted}, а найдено {$found}"],
  ["wanted an IANA time zone such as Europe/Moscow", "нужен часовой пояс IANA, например Europe/Moscow"],
  [
    "wanted bolt://host:port or neo4j://host:port, without a user",
    "нужно bolt://узел:порт или neo4j://узел:порт, без пользователя",
  ],
  ["wanted the database's address, because ZVENO_STORE is neo4j", "нужен адрес базы, потому что ZVENO_STORE — neo4j"],
  ["wanted either this or NEO4J_PASSWORD", "нужно что-то одно: это или NEO4J_PASSWORD"],
  [
    "wanted the password of NEO4J_USER, here or in NEO4J_PASSWORD_FILE",
    "нужен пароль NEO4J_USER, здесь или в NEO4J_PASSWORD_FILE",
  ],
  ["wanted a whole number from {least} to {most}", "нужно целое число от {least} до {most}"],
  [
    "wanted origins such as https://example.org, with commas between them, or *",
    "нужны источники, например https://example.org, через запятую, или *",
  ],
  ["wanted a folder with files of GraphQL", "нужна папка с файлами GraphQL"],
  ["wanted documents by the SHA-256 of their text", "нужны вопросы по SHA-256 их текста"],
  ["wanted a file that can be read", "нужен файл, который можно прочитать"],
  [
    "Port {port} of {address} is taken: stop what listens there, or choose another in PORT.",
    "Порт {port} адреса {address} занят: остановите того, кто его слушает, или выберите другой в PORT.",
  ],
  [
    "HOST is no address of this machine: choose one that is, such as 127.0.0.1.",
    "HOST — не адрес этой машины: выберите её адрес, например 127.0.0.1.",
  ],
  [
    "Port {port} may not be used by this user: choose one above 1023 in PORT.",
    "Этому пользователю порт {port} недоступен: выберите в PORT номер больше 1023.",
  ],
  [
    "Zveno listens at {url}/graphql, and {page}/ is the page. Or ask here:",
    "Звено слушает {url}/graphql, а {page}/ — страница. Или спросите здесь:",
  ],
  ["Ctrl+C stops it.", "Остановить: Ctrl+C."],
  [
    "The store was empty: it has the built-in acts now, and the invented region «Образцовая область» (XX-OBR).",
    "Хранилище было пустым: теперь в нём встроенные акты и вымышленная «Образцовая область» (XX-OBR).",
  ],
  [
    "`npx zveno sample remove` withdraws that region; ZVENO_SAMPLE=off leaves it out of a first start.",
    "`npx zveno sample remove` отзывает эту область; с ZVENO_SAMPLE=off первый запуск её не вносит.",
  ],
  [
    "wanted names of hosts such as hooks.example.org, with commas between them",
    "нужны имена узлов, такие как hooks.example.org, через запятую",
  ],
];
