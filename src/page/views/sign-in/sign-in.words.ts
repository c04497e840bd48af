import { words } from "../../language/language";

export const SIGN_IN_WORDS = words(
  {
    title: "Вход",
    provider: "Войти через учётную запись",
    token: "Токен",
    tokenHow:
      "Его выдаёт администратор (`zveno token`). Вставьте токен один раз: дальше о вас помнит сервис, а не браузер.",
    byToken: "Войти по токену",
    noWays: "На этом сервисе не входят",
    noWaysWhy: "Читать можно и так. Чтобы вносить изменения, попросите того, кто ведёт сервис, настроить вход.",
    done: (name: string) => `Вы вошли: ${name}`,
    doneHow: "Эту вкладку можно закрыть, а в прежней — продолжить.",
    trouble: {
      denied: "Поставщик учётных записей вас не впустил. Попробуйте ещё раз или обратитесь к администратору.",
      stale: "Вход не завершён: прошло слишком много времени, или его начали в другом окне. Начните заново.",
      refused:
        "Ответ поставщика учётных записей не подошёл. Начните заново, а если повторится, скажите тому, кто ведёт сервис.",
      unreachable: "Поставщик учётных записей не отвечает. Повторите через несколько секунд.",
    },
  },
  {
    title: "Sign in",
    provider: "Sign in with your account",
    token: "Token",
    tokenHow:
      "An administrator gives it to you (`zveno token`). Paste it once: from then on the service remembers you, and not the browser.",
    byToken: "Sign in by token",
    noWays: "Nobody signs in at this service",
    noWaysWhy: "Reading needs no sign-in. To change something, ask whoever runs the service to set up a way in.",
    done: (name) => `You have signed in: ${name}`,
    doneHow: "You can close this tab and go on in the former one.",
    trouble: {
      denied: "The identity provider did not let you in. Try again, or ask an administrator.",
      stale: "Signing in was not finished: it took too long, or was begun in another window. Begin again.",
      refused:
        "What the identity provider answered does not fit. Begin again; if it lasts, tell whoever runs the service.",
      unreachable: "The identity provider does not answer. Try again in some seconds.",
    },
  },
);
