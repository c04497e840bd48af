import type { Page } from "playwright-core";
import { settled } from "../support/page-settled";
import { downloaded, look, seriousTroubles, visiting } from "../support/page-visit";
import { NARROW } from "../support/page-windows";
import { record } from "../support/test-graph";
import { until } from "../support/until";

const visit = visiting();

const address = (page: Page): string => page.url().slice(visit.zveno.url.length);

test("an officer finds the institute, opens its duty of clause 3, and reads who bears it", async () => {
  const page = await visit.open("/");
  await page.getByRole("combobox").fill("ИРО РБ");
  await page.getByRole("option", { name: /Институт развития образования Республики Башкортостан/ }).waitFor();
  await page.keyboard.press("Enter");
  await settled(page);
  expect(address(page)).toBe("/subject/ba-iro");
  const duties = page.getByRole("complementary", { name: "О субъекте" });
  await duties
    .getByRole("link", { name: "Взаимодействие центров с профессиональными образовательными организациями" })
    .click();
  await settled(page);
  expect(address(page)).toBe("/duty/ba-forum-2022.d3");
  const picture = page.locator("[data-picture]");
  const bearers = await picture.getByRole("button", { name: /^исполнитель/ }).count();
  expect(bearers).toBe(5);
  expect(await picture.innerText()).toContain("контроль ни на кого не возложен");
  expect(visit.troubles()).toEqual([]);
});

test("an auditor follows a duty to its controller and the minister, looks at the day before the order, and keeps the link", async () => {
  const page = await visit.open("/duty/sak-order-2022.d6");
  const picture = page.locator("[data-picture]");
  const heightOf = async (id: string) => (await picture.locator(`[data-node="${id}"]`).boundingBox())!.y;
  expect(await heightOf("sak-minister")).toBeLessThan(await heightOf("sak-first-deputy-minister"));
  await picture.getByRole("button", { name: /^контроль, п\. 7/ }).click();
  const panel = page.getByRole("complementary", { name: "О цепочке" });
  await panel.getByText("Контроль за исполнением распоряжения возложен").waitFor();
  const kept = address(page);
  expect(kept).toMatch(/^\/duty\/sak-order-2022\.d6\?sel=/);

  await page.getByRole("button", { name: /На дату/ }).click();
  await page.getByLabel("На какую дату показать").locator("input").fill("2022-08-23");
  await page.getByRole("button", { name: "Показать", exact: true }).click();
  await settled(page);
  expect(address(page)).toContain("on=2022-08-23");
  await page.getByText("к сегодняшнему дню").waitFor();
  await panel.getByText("Ещё не действует").first().waitFor();

  const again = await visit.open(address(page));
  expect(await again.locator("h1").innerText()).toBe("Назначение муниципальных исполнителей");
  await again.getByText("к сегодняшнему дню").waitFor();
  expect(visit.troubles()).toEqual([]);
});

test("back and forward bring the day, the view and the tab again; a selection is no step", async () => {
  const page = await visit.open("/duty/obr-order-2024.d4");
  const picture = page.locator("[data-picture]");
  await picture.locator('[data-node="obr-institute"]').click();
  expect(address(page)).toBe("/duty/obr-order-2024.d4?sel=obr-institute");
  await page.getByRole("button", { name: /^Таблица/ }).click();
  await page.locator("table").waitFor();
  await page.getByRole("link", { name: "Субъекты" }).first().click();
  await settled(page);
  await page.goBack();
  await page.locator("table").waitFor();
  expect(address(page)).toBe("/duty/obr-order-2024.d4?sel=obr-institute&view=table");
  await page.goBack();
  await picture.waitFor();
  expect(address(page)).toBe("/duty/obr-order-2024.d4?sel=obr-institute");
  await page.goForward();
  await page.locator("table").waitFor();
});

test("everything is done with the keyboard alone", async () => {
  const page = await visit.open("/duty/obr-order-2024.d4");
  await page.keyboard.press("/");
  expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("combobox");
  await page.keyboard.press("Escape");
  await page.evaluate("document.activeElement.blur()");

  await page.keyboard.press("v");
  await page.locator("table").waitFor();
  await page.keyboard.press("v");
  const picture = page.locator("[data-picture]");
  await picture.waitFor();

  const stops = await picture.locator('[tabindex="0"]').count();
  expect(stops).toBe(1);
  await picture.locator('[tabindex="0"]').focus();
  const first = await focused(page);
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).not.toBe(first);
  await page.keyboard.press("Enter");
  expect(address(page)).toContain(`sel=${await focused(page)}`);
  await page.keyboard.press("e");
  expect(await page.evaluate("document.activeElement.hasAttribute('data-edge')")).toBe(true);
  await page.keyboard.press("Escape");
  await page.waitForURL(`${visit.zveno.url}${"/duty/obr-order-2024.d4"}`);

  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Клавиши" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("[");
  await page.waitForURL((url) => url.href.includes("on=2022-09-14"));
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  await settled(page);
  expect(address(page)).toBe("/acts?on=2022-09-14");
});

test("picture and table tell of the same links, and say how many", async () => {
  const page = await visit.open("/duty/obr-order-2024.d4?view=table");
  const told = await page.getByRole("button", { name: /^Таблица/ }).innerText();
  const rows = await page
    .locator("tbody tr")
    .filter({ has: page.locator("td") })
    .count();
  expect(Number(/\d+/.exec(told)![0])).toBe(rows);
  await page.getByRole("button", { name: "Состояние" }).click();
  expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain("Состояние");
});

test("the link that is copied has its day and revision written out", async () => {
  const page = await visit.open("/duty/obr-order-2024.d4?sel=obr-institute", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.getByRole("button", { name: "Ссылка" }).click();
  const copied = await page.evaluate("navigator.clipboard.readText()");
  expect(copied).toBe(`${visit.zveno.url}/duty/obr-order-2024.d4?sel=obr-institute&on=2022-09-15&rev=2`);
});

test("the picture is fetched as SVG with its day and revision printed on it", async () => {
  const page = await visit.open("/duty/obr-order-2024.d4");
  await page.getByRole("button", { name: "Выгрузить" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: /Схема SVG/ }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("zveno-duty-obr-order-2024.d4-2022-09-15-r2.svg");
  const svg = (await downloaded(file)).toString();
  expect(svg).toContain("На дату 15.09.2022, ревизия 2");
  expect(svg).toContain("Министр образования Образцовой области");
  expect(svg).toContain("<path");
  expect(visit.troubles()).toEqual([]);
});

test("shows the question behind a view, with its variables, and opens it in the playground", async () => {
  const page = await visit.open("/duty/obr-order-2024.d4");
  await page.getByRole("button", { name: "Показать GraphQL" }).click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.innerText()).toContain("accountability(duty: $duty");
  const link = await dialog.getByRole("link", { name: "Открыть в GraphiQL" }).getAttribute("href");
  expect(new URL(link!, visit.zveno.url).searchParams.get("variables")).toContain("obr-order-2024.d4");
});

test("where there is no room beside the picture, the panel slides over it, for what is selected and for who asks", async () => {
  const page = await visit.open("/duty/obr-order-2024.d4?on=2026-11-29", { viewport: { width: 1040, height: 800 } });
  const panel = page.locator("#panel");
  const picture = page.locator("[data-picture]");
  const { width } = (await picture.boundingBox())!;
  expect(await panel.isVisible()).toBe(false);
  await page.getByRole("button", { name: "О цепочке" }).click();
  await panel.getByText("Разрыв в цепочке").waitFor();
  expect(await seriousTroubles(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "hidden" });
  await picture.locator('[data-node="obr-institute"]').click();
  await panel.getByRole("heading", { name: "Институт" }).waitFor();
  expect((await picture.boundingBox())!.width).toBe(width);
  await panel.getByRole("button", { name: "Закрыть, Esc" }).click();
  await panel.waitFor({ state: "hidden" });
});

/** The node or edge that has the focus. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate("document.activeElement.dataset.node ?? document.activeElement.dataset.edge");
}

test("a picture is made smaller and larger, its lines stay with its nodes, and it fits again", async () => {
  const page = await visit.open("/duty/obr-order-2024.d4");
  const picture = page.locator("[data-picture]");
  const below = async () => {
    const bar = (await picture.locator("[data-bar]").boundingBox())!;
    const dots = await Promise.all((await picture.locator("circle").all()).map((dot) => dot.boundingBox()));
    const gaps = dots.map((dot) => Math.abs(bar.y + bar.height - (dot!.y + dot!.height / 2)));
    return { gap: Math.min(...gaps), bar: bar.height };
  };
  const before = await below();
  await page.getByRole("button", { name: "Мельче" }).click();
  await page.getByRole("button", { name: "Мельче" }).click();
  await page.getByText("80 %").waitFor();
  const after = await below();
  expect(after.bar).toBeLessThan(before.bar * 0.95);
  expect(before.gap).toBeLessThan(3);
  expect(after.gap).toBeLessThan(3);
  await page.getByRole("button", { name: "Крупнее" }).click();
  await page.getByText("90 %").waitFor();
  await page.getByRole("button", { name: "Вписать" }).click();
  await page.getByRole("button", { name: /вернуть к 100 %/ }).click();
  await page.getByText("100 %", { exact: true }).waitFor();
  expect(visit.troubles()).toEqual([]);
});

// These write, so they come last: the others name the newest revision.

test("who looks at the newest is told that the graph has changed, and sees it anew in the same place", async () => {
  const page = await visit.open("/subjects", { viewport: { width: 1280, height: 500 } });
  const streams: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/graphql/stream")) streams.push(request.url());
  });
  const known = () => page.getByRole("button", { name: /^Известно/ }).innerText();
  const before = await known();
  await page.evaluate("scrollTo(0, 300)");
  const place = () => page.evaluate<number>("scrollY");
  const scrolled = await place();
  expect(scrolled).toBeGreaterThan(0);

  await record(visit.zveno.store, "school aaa-school name=Аааа region=RU-SAK");
  const note = page.getByRole("status").filter({ hasText: "Граф изменился" });
  await note.waitFor();
  expect([await known(), await page.getByText("Аааа").count(), await place()]).toEqual([before, 0, scrolled]);
  expect(await seriousTroubles(page)).toEqual([]);
  await look(page, "changed");
  await page.getByRole("button", { name: "Обновить" }).click();
  await settled(page);
  expect([await note.count(), (await known()) === before, await place()]).toEqual([0, false, scrolled]);
  expect(await page.getByText("Аааа").count()).toBe(1);

  // Out of sight it lets go of its connection; back in sight it hears what it has missed.
  await until("it listens anew", () => Promise.resolve(streams.length === 1));
  const see = (state: string) =>
    page.evaluate(`Object.defineProperty(document, "visibilityState", { value: "${state}", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"))`);
  await see("hidden");
  await record(visit.zveno.store, "school aab-school region=RU-SAK");
  await see("visible");
  await note.waitFor();
  expect(streams).toHaveLength(2);
  expect(visit.troubles()).toEqual([]);
});

test("who looks at a revision of before is not told of others, and in English the note is English", async () => {
  const former = await visit.open("/subjects?rev=1");
  const page = await visit.open("/subjects?lang=en", { viewport: NARROW, colorScheme: "dark" });
  await record(visit.zveno.store, "school aac-school region=RU-SAK");
  await page.getByText("The graph has changed").waitFor();
  await look(page, "changed-narrow");
  expect(await seriousTroubles(page)).toEqual([]);
  expect(await former.getByText("Граф изменился").count()).toBe(0);
  await page.getByRole("button", { name: "Refresh" }).click();
  await page.getByText("The graph has changed").waitFor({ state: "detached" });
  expect(visit.troubles()).toEqual([]);
});
