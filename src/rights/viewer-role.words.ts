import type { Term, Word, Words } from "../language/words";
import type { ViewerRole } from "../request/principal";

interface RoleWord extends Word {
  /** For whom something is: «для редакторов». */
  readonly forThem: Term;
}

/** What roles are called. */
export const VIEWER_ROLE_WORDS: Words<ViewerRole, RoleWord> = {
  READER: {
    EN: { term: "reader" },
    RU: { term: "читатель" },
    about: { EN: "reads, names of persons included" },
    forThem: { EN: "readers", RU: "читателей" },
  },
  EDITOR: {
    EN: { term: "editor" },
    RU: { term: "редактор" },
    about: { EN: "writes about those for whom they act, what is under them, and their regions" },
    forThem: { EN: "editors", RU: "редакторов" },
  },
  CONTROLLER: {
    EN: { term: "controller" },
    RU: { term: "контролёр" },
    about: { EN: "decides on reports about duties that they control" },
    forThem: { EN: "controllers", RU: "контролёров" },
  },
  AUDITOR: {
    EN: { term: "auditor" },
    RU: { term: "аудитор" },
    about: { EN: "reads everything, and writes nothing" },
    forThem: { EN: "auditors", RU: "аудиторов" },
  },
  ADMINISTRATOR: {
    EN: { term: "administrator" },
    RU: { term: "администратор" },
    about: { EN: "does all, and is named by each revision" },
    forThem: { EN: "administrators", RU: "администраторов" },
  },
};
