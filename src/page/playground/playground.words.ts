import { words } from "../language/language";

export const PLAYGROUND_WORDS = words(
  {
    home: "К странице «Звена»",
    name: "Звено",
    noSchema: "Этот сервис не показывает свою схему: подсказок и справочника нет.",
    noSchemaHow:
      "Вопросы работают и так: начните с готовых вкладок. Схему пришлёт тот, кто ведёт сервис (ZVENO_INTROSPECTION).",
    questions: "Вопросы",
    file: "Файл",
    save: "Сохранить открытый вопрос для всех",
    saveTitle: "О чём он, одной строкой",
    saveName: "Имя для ссылки, латиницей",
    saveButton: "Сохранить",
    notAsked: "Спросите: здесь появятся день, ревизия и стоимость ответа.",
    day: "На",
    revision: "ревизия",
    estimated: "оценка стоимости",
    objects: "объектов",
    ms: "мс",
    errors: "ошибок",
  },
  {
    home: "To the page of Zveno",
    name: "Zveno",
    noSchema: "This service does not tell its schema: there are no suggestions and no reference.",
    noSchemaHow:
      "Questions work all the same: begin with the tabs. Whoever runs the service can give you the schema (ZVENO_INTROSPECTION).",
    questions: "Questions",
    file: "File",
    save: "Save the open question for all",
    saveTitle: "What it asks, in one line",
    saveName: "Its name in links",
    saveButton: "Save",
    notAsked: "Ask: the day, the revision and the cost of the answer will stand here.",
    day: "On",
    revision: "revision",
    estimated: "estimated cost",
    objects: "objects",
    ms: "ms",
    errors: "errors",
  },
);
