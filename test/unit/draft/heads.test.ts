import { draftAct } from "../../../src/draft/draft-act";

it.each(["п р и к а з ы в а ю:", "ПРИКАЗЫВАЮ:", "администрация ПОСТАНОВЛЯЕТ:", "В целях развития чтения приказываю:"])(
  "The title of an act ends where it resolves: «%s»",
  (resolving) => {
    const text = `ПРИКАЗ\n\nот 10.01.2023 № 14-ОД\n\nО чтении вслух\n\n${resolving}\n\n1. Школам провести чтения.`;
    expect(draftAct("act.txt", text).head.title?.value).toBe("О чтении вслух");
  },
);
