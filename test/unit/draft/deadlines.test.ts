import type { TimeContext } from "../../../src/draft/deadline/deadline";
import { findDeadline } from "../../../src/draft/deadline/find-deadline";
import { readDeadline } from "../../../src/draft/deadline/read-deadline";

const TIME: TimeContext = { date: "2022-08-24", year: null, isSchoolYear: false, isStanding: false };

describe("A term of an act", () => {
  it.each([
    ["до 1 сентября 2022 года, далее – постоянно", { kind: "DATE", until: "2022-09-01", then: "ONGOING" }],
    ["в срок до 30.08.2022", { kind: "DATE", until: "2022-08-30" }],
    ["до 15 марта", { kind: "DATE", until: "2023-03-15" }],
    ["до конца года", { kind: "DATE", until: "2022-12-31" }],
    ["постоянно", { kind: "ONGOING", until: null }],
    ["15.02.2023 – 15.03.2023", { kind: "PERIOD", from: "2023-02-15", until: "2023-03-15" }],
    ["январь - март 2023 года", { kind: "PERIOD", from: "2023-01-01", until: "2023-03-31" }],
    ["III квартал 2023 г.", { kind: "PERIOD", from: "2023-07-01", until: "2023-09-30" }],
    ["2023–2024 годы", { kind: "PERIOD", from: "2023-01-01", until: "2024-12-31" }],
    ["в течение 10 дней со дня подписания", { kind: "PERIOD", from: "2022-08-24", until: "2022-09-03" }],
    ["в месячный срок", { kind: "PERIOD", until: null }],
    ["согласно отдельному графику", { kind: "BY_PLAN", until: null, plan: "согласно отдельному графику" }],
    ["ежегодно до 25 января", { kind: "RECURRING", until: null, rrule: "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=25" }],
    ["ежемесячно, не позднее 5 числа", { kind: "RECURRING", until: null, rrule: "FREQ=MONTHLY;BYMONTHDAY=5" }],
    ["до 01 сентября т.г.", { kind: "DATE", until: "2022-09-01" }],
    ["окт.-дек.", { kind: "PERIOD", from: "2022-10-01", until: "2022-12-31" }],
    ["до конца учебного года", { kind: "DATE", until: null }],
    [
      "не позднее 5 числа месяца, следующего за отчётным",
      { kind: "RECURRING", until: null, rrule: "FREQ=MONTHLY;BYMONTHDAY=5" },
    ],
    ["25 августа X - 1 года", { kind: "DATE", until: null }],
    ["12 января2023 г.", { kind: "DATE", until: "2023-01-12" }],
    ["до 1 августа 2023 года, информация – ежемесячно", { kind: "DATE", until: "2023-08-01", then: "RECURRING" }],
    ["постоянно, информация – ежемесячно", { kind: "RECURRING", until: null, rrule: "FREQ=MONTHLY" }],
    ["по мере доведения лимитов, но не позднее 1 апреля 2023 года", { kind: "DATE", until: "2023-04-01" }],
    ["ежедекадно", { kind: "RECURRING", until: null, rrule: "FREQ=MONTHLY;BYMONTHDAY=10,20,-1" }],
    ["с 9 октября 2023 года", { kind: "PERIOD", from: "2023-10-09", until: null }],
    ["начиная с июня 2024 года", { kind: "PERIOD", from: "2024-06-01", until: null }],
    ["до конца IV квартала 2023 года", { kind: "DATE", until: "2023-12-31" }],
    ["к началу учебного года", { kind: "DATE", until: null }],
    ["в трёхдневный срок со дня подписания", { kind: "PERIOD", from: "2022-08-24", until: "2022-08-27" }],
    ["в течение двух недель со дня издания", { kind: "PERIOD", from: "2022-08-24", until: "2022-09-07" }],
    ["в период каникул", { kind: "PERIOD", until: null }],
    ["по окончании каждой четверти", { kind: "RECURRING", until: null, rrule: "FREQ=MONTHLY;INTERVAL=3" }],
    ["дважды в год", { kind: "RECURRING", until: null, rrule: "FREQ=MONTHLY;INTERVAL=6" }],
    ["один раз в полгода", { kind: "RECURRING", until: null, rrule: "FREQ=MONTHLY;INTERVAL=6" }],
  ])("is read: «%s»", (text, deadline) => {
    expect(readDeadline(text, TIME)).toEqual(deadline);
  });

  it("goes on as its footnote says", () => {
    expect(readDeadline("10 ноября 2020* года", TIME, "ежегодно в течение 2022 - 2023 годов")).toEqual({
      kind: "DATE",
      until: "2020-11-10",
      then: "RECURRING",
    });
  });

  it.each(["31.02.2023", "до 99 мая", "в течение 999999999 дней со дня подписания", "ответственный", ""])(
    "is none where no calendar has it: «%s»",
    (text) => {
      expect(readDeadline(text, TIME)?.until ?? null).toBeNull();
    },
  );

  it("lies in the school year that its plan is for", () => {
    const time = { date: null, year: 2022, isSchoolYear: true, isStanding: false };
    expect(readDeadline("май", time)?.until).toBe("2023-05-31");
    expect(readDeadline("сентябрь", time)?.until).toBe("2022-09-30");
  });

  it("comes again each year where a standing rule names a day without one", () => {
    const time = { ...TIME, isStanding: true };
    const rrule = "FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=20";
    expect(readDeadline("до 20 августа", time)).toEqual({ kind: "RECURRING", until: null, rrule });
    expect(readDeadline("до 20 августа 2023 года", time)).toEqual({ kind: "DATE", until: "2023-08-20" });
  });

  it.each([
    ["В 2024 году провести четыре семинара", "в 2024 году"],
    ["Школам провести в 2024 году семинары", "в 2024 году"],
    ["Обеспечить работу платформы с 9 октября 2023 года", "с 9 октября 2023 года"],
    ["Начиная с 2024 года, ежегодно до 15 января направлять прогноз", "ежегодно до 15 января"],
    ["Представить отчёт до 1 сентября каждого года", "до 1 сентября каждого года"],
    ["Провести собрания до начала учебного года", "до начала учебного года"],
    ["До начала летней кампании обеспечить подключение", "до начала летней кампании"],
    ["Провести олимпиаду 21–22 апреля 2023 года", "21–22 апреля 2023 года"],
    ["Осуществлять надзор на весь период проведения работ", "на весь период проведения"],
  ])("is found by its words within a sentence: «%s»", (text, words) => {
    const found = findDeadline(text, TIME);
    expect(text.slice(found?.start, found?.end).toLowerCase()).toBe(words);
  });

  it("is found within a sentence, with its place", () => {
    const text = "Представить отчёт ежеквартально не позднее 10 числа месяца, следующего за отчетным кварталом, в ИРО.";
    const found = findDeadline(text, TIME);
    expect(found?.deadline.kind).toBe("RECURRING");
    expect(text.slice(found?.start, found?.end)).toBe(
      "ежеквартально не позднее 10 числа месяца, следующего за отчетным кварталом",
    );
  });

  it.each([
    "внести изменения в приказ от 01.09.2022 № 5",
    'слова "до 1 июня" заменить словами "до 1 сентября"',
    "утвердить план на 2022 – 2024 годы",
    "принять участие в конкурсе школ, открытых в 2021 году",
  ])("is not taken from what only looks like one: «%s»", (text) => {
    expect(findDeadline(text, TIME)).toBeNull();
  });
});
