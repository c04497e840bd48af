import type { Page } from "playwright-core";
import { settled } from "../support/page-settled";
import { downloaded, visiting } from "../support/page-visit";

const visit = visiting();

const ON = "on=2026-11-29";
const address = (page: Page): string => page.url().slice(visit.zveno.url.length);

afterEach(() => expect(visit.troubles()).toEqual([]));

test("findings are filtered by what they count, opened by space, walked by arrows, and brought back by their link", async () => {
  const page = await visit.open(`/findings?${ON}`);
  const high = page.getByRole("checkbox", { name: /^высокая/ });
  const told = await page.locator("label", { has: high }).innerText();
  await high.click();
  await settled(page);
  const rows = page.locator("[data-row]");
  expect(await rows.count()).toBe(Number(/\d+/.exec(told)![0]));

  await rows.first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.getByText("Как должно быть").waitFor();
  expect(await page.locator('[data-row][aria-expanded="true"]').count()).toBe(1);
  const kept = address(page);
  expect(kept).toMatch(/sev=HIGH&open=finding/);

  const again = await visit.open(kept);
  await again.getByText("Как должно быть").waitFor();
  await page.goBack();
  await page.getByText("Как должно быть").waitFor({ state: "detached" });
  expect(address(page)).toBe(`/findings?sev=HIGH&${ON}`);
});

test("deadlines tell late from ahead, and the table has as many rows as it says", async () => {
  const page = await visit.open(`/deadlines?${ON}`);
  const sections = await page.locator("main section h2").allInnerTexts();
  expect(sections[0]).toBe("Срок прошёл, принятый отчёт не зарегистрирован 8");
  await page.getByText("31.10.2026, 29 дней назад").first().waitFor();
  const items = await page.locator("main section > ul > li:visible").count();
  await page.getByRole("button", { name: /^Таблица/ }).click();
  const rows = page.locator("tbody tr").filter({ has: page.locator("td") });
  await rows.first().waitFor();
  expect(await rows.count()).toBe(items);
});

test("the matrix is walked by arrows, unfolds the schools, and Enter opens a link in its chain", async () => {
  const page = await visit.open(`/matrix?act=obr-order-2024&${ON}`);
  const table = page.getByRole("region", { name: /^Матрица ответственности/ });
  await table.getByText("контролирует сам себя").waitFor({ state: "attached" });
  await table.getByRole("button", { name: /23 школы/ }).click();
  await table.getByRole("link", { name: "Книжкинская средняя школа", exact: true }).waitFor();
  expect(address(page)).toContain("open=SCHOOL");

  await table.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate("document.activeElement.closest('td').cellIndex")).toBe(1);
  await page.keyboard.press("Enter");
  await settled(page);
  expect(address(page)).toMatch(/^\/duty\/obr-order-2024\.d1\?sel=/);
});

test("agreements say how many schools have one, in which municipality, and which have none", async () => {
  const page = await visit.open(`/agreements?region=XX-OBR&${ON}`);
  await page.getByText("14 из 23").first().waitFor();
  await page.getByText("скоро истечёт").first().waitFor();
  await page.getByRole("button", { name: /^Охват/ }).click();
  const covered = await page.locator("main section li b").allInnerTexts();
  const [filled, all] = [0, 1].map((part) => covered.reduce((sum, text) => sum + Number(text.split(" из ")[part]), 0));
  expect([filled, all]).toEqual([14, 22]);
  await page.getByRole("button", { name: /^Школы без договора/ }).click();
  await page.locator("tbody tr").first().waitFor();
  expect(await page.locator("tbody tr").count()).toBe(23 - 14);
  expect(address(page)).toContain("tab=without");
});

test("two revisions of one day are compared, and swapped", async () => {
  const page = await visit.open("/compare?b=2026-11-29&brev=1&a=2026-11-29&arev=2");
  const cells = page.locator("tbody td");
  await cells.first().waitFor();
  expect(await cells.first().innerText()).toContain("школа № 9 города Эталонска");
  expect(await cells.last().innerText()).toContain("Лицей «Эталон»");
  await page.getByRole("button", { name: "Поменять местами" }).click();
  await page.waitForURL(/brev=2/);
  await settled(page);
  expect(await cells.last().innerText()).toContain("школа № 9 города Эталонска");
});

test("what says something else at two days is told as it was and as it is", async () => {
  const page = await visit.open("/compare?b=2024-06-01&a=2026-11-29&region=XX-OBR");
  const row = page.locator("tbody tr", { hasText: "Распоряжение от 20.03.2025" });
  expect(await row.locator("td").allInnerTexts()).toEqual([
    expect.stringContaining("действие: ещё не действует"),
    expect.stringContaining("действие: действует"),
  ]);
});

test("chains are chosen by arrows, the picture follows, and longer ones are looked for", async () => {
  const page = await visit.open("/paths?from=ba-abzelilovsky-district&to=ba-avrora");
  const picture = page.locator("[data-picture]");
  await picture.getByText("исполнитель, п. 3").first().waitFor();
  const pressed = page.locator('[data-row][aria-pressed="true"]');
  expect(await pressed.innerText()).toContain("3 звена");
  await pressed.focus();
  await page.keyboard.press("ArrowDown");
  await page.waitForURL(/sel=2/);
  expect(await pressed.innerText()).toContain("5 звеньев");
  await picture.getByText("исполнитель, п. 2").first().waitFor();
  await page.getByRole("button", { name: "Искать длиннее" }).click();
  await page.waitForURL(/n=8/);
});

test("somebody is found for a chain by typing", async () => {
  const page = await visit.open("/paths");
  await page.getByLabel("От кого").fill("Абзелил");
  await page.getByRole("option", { name: /Абзелиловский район/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/from=ba-abzelilovsky-district/);
  await page.getByRole("button", { name: "Убрать: Абзелиловский район" }).waitFor();
});

test("a number of the dashboard opens a list of so many", async () => {
  const page = await visit.open(`/dashboard?region=XX-OBR&${ON}`);
  const number = page.getByRole("link", { name: /Образцовая область, высокая: \d+/ });
  const count = parseInt(await number.innerText());
  await number.click();
  await settled(page);
  expect(address(page)).toBe(`/findings?sev=HIGH&region=XX-OBR&${ON}`);
  expect(await page.locator("[data-row]").count()).toBe(count);
});

test("the history leads to what a revision changed, and to what was known then", async () => {
  const page = await visit.open("/history");
  await page.getByRole("link", { name: "Сравнить с прежним" }).first().click();
  await settled(page);
  expect(address(page)).toMatch(/^\/compare\?b=.*brev=1.*arev=2/);
  await page.goBack();
  await page.getByRole("link", { name: "Смотреть, как было известно тогда" }).last().click();
  await settled(page);
  expect(address(page)).toBe("/?rev=1");
  await page.getByText("к сегодняшнему дню").waitFor();
});

test.each([
  ["/findings?sev=HIGH", "CSV"],
  [`/deadlines?${ON}&status=OVERDUE`, "XLSX"],
  [`/matrix?act=obr-order-2024&${ON}`, "CSV"],
  [`/agreements?region=XX-OBR&state=VALID&${ON}`, "CSV"],
  ["/compare?b=2024-08-01&a=2024-10-01", "CSV"],
  ["/paths?from=ba-abzelilovsky-district&to=ba-avrora", "SVG"],
  ["/dashboard", "CSV"],
])("what %s shows is fetched as %s", async (path, form) => {
  const page = await visit.open(path);
  await page.getByRole("button", { name: "Выгрузить" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByText(form, { exact: true }).click();
  const file = await waiting;
  expect(await file.failure()).toBeNull();
  const asked = `${file.suggestedFilename()} ${file.url()}`;
  // What the service makes is named by its header, what the page makes by the page.
  expect(asked).toMatch(new RegExp(`\\.${form.toLowerCase()}\\b`));
  expect((await downloaded(file)).length).toBeGreaterThan(100);
});
