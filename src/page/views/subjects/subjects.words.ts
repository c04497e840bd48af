import { words } from "../../language/language";

export const SUBJECTS_WORDS = words(
  {
    title: "Субъекты",
    kind: "Вид",
    level: "Уровень",
    name: "Название",
    anyKind: "Любой вид",
    anyLevel: "Любой уровень",
    columns: {
      subject: "Субъект",
      kind: "Вид",
      level: "Уровень",
      region: "Регион",
      superior: "Кому подчинён",
      duties: "Отвечает за",
    },
    nothing: "Таких субъектов нет",
    nothingHow: "Уберите вид, уровень, регион или слова названия.",
  },
  {
    title: "Subjects",
    kind: "Kind",
    level: "Level",
    name: "Name",
    anyKind: "Any kind",
    anyLevel: "Any level",
    columns: {
      subject: "Subject",
      kind: "Kind",
      level: "Level",
      region: "Region",
      superior: "Answers to",
      duties: "Answers for",
    },
    nothing: "There are no such subjects",
    nothingHow: "Take kind, level, region or words of the name away.",
  },
);
