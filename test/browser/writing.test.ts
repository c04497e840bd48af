import type { Page } from "playwright-core";
import { settled } from "../support/page-settled";
import { look, seriousTroubles } from "../support/page-visit";
import { type Look, NARROW, PageWindows, WIDE, windowBeside } from "../support/page-windows";
import { fill, openForm, signedIn as signedInAt } from "../support/page-writing";
import type { SignInPlace } from "../support/signed-in-place";
import { signInPlace } from "../support/signed-in-place";
import { EMBEDDED } from "../support/stores";
import { ASKED_AT, Zveno } from "../support/zveno";

const DUTY = "/duty/sak-order-2022.d6";

let place: SignInPlace;
let zveno: Zveno;
let windows: PageWindows;
let now = ASKED_AT;

beforeAll(async () => {
  place = await signInPlace(() => now);
  zveno = await Zveno.start(EMBEDDED, { withSample: false, admission: place.admission, port: place.port });
  windows = await PageWindows.start({ url: zveno.url });
});
afterEach(async () => {
  now = ASKED_AT;
  await windows.clear();
});
afterAll(async () => {
  await windows.stop();
  place.provider.stop();
  await zveno.stop();
});

const signedIn = (name: string, path: string, look?: Look): Promise<Page> =>
  signedInAt({ windows, url: zveno.url, name, path, look });

test("an editor signs in, sees who they are, moves a deadline after trying it, and signs out", async () => {
  const page = await signedIn("petrova", `${DUTY}?on=2022-09-15`);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${DUTY}?on=2022-09-15`);
  expect(await page.evaluate("JSON.stringify([document.cookie, localStorage.length, sessionStorage.length])")).toBe(
    '["",0,0]',
  );
  await page.getByRole("button", { name: "Вы: И. Петрова" }).click();
  expect(await page.getByText("редактор").count()).toBe(1);
  await look(page, "person");
  await page.keyboard.press("Escape");

  await openForm(page, "Перенести срок");
  const form = page.getByRole("dialog", { name: "Перенести срок" });
  expect(await form.getByText("в срок до 30.08.2022").count()).toBe(1);
  expect(await form.getByText(/^сначала: новый срок/).count()).toBe(1);
  expect(await form.getByRole("button", { name: "Проверить" }).isDisabled()).toBe(true);
  await form.getByLabel("Новый срок (включительно)").fill("2022-10-15");
  await form.getByLabel("С какого дня").fill("2022-09-10");
  await form.getByLabel("Зачем эта запись").fill("Перенос по просьбе районов");
  await form.getByRole("button", { name: "Проверить" }).click();
  await form.getByText("Проверено, ничего ещё не записано").waitFor();
  expect(await form.getByText(/Изменено с 10.09.2022/).count()).toBe(1);
  await look(page, "tried");
  expect(await seriousTroubles(page)).toEqual([]);
  await form.getByRole("button", { name: "Записать ревизию 2" }).click();
  await form.getByText("Записана ревизия 2").waitFor();
  await form.getByRole("button", { name: "Показать" }).click();
  await settled(page);
  expect(await page.getByText("до 15.10.2022").count()).toBeGreaterThan(0);

  await page.getByRole("button", { name: "Вы: И. Петрова" }).click();
  await page.getByRole("button", { name: "Выйти" }).click();
  await page.waitForURL((url) => url.origin === place.provider.issuer);
});

test("problems stand at their fields, and who wrote meanwhile is told while what was typed stays", async () => {
  const page = await signedIn("ivanova", `/subject/sak-first-deputy-minister?on=2022-09-15`);
  await openForm(page, "Назначить на должность");
  const form = page.getByRole("dialog");
  await form.getByLabel("С какого дня").fill("2022-09-13");
  await form.getByLabel("Зачем эта запись").fill("Приказ № 5");
  await form.getByRole("button", { name: "Проверить" }).click();
  await form.getByRole("heading", { name: "Сначала исправьте" }).waitFor();
  expect(await form.locator("[aria-invalid=true], [role=alert]:not(:empty)").count()).toBeGreaterThan(0);
  await look(page, "problems");

  const other = await signedIn("ivanova", `/subject/sak-first-deputy-minister?on=2022-09-15`);
  const written = await other.evaluate(async () => {
    const query = `mutation { appointHolder(input: { position: "sak-first-deputy-minister", person: "sak-kikteva", on: "2022-09-12", reason: "Раньше других" }) { revision } }`;
    const headers = { "content-type": "application/json" };
    const answer = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify({ query }) });
    return ((await answer.json()) as { data: { appointHolder: { revision: number } } }).data.appointHolder.revision;
  });
  await form.getByLabel("Имя или наименование").fill("П. Новиков");
  await form.getByRole("button", { name: "Проверить" }).click();
  await form.getByText(`Ревизия ${written}, О. Иванова: Раньше других`).waitFor();
  expect(await form.getByLabel("Имя или наименование").inputValue()).toBe("П. Новиков");
  await look(page, "conflict");
  await form.getByRole("button", { name: "Прочитал, проверить снова" }).click();
  await form.getByRole("button", { name: "Проверить" }).click();
  await form.getByRole("button", { name: `Записать ревизию ${written + 1}` }).click();
  await form.getByText(`Записана ревизия ${written + 1}`).waitFor();
});

test("a form loses nothing when the session ends or the window is loaded anew, until somebody signs out", async () => {
  const page = await signedIn("petrova", `${DUTY}?on=2022-09-15`);
  await openForm(page, "Перенести срок");
  const form = page.getByRole("dialog");
  await form.getByLabel("Новый срок (включительно)").fill("2022-12-01");
  await form.getByLabel("С какого дня").fill("2022-09-14");
  await form.getByLabel("Зачем эта запись").fill("Ещё раз");
  now = new Date(ASKED_AT.getTime() + 61 * 60_000);
  await form.getByRole("button", { name: "Проверить" }).click();
  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    form.getByRole("link", { name: "Войти в новой вкладке" }).click(),
  ]);
  // The provider remembers them.
  await tab.getByRole("button", { name: "Войти через учётную запись" }).click();
  await tab.getByText("Вы вошли: И. Петрова").waitFor();
  await look(tab, "again");
  await form.getByRole("button", { name: "Проверить" }).click();
  await form.getByText("Проверено, ничего ещё не записано").waitFor();
  expect(await form.getByLabel("Зачем эта запись").inputValue()).toBe("Ещё раз");

  await page.reload();
  await form.getByText(/^Набрано здесь раньше/).waitFor();
  expect(await form.getByLabel("Новый срок (включительно)").inputValue()).toBe("2022-12-01");
  expect(await form.getByLabel("Зачем эта запись").inputValue()).toBe("Ещё раз");
  await look(page, "kept");
  await form.getByRole("button", { name: "Отмена" }).click();
  await openForm(page, "Перенести срок");
  expect(await form.getByLabel("Зачем эта запись").inputValue()).toBe("");
  await form.getByLabel("Зачем эта запись").fill("В третий раз");
  expect(await page.evaluate<number>("sessionStorage.length")).toBe(1);
  await tab.getByRole("button", { name: "Вы: И. Петрова" }).click();
  await tab.getByRole("button", { name: "Выйти" }).click();
  await page.waitForFunction("sessionStorage.length === 0");
  await page.reload();
  await settled(page);
  expect(await page.getByRole("dialog").count()).toBe(0);
});

test("who may not is told why in place of the form, at 390 pixels, too", async () => {
  const page = await signedIn("sidorov", `${DUTY}?on=2022-09-15`, { viewport: NARROW, colorScheme: "dark" });
  await page.getByRole("button", { name: "Изменить", exact: true }).first().click();
  await page.getByText("Это для редакторов: попросите роль у администратора.").first().waitFor();
  await page.getByRole("button", { name: "Перенести срок" }).waitFor({ state: "detached" });
  await look(page, "denied");
});

test("a form fits 390 pixels in the dark", async () => {
  const page = await signedIn("ivanova", `${DUTY}?on=2022-09-15`, { viewport: NARROW, colorScheme: "dark" });
  await openForm(page, "Возложить обязанность");
  await look(page, "narrow");
  expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  expect(await seriousTroubles(page)).toEqual([]);
});

test("a group offers its own members to be removed, a post its holder, and nothing where there is nobody", async () => {
  const page = await signedIn("ivanova", "/subject/sak-municipal-authorities?on=2022-09-15");
  await openForm(page, "Исключить участников");
  const members = page.getByRole("dialog").getByLabel("Участники");
  expect(await members.locator("option").count()).toBe(18);
  await members.selectOption([{ index: 0 }, { index: 2 }]);
  await fill(page, { "С какого дня": "2022-09-10", "Зачем эта запись": "Приказ № 6" });
  await page.getByRole("button", { name: "Проверить" }).click();
  await page.getByText("внесено 0, прекращено 2, отозвано 0").waitFor();
  await look(page, "members");
  expect(await seriousTroubles(page)).toEqual([]);

  await page.goto(`${zveno.url}/subject/sak-minister?on=2022-09-15`);
  await settled(page);
  await openForm(page, "Освободить от должности");
  expect(await page.getByRole("dialog").getByText("А.Н. Киктева").count()).toBe(1);
  await fill(page, { "С какого дня": "2022-09-10", "Зачем эта запись": "Приказ № 7" });
  await page.getByRole("button", { name: "Проверить" }).click();
  await page.getByRole("button", { name: /^Записать/ }).click();
  await page.getByRole("button", { name: "Показать", exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await settled(page);
  await page.getByRole("button", { name: "Изменить", exact: true }).first().click();
  await page.getByRole("button", { name: "Назначить на должность" }).waitFor();
  expect(await page.getByRole("button", { name: "Освободить от должности" }).count()).toBe(0);
});

test("files are tried before they are imported: what they would change, or what is wrong and where", async () => {
  const page = await signedIn("ivanova", "/subjects?on=2022-09-15");
  await openForm(page, "Загрузить документы и таблицы");
  const form = page.getByRole("dialog");
  const choose = (text: string) =>
    form
      .locator("input[type=file]")
      .setInputFiles({ name: "school.yaml", mimeType: "text/yaml", buffer: Buffer.from(text) });
  await choose("region: RU-SAK\nsubjects:\n  - { id: sak-s1, kind: CASTLE, name: Школа № 1 }\n");
  await fill(page, { "Зачем эта запись": "Приказ № 8" });
  await form.getByRole("button", { name: "Проверить" }).click();
  await form.getByText(/school\.yaml/).waitFor();
  expect(await form.getByRole("button", { name: /^Записать/ }).count()).toBe(0);
  await look(page, "import-problems");
  await choose("region: RU-SAK\nsubjects:\n  - { id: sak-s1, kind: SCHOOL, name: Школа № 1 }\n");
  await form.getByRole("button", { name: "Проверить" }).click();
  await form.getByText(/Внесено.*Школа № 1/).waitFor();
  expect(await seriousTroubles(page)).toEqual([]);
  await look(page, "import");
  await form.getByRole("button", { name: /^Записать/ }).click();
  await form.getByRole("button", { name: "Показать" }).click();
  await page.getByText("Школа № 1").first().waitFor();
});

const ORDER = `МИНИСТЕРСТВО ОБРАЗОВАНИЯ САХАЛИНСКОЙ ОБЛАСТИ

ПРИКАЗ

от 10.01.2023 № 12-ОД

О цифровых дневниках

п р и к а з ы в а ю:

1. Государственному бюджетному учреждению «Центр дневников» в срок до 01.03.2023 подготовить перечень школ.
2. Контроль за исполнением настоящего приказа оставляю за собой.

Министр образования Сахалинской области А.Н. Киктева
`;

test("an editor brings in an act from its text: looks, confirms by keys, tries it, and writes one revision", async () => {
  const page = await signedIn("ivanova", "/acts/new");
  await page.getByLabel("Текст акта").fill(ORDER);
  await page.getByRole("button", { name: "Прочитать" }).click();
  const sheet = page.getByRole("region", { name: "Текст" });
  await sheet.waitFor();
  expect(await page.getByRole("heading", { name: /Сначала проверьте/ }).isVisible()).toBe(true);
  const number = page.locator('[data-field="head.number"]');
  await number.focus();
  expect(await sheet.locator("[data-lit]").innerText()).toContain("12-ОД");
  await sheet.getByText("до 01.03.2023").click();
  expect(await page.evaluate("document.activeElement?.dataset.field")).toBe("provisions.0.term");
  await page.keyboard.press("e");
  expect(await page.evaluate("document.activeElement?.tagName")).toBe("SELECT");
  await number.focus();
  await page.keyboard.press("Delete");
  await page.getByText("сохранено", { exact: true }).waitFor();
  expect(await page.locator('[data-field="head.number"] input').inputValue()).toBe("");
  await page.getByRole("button", { name: "Вернуть" }).click();
  expect(await page.locator('[data-field="head.number"] input').inputValue()).toBe("12-ОД");
  await page.getByText("сохранено", { exact: true }).waitFor();
  const who = page.locator('[data-field="provisions.0.responsible.0"]');
  await who.focus();
  await page.keyboard.press("e");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement?.getAttribute('aria-label')")).toBe("Пункт 1. Кто: вид");
  await who.getByLabel("Пункт 1. Кто: вид").selectOption({ label: "группа" });
  await page.getByText("сохранено", { exact: true }).waitFor();
  expect(await page.evaluate("document.activeElement?.getAttribute('aria-label')")).toBe("Пункт 1. Кто: вид");
  await page.getByRole("button", { name: "Вернуть" }).click();
  expect(await who.getByLabel("Пункт 1. Кто: вид").inputValue()).toBe("ORGANISATION");
  await page.getByText("сохранено", { exact: true }).waitFor();
  expect(await seriousTroubles(page)).toEqual([]);
  await look(page, "new-act");
  await page.setViewportSize(NARROW);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  expect(await seriousTroubles(page)).toEqual([]);
  await look(page, "new-act-narrow");
  await page.setViewportSize(WIDE);
  await page.reload();
  await sheet.waitFor();
  await page.getByLabel("Зачем эта запись").fill("Приказ о дневниках");
  await page.getByRole("button", { name: "Проверить" }).click();
  await page.getByRole("button", { name: /Записать ревизию/ }).waitFor();
  await look(page, "new-act-tried");
  await page.getByRole("button", { name: /Записать ревизию/ }).click();
  await page.getByRole("link", { name: "К акту" }).click();
  await page.getByRole("heading", { name: /12-ОД/ }).waitFor();
});

test("a draft of an act loses nothing when the session ends, or when it is changed in another window", async () => {
  const page = await signedIn("ivanova", "/acts/new");
  const number = (window: Page) => window.locator('[data-field="head.number"] input');
  const isSaved = (window: Page) => window.getByText("сохранено", { exact: true }).waitFor();
  await page.getByLabel("Текст акта").fill(ORDER.replace("12-ОД", "13-ОД"));
  await page.getByRole("button", { name: "Прочитать" }).click();
  await isSaved(page);
  now = new Date(ASKED_AT.getTime() + 61 * 60_000);
  await number(page).fill("14-ОД");
  await page.getByText("не сохранено", { exact: true }).waitFor();
  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: "Войти в новой вкладке" }).click(),
  ]);
  await tab.getByRole("button", { name: "Войти через учётную запись" }).click();
  await tab.getByText("Вы вошли: О. Иванова").waitFor();
  await page.getByRole("button", { name: "Повторить" }).click();
  await isSaved(page);
  await page.reload();
  await isSaved(page);
  expect(await number(page).inputValue()).toBe("14-ОД");

  const other = await windowBeside(page);
  await other.goto(page.url());
  await number(other).fill("15-ОД");
  await isSaved(other);
  await number(page).fill("16-ОД");
  await page.getByText(/в другом окне/).waitFor();
  expect(await number(page).inputValue()).toBe("16-ОД");
  await look(page, "draft-conflict");
});

test("a draft of an act is kept when others have written about the same before its last step", async () => {
  const begin = async (task: string): Promise<Page> => {
    const page = await signedIn("ivanova", "/acts/new");
    await page.getByLabel("Текст акта").fill(ORDER.replace("12-ОД", "17-ОД").replace("перечень школ", task));
    await page.getByRole("button", { name: "Прочитать" }).click();
    await page.getByLabel("Зачем эта запись").fill(`Приказ: ${task}`);
    await page.getByRole("button", { name: "Проверить" }).click();
    await page.getByRole("button", { name: /Записать ревизию/ }).waitFor();
    return page;
  };
  const page = await begin("перечень учебников");
  const other = await begin("перечень кружков");
  await other.getByRole("button", { name: /Записать ревизию/ }).click();
  await other.getByRole("link", { name: "К акту" }).waitFor();

  await page.getByRole("button", { name: /Записать ревизию/ }).click();
  await page.getByText(/Ревизия \d+, О. Иванова: Приказ: перечень кружков/).waitFor();
  const task = page.locator('[data-field="provisions.0"]');
  expect(await task.innerText()).toContain("перечень учебников");
  await look(page, "new-act-conflict");
  await page.reload();
  await task.waitFor();
  expect(await page.getByLabel("Зачем эта запись").inputValue()).toBe("Приказ: перечень учебников");
});

const UNREAD = `ПРИКАЗ

от 10.01.2023 № 14-ОД

О чтении вслух

п р и к а з ы в а ю:

1. Подготовить перечень книг, за который отвечает заповедник «Лосиный». Разослать его школам.
`;

test("an editor adds what the reading missed at its words: who is responsible, and a clause of its own", async () => {
  const page = await signedIn("ivanova", "/acts/new");
  await page.getByLabel("Текст акта").fill(UNREAD);
  await page.getByRole("button", { name: "Прочитать" }).click();
  const sheet = page.getByRole("region", { name: "Текст" });
  await sheet.waitFor();
  await selectWords(page, "заповедник «Лосиный»");
  await page.getByRole("button", { name: "Добавить: Пункт 1. Что делает" }).click();
  const words = page.getByLabel("Слова акта: Пункт 1. Что делает");
  expect(await words.inputValue()).toBe("заповедник «Лосиный»");
  await words.press("Enter");
  const added = page.locator('[data-field="provisions.0.responsible.0"]');
  await added.and(page.locator(":focus")).waitFor();
  expect(await sheet.locator("[data-lit]").allInnerTexts()).toEqual(["заповедник «Лосиный»"]);
  await page.keyboard.press("Enter");
  await selectWords(page, "Разослать его школам.");
  await page.getByRole("button", { name: "Пункт из выделенного" }).click();
  await page.locator('[data-field="provisions.1"]:focus').waitFor();
  await page.getByText("сохранено", { exact: true }).waitFor();
  expect(await seriousTroubles(page)).toEqual([]);
  await look(page, "new-act-added");
  await page.reload();
  await added.waitFor();
  expect(await added.locator("input").inputValue()).toBe("заповедник «Лосиный»");
  expect(await page.locator('[data-field="provisions.1"]').innerText()).toContain("Разослать его школам.");
});

/** Selects words of the act by the mouse. */
async function selectWords(page: Page, words: string): Promise<void> {
  const [from, to] = await page.evaluate<readonly [Spot, Spot]>(`(() => {
    const nodes = document.createTreeWalker(document.querySelector("[role=region]"), NodeFilter.SHOW_TEXT);
    while (!nodes.nextNode().nodeValue.includes(${JSON.stringify(words)}));
    const at = nodes.currentNode.nodeValue.indexOf(${JSON.stringify(words)});
    const range = document.createRange();
    range.setStart(nodes.currentNode, at);
    range.setEnd(nodes.currentNode, at + ${words.length});
    const [first, last] = [range.getClientRects()[0], [...range.getClientRects()].at(-1)];
    return [{ x: first.left, y: first.top + first.height / 2 }, { x: last.right, y: last.top + last.height / 2 }];
  })()`);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

interface Spot {
  readonly x: number;
  readonly y: number;
}
