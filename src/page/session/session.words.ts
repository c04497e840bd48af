import { words } from "../language/language";

export const SESSION_WORDS = words(
  {
    signIn: "Войти",
    signInAnew: "Войти в новой вкладке",
    signOut: "Выйти",
    goOn: "Продолжить без входа",
    you: (name: string) => `Вы: ${name}`,
    actsFor: "За кого",
    regions: "Регионы",
    roles: "Роли",
    role: {
      READER: "читатель",
      EDITOR: "редактор",
      CONTROLLER: "контролёр",
      AUDITOR: "аудитор",
      ADMINISTRATOR: "администратор",
    },
  },
  {
    signIn: "Sign in",
    signInAnew: "Sign in in another tab",
    signOut: "Sign out",
    goOn: "Go on without",
    you: (name) => `You: ${name}`,
    actsFor: "For whom",
    regions: "Regions",
    roles: "Roles",
    role: {
      READER: "reader",
      EDITOR: "editor",
      CONTROLLER: "controller",
      AUDITOR: "auditor",
      ADMINISTRATOR: "administrator",
    },
  },
);
